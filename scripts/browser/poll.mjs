import { isOver } from '../process/scope.mjs';

const POLL_MS = 50;
/** What ends a wait that has no end, and no measure of anything: a machine may have other things to do. */
export const WAIT_MS = 60_000;
/** The same for the start of a browser. */
export const START_MS = 120_000;

/**
 * Asks again until there is an answer.
 * @template T
 * @param {() => Promise<T | null | undefined | false>} ask an error counts as no answer yet
 * @param {string} what for the message of the error
 * @param {number} [withinMs]
 * @returns {Promise<T>}
 */
export const poll = async (ask, what, withinMs = WAIT_MS) => {
  const end = Date.now() + withinMs;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = `: ${error.message}`;
    }
    if (isOver()) throw new Error(`${what}: the test that waited is over`);
    if (Date.now() > end) throw new Error(`${what}: not within ${withinMs / 1000} s${last}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};
