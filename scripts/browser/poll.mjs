const POLL_MS = 50;

/**
 * Asks again until there is an answer.
 * @template T
 * @param {() => Promise<T | null | undefined | false>} ask an error counts as no answer yet
 * @param {string} what for the message of the error
 * @param {number} [withinMs]
 * @returns {Promise<T>}
 */
export const poll = async (ask, what, withinMs = 15_000) => {
  const end = Date.now() + withinMs;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = `: ${error.message}`;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${withinMs / 1000} s${last}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};
