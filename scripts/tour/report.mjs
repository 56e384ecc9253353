import { say } from '../process/say.mjs';

/** Runs steps one after another, prints each as it happens, and counts those that failed. */
export const createReport = () => {
  let failures = 0;
  return {
    failed: () => failures,
    /**
     * @template T
     * @param {string} name the verb that is printed: seen, credited, kept …
     * @param {() => Promise<[words: string, value?: T]>} act what happened, in words, and what comes of it
     * @param {T} [otherwise]
     * @returns {Promise<T>}
     */
    step: async (name, act, otherwise) => {
      try {
        const [words, value] = await act();
        say(`${name.padEnd(10)} ${words}`);
        return value;
      } catch (error) {
        failures++;
        say(`FAILED     ${name}: ${error.message}`);
        return otherwise;
      }
    },
  };
};
