/** Numbers as good as drawn, the same for the same seed (mulberry32): a failure is found again by the seed that it names. */
export const chance = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from `least` to `most`. */
  return (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
};

/** Runs a property for as many seeds; what fails names its seed. */
export const forSeeds = (many: number, property: (draw: ReturnType<typeof chance>) => void): void => {
  for (let seed = 1; seed <= many; seed += 1) {
    try {
      property(chance(seed));
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
};
