import { afterEach, expect } from '@jest/globals';
import { cleanup, render } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { resetBackground } from './background';
import { findBarriers, hasNew } from './barriers';
import { nameless } from './nameless';

/** More elements than a screen has but for lists of many, whose rows are all alike: a look at a thousand takes seconds. */
const MANY = 400;

afterEach(async () => {
  const isLookedAt = document.querySelectorAll('*').length <= MANY && hasNew();
  const without = isLookedAt ? nameless() : [];
  const barriers = isLookedAt ? await findBarriers() : [];
  cleanup();
  resetBackground();
  // Whatever a test has come to: nothing that is used may be without a name there, and nothing in a person's way.
  expect({ without, barriers }).toEqual({ without: [], barriers: [] });
});

/** Shows a component, and hands back somebody who uses it as a person does. */
export const show = (what: ComponentChild): UserEvent => {
  const user = userEvent.setup();
  render(what);
  return user;
};
