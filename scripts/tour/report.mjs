import { say } from '../process/say.mjs';

/** Runs steps one after another, prints each as it happens, and counts those that failed. */
export const createReport = () => {
  let failures = 0;
  return {
    failed: () => failures,
    /**
     * @param {string} name the verb that is printed: seen, credited, kept …
     * @param {() => Promise<any[]>} act `[words, value]`: what happened, in words, and what comes of it
     * @param {any} [otherwise]
     * @returns {Promise<any>} the value, or `otherwise` if the step failed
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
