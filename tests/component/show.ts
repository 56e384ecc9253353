import { afterEach } from '@jest/globals';
import { cleanup, render } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { resetBackground } from './background';

afterEach(() => {
  cleanup();
  resetBackground();
});

/** Shows a component, and hands back somebody who uses it as a person does. */
export const show = (what: ComponentChild): UserEvent => {
  const user = userEvent.setup();
  render(what);
  return user;
};
