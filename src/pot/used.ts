import type { Entry } from '../library/entry';
import { creatorKey } from '../tips/creator-key';
import type { Work } from '../work/work';
import { type Month, monthOf } from './month';

/**
 * How a work was used, and what that weighs. Whoever changed a work built on it; who credited it used it; ten works that were only saved
 * count as one that was credited, so that a long list of what somebody wants to look at again does not take the pot.
 */
export const POINTS = { changed: 15, credited: 10, saved: 1 } as const;
export type How = keyof typeof POINTS;

/** A work that was used in a month, with what it weighs. */
export interface UsedWork {
  /** The work as the strongest use of it has it, with its evidence. */
  work: Work;
  how: How;
  /** The sum over its uses. */
  points: number;
  /** How its creator could be paid, as entries keep it; empty where nothing is known. */
  payAt: readonly string[];
  /** The ids of the entries that were counted. */
  entries: string[];
}

/** Entries that are counted of one month: more is not what a person used by hand. */
export const ENTRIES_AT_MOST = 5000;

const howOf = (entry: Entry): How => {
  if (entry.type === 'kept') return 'saved';
  const { manner, changes } = entry.attribution;
  return manner === 'adapted' || changes ? 'changed' : 'credited';
};

interface Group {
  uses: Entry[];
  keys: string[];
}

/** Entries of the same work together, in the order in which the works came. */
const group = (entries: readonly Entry[], keysOf: (work: Work) => readonly string[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const keys = keysOf(entry.work);
    const known = keys.map((key) => groups.get(key)).find((each) => each !== undefined);
    const into = known ?? { uses: [], keys: [] };
    into.uses.push(entry);
    for (const key of keys) if (!groups.has(key)) groups.set(key, into);
  }
  return [...new Set(groups.values())];
};

/**
 * What the uses of one work weigh: the strongest in each project, and of no project. The same credit copied again, in another format or by
 * mistake, is no second use; the same work in two projects is.
 */
const sum = (uses: readonly Entry[]): number => {
  const best = new Map<string, number>();
  const credits = uses.filter(({ type }) => type === 'credited');
  // A work that was credited was not only saved.
  for (const use of credits.length > 0 ? credits : uses) {
    const places = use.type === 'credited' && use.projects.length > 0 ? use.projects : [''];
    for (const place of places) best.set(place, Math.max(best.get(place) ?? 0, POINTS[howOf(use)]));
  }
  return [...best.values()].reduce((all, points) => all + points, 0);
};

/**
 * The works that were used in one month of a person's time zone, in the order in which they came.
 * @param entries of that month and around it, the oldest first, with their evidence
 * @param counted the ids of entries that the pot of another month has counted: with a clock or a zone that changed they would count twice
 * @param keysOf what makes a work the same work
 */
export const usedIn = (
  entries: readonly Entry[],
  { month, zone, counted }: { month: Month; zone: string; counted: ReadonlySet<string> },
  keysOf: (work: Work) => readonly string[],
): UsedWork[] => {
  const own = entries.filter(
    ({ id, at, deletedAt }) => deletedAt === null && monthOf(at, zone) === month && !counted.has(id),
  );
  return group(own.slice(0, ENTRIES_AT_MOST), keysOf).map(({ uses }): UsedWork => {
    const [best] = [...uses].sort((a, b) => POINTS[howOf(b)] - POINTS[howOf(a)]) as [Entry];
    // Whoever shows another's work on a page of theirs is not paid for it.
    const isTheirs = ({ payAt, work }: Entry): boolean =>
      Boolean(payAt?.length) && creatorKey(work) === creatorKey(best.work);
    return {
      work: best.work,
      how: howOf(best),
      points: sum(uses),
      payAt: [...uses].reverse().find(isTheirs)?.payAt ?? [],
      entries: uses.map(({ id }) => id),
    };
  });
};
