import { apportion, mostOf } from './apportion';
import type { Candidate } from './candidate';

/** What a person has said of a pot: how much, what they set by hand, and whom they left out. By the candidates' keys. */
export interface Plan {
  /** Whole minor units. */
  whole: number;
  set: ReadonlyMap<string, number>;
  out: ReadonlySet<string>;
}

/**
 * Why a part is what it is. shared: by weight · set: by hand · out: left out by hand · too-small: less than makes sense ·
 * unpayable: no way to pay is known · busy: a payment to the same place for the same work is not over
 */
export type Why = 'shared' | 'set' | 'out' | 'too-small' | 'unpayable' | 'busy';

/** One line of the picture of who gets what. */
export interface Line {
  candidate: Candidate;
  /** Whole minor units; 0 for all that are neither shared nor set. */
  minor: number;
  why: Why;
}

/** What is known of a candidate beside what the library says. */
export interface Standing {
  /** The smallest part that makes sense for the way in which they would be paid, in minor units; null where there is no way. */
  least: number | null;
  isBusy: boolean;
}

const statusOf = (candidate: Candidate, plan: Plan, { least, isBusy }: Standing): Why => {
  if (least === null) return 'unpayable';
  if (isBusy) return 'busy';
  if (plan.out.has(candidate.key)) return 'out';
  return plan.set.has(candidate.key) ? 'set' : 'shared';
};

/** What was set by hand, as far as it fits into the whole and leaves nobody but the others the rest. */
const heldIn = (plan: Plan, statuses: readonly Why[], candidates: readonly Candidate[]): Map<number, number> => {
  const held = new Map<number, number>();
  for (const [i, status] of statuses.entries())
    if (status === 'set') held.set(i, plan.set.get((candidates[i] as Candidate).key) ?? 0);
  const sum = [...held.values()].reduce((all, minor) => all + minor, 0);
  const isFree = statuses.includes('shared');
  return sum > plan.whole || (!isFree && sum !== plan.whole) ? new Map() : held;
};

/**
 * Who gets what, in the order of the candidates. The sum is the whole wherever anybody can be paid; else it is nothing.
 * @param standingOf the same for the same candidate
 */
export const linesOf = (
  candidates: readonly Candidate[],
  plan: Plan,
  standingOf: (candidate: Candidate) => Standing,
): Line[] => {
  const standings = candidates.map(standingOf);
  const statuses = candidates.map((each, i) => statusOf(each, plan, standings[i] as Standing));
  const held = heldIn(plan, statuses, candidates);
  const isIn = (i: number): boolean => statuses[i] === 'shared' || statuses[i] === 'set';
  const rest = plan.whole - [...held.values()].reduce((all, minor) => all + minor, 0);
  const payable = statuses.filter((_, i) => isIn(i)).length;
  const parts = apportion(
    candidates.map(({ weight }, i) => ({
      weight: isIn(i) && !held.has(i) ? weight : 0,
      least: standings[i]?.least ?? 0,
    })),
    rest,
    mostOf(plan.whole, payable),
  );
  return candidates.map((candidate, i): Line => {
    if (!isIn(i)) return { candidate, minor: 0, why: statuses[i] as Why };
    const minor = held.get(i) ?? (parts[i] as number);
    if (held.has(i)) return { candidate, minor, why: 'set' };
    return { candidate, minor, why: minor === 0 ? 'too-small' : 'shared' };
  });
};

/**
 * The plan with one part as a person wrote it.
 * @param rest scaled: the whole stays, and the others share what is left by their weights · kept: the others stay, and the whole follows
 * @returns null where the part is more than the whole, and the whole is to stay
 */
export const setPart = (
  lines: readonly Line[],
  plan: Plan,
  key: string,
  minor: number,
  rest: 'scaled' | 'kept',
): Plan | null => {
  const others = lines.filter(({ candidate, why }) => candidate.key !== key && (why === 'shared' || why === 'set'));
  if (rest === 'kept' || others.length === 0) {
    const set = new Map(others.map((line) => [line.candidate.key, line.minor] as const));
    const whole = minor + others.reduce((all, line) => all + line.minor, 0);
    return { ...plan, whole, set: set.set(key, minor) };
  }
  if (minor > plan.whole) return null;
  const before = others.filter(({ why }) => why === 'set');
  const sum = before.reduce((all, line) => all + line.minor, minor);
  // What was set before stays while the sum allows it, and while somebody is left who takes the rest.
  const stays = sum <= plan.whole && before.length < others.length;
  const set = new Map(stays ? before.map((line) => [line.candidate.key, line.minor] as const) : []);
  return { ...plan, set: set.set(key, minor) };
};

/** The plan with somebody left out, or back in: what was set for them by hand is forgotten. */
export const withOut = (plan: Plan, key: string, isOut: boolean): Plan => {
  const out = new Set(plan.out);
  if (isOut) out.add(key);
  else out.delete(key);
  const set = new Map(plan.set);
  set.delete(key);
  return { ...plan, set, out };
};
