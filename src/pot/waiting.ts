import type { Candidate, Waiting } from './candidate';
import { type Month, monthAfter } from './month';
import type { Line } from './plan';
import { type KeptPot, type Pot, WAITING_AT_MOST } from './pot';

/** Who could not be paid for so many months is not asked about any more. */
const MONTHS = 12;

/**
 * Who waits once a pot is given: who could not be paid, or is being paid for the same work, and whose part would have been too small. Whoever has a part of it, or was left out
 * by hand, waits no more.
 * @param before who waited when the pot was made
 */
export const waitingAfter = (lines: readonly Line[], month: Month, before: readonly Waiting[]): Waiting[] => {
  const since = new Map(before.map((each) => [each.creator, each.month]));
  return lines
    .flatMap(({ candidate, why }): Waiting[] => {
      if (why === 'shared' || why === 'set' || why === 'out') return [];
      const { creator, name, work, weight } = candidate as Candidate;
      return [
        {
          ...{ creator, name, ...work, weight, month: since.get(creator) ?? month },
          why: why === 'too-small' ? 'too-small' : 'unpayable',
        },
      ];
    })
    .sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0))
    .slice(0, WAITING_AT_MOST);
};

/** The pot that was confirmed last, whatever the clock said: by its month, and then its turn. */
const lastOf = (pots: readonly KeptPot[]): KeptPot | undefined =>
  [...pots].sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : b.turn - a.turn))[0];

/**
 * Who waits from the months before. What the month itself left waiting is counted anew with its works.
 * @param pots every pot that was given
 */
export const waitingFor = (pots: readonly KeptPot[], month: Month): Waiting[] => {
  const waiting: Pot['waiting'] = lastOf(pots.filter((pot) => pot.month <= month))?.waiting ?? [];
  const oldest = monthAfter(month, -MONTHS);
  return waiting.filter((each) => each.month < month && each.month >= oldest);
};
