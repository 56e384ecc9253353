/** Printed with what fails, and taken from the environment to see it fail again. */
export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let state = seed;

/** A whole number below `most`. */
export const random = (most: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * most);
};
