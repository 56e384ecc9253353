/** Each file of tests has a world of its own, with its own copy of this module: this key is the same in all of them. */
const KEY = Symbol.for('commoner.scope');

/**
 * @typedef {object} Started what was started and has to end
 * @property {string} name what a person would call it
 * @property {() => unknown} kill ends it at once, without waiting for anything
 * @property {() => unknown} end ends it, and settles when it is gone
 */

/** What belongs to one file of tests, and ends with it. */
export class Scope {
  /** @type {Set<Started>} */
  #started = new Set();
  hasEnded = false;

  /**
   * @param {Started} started what comes after the end, of a set-up that ran out of time, is ended as it comes
   * @returns {() => void} to be called once it has ended by itself
   */
  add(started) {
    if (this.hasEnded) Promise.resolve(started.end()).catch(() => {});
    else this.#started.add(started);
    return () => void this.#started.delete(started);
  }

  /** Ends at once what is left, as a process does that ends itself. */
  kill() {
    this.hasEnded = true;
    for (const { kill } of this.#started) kill();
    this.#started.clear();
  }

  /**
   * Ends what is left, the last first, and waits no longer than this for all of it.
   * @param {number} withinMs
   * @returns {Promise<string[]>} the names of what was left
   */
  async end(withinMs) {
    this.hasEnded = true;
    const left = [...this.#started].reverse();
    this.#started.clear();
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([late, Promise.allSettled(left.map(async ({ end }) => end()))]);
    clearTimeout(timer);
    for (const { kill } of left) kill();
    return left.map(({ name }) => name);
  }
}

/** Gives a world its scope (scripts/test/environment). */
export const openScope = (world) => {
  const scope = new Scope();
  world[KEY] = scope;
  return scope;
};

/**
 * Has something end with the file of tests that runs now, whatever becomes of the test; a tour or a bench, which is no test, ends what
 * it starts itself.
 * @param {string} name
 * @param {{ end: () => unknown, kill?: () => unknown }} how
 * @returns {() => void} to be called once it has ended by itself
 */
export const endLater = (name, { end, kill = () => {} }) => globalThis[KEY]?.add({ name, end, kill }) ?? (() => {});

/** Whether the file of tests that this belongs to is over: nobody waits for anything any more. */
export const isOver = () => globalThis[KEY]?.hasEnded === true;
