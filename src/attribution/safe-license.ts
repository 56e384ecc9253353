import type { License } from '../license/license';
import { termsOf } from '../license/terms';
import type { Work } from '../work/work';
import { weigh } from './rules';

/**
 * Whether changes of a work under `other` may be shared under `one`. Of Creative Commons' licenses a later version may be
 * taken since 2.0 (§4(b); in 4.0 §3(b)(1)); 1.0, and those of others, are taken as they are. A version that is not known
 * may be the last.
 */
const carries = (one: License, other: License): boolean => {
  if (one.family !== 'cc' || one.unit !== other.unit) return one.id === other.id;
  if (one.version === other.version) return true;
  const version = Number(other.version ?? '4.0');
  return one.version !== null && version >= 2 && Number(one.version) >= version;
};

/** Whether who keeps to the one also keeps to the other: it permits no more, asks no less and forbids no less. */
const covers = (one: License, other: License): boolean => {
  const a = termsOf(one);
  const b = termsOf(other);
  // Who may share no changed version has no changes to say, and none to license.
  const unchanged = a.forbids.includes('adaptations');
  const meets = (duty: (typeof b.asks)[number]): boolean => {
    if (unchanged && (duty === 'say-changes' || duty === 'same-license')) return true;
    return a.asks.includes(duty) && (duty !== 'same-license' || carries(one, other));
  };
  return (
    a.permits.every((each) => b.permits.includes(each)) &&
    b.asks.every(meets) &&
    b.forbids.every((each) => a.forbids.includes(each))
  );
};

/** The parts of a credit that versions of a license want more or less. */
const PARTS = ['title', 'creator', 'license-version', 'changes'] as const;

/** How many parts of a credit a license requires. */
const demand = (license: License): number =>
  PARTS.filter((what) => weigh(what, license).weight === 'required-if-supplied').length;

/** Every license that a page names for a work: its alternatives, and those that contradict them. */
export const offersOf = ({ licenses, conflicts }: Pick<Work, 'licenses' | 'conflicts'>): License[] => {
  const named = [...licenses, ...conflicts];
  return named.filter((license, i) => named.findIndex(({ id }) => id === license.id) === i);
};

/** Whether a page names the license with this id for a work: no credit has another. */
export const isOffered = (work: Pick<Work, 'licenses' | 'conflicts'>, id: string): boolean =>
  offersOf(work).some((license) => license.id === id);

/**
 * The license that is safe for who reuses a work, whichever of its page's statements is the true one: who keeps to it
 * keeps to each license in contradiction and to one of the alternatives. Of several such, the one whose version asks
 * most of a credit, so that one credit satisfies all. Null where there is none: then only a person can choose.
 */
export const findSafe = (work: Pick<Work, 'licenses' | 'conflicts'>): License | null => {
  const { licenses, conflicts } = work;
  if (conflicts.length === 0) return licenses[0] ?? null;
  const safe = offersOf(work).filter(
    (one) => conflicts.every((other) => covers(one, other)) && licenses.some((other) => covers(one, other)),
  );
  return safe.reduce<License | null>((best, one) => (best && demand(best) >= demand(one) ? best : one), null);
};
