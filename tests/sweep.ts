/**
 * Whether this run sweeps over everything: `npm run test:all` does, and a run that names its tests. `npm test` as a whole, which people run all
 * day, takes a few (scripts/test/parts).
 */
export const sweepsWhole = process.env.COMMONER_SWEEP !== 'few';

/** What a test sweeps over: all of it, or so many spread evenly over it, the same each time, with the first and the last. */
export const sweep = <Item>(all: readonly Item[], few: number): Item[] =>
  sweepsWhole || all.length <= few
    ? [...all]
    : Array.from({ length: few }, (_, i) => all[Math.round((i * (all.length - 1)) / (few - 1))] as Item);
