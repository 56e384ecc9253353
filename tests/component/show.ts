import { afterEach, expect } from '@jest/globals';
import { cleanup, render } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { resetBackground } from './background';
import { findBarriers } from './barriers';
import { nameless } from './nameless';

afterEach(async () => {
  const without = nameless();
  const barriers = await findBarriers();
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
