import type { License } from '../license';
import { termsOf } from '../terms';
import { carriersOf } from './share-alike';

/** Why works do not go together in one new work. Words for each stand in _locales under obstacle_… */
export type ObstacleCode =
  | 'no-adaptations' // nothing that is made from it may be shared
  | 'nothing-permitted'
  | 'each-asks-for-itself' // two licenses, and the new work can carry one
  | 'commercial' // one asks for a license under which money may be made, the other forbids it
  | 'money' // money is made, which it forbids
  | 'not-known'; // we have no rule

export interface Obstacle {
  code: ObstacleCode;
  /** The ids of the licenses that stand in the way: one, or two that do not go together. */
  licenses: [string] | [string, string];
  /** The clause that says so; '' where none is known. */
  clause: string;
}

const isCreativeCommons = ({ family }: License): boolean => family === 'cc' || family === 'retired';

/** What stands in the way of anything being made from a work under a license. */
export const obstacleAlone = (license: License, commercial: boolean): Obstacle | null => {
  const { permits, forbids } = termsOf(license);
  const { id, version } = license;
  if (permits.length === 0) return { code: 'nothing-permitted', licenses: [id], clause: '' };
  if (!permits.includes('adapt')) {
    const clause = !isCreativeCommons(license) ? '' : version === '4.0' ? '§2(a)(1)(B)' : '§3';
    return { code: 'no-adaptations', licenses: [id], clause };
  }
  if (commercial && forbids.includes('commercial')) return { code: 'money', licenses: [id], clause: '' };
  return null;
};

/** Whether two licenses that ask for themselves have one that both allow: null where we do not know of any. */
const haveCommon = (one: License, other: License): boolean | null => {
  const [a, b] = [carriersOf(one), carriersOf(other)];
  if (!a || !b) return true;
  const candidates = [one, other, ...a.own, ...b.own];
  const answers = candidates.map((each) => [a.allows(each), b.allows(each)] as const);
  if (answers.some(([x, y]) => x === true && y === true)) return true;
  return answers.some(([x, y]) => x !== false && y !== false) ? null : false;
};

/** What stands in the way of one new work made from works under these two licenses. */
export const obstacleBetween = (one: License, other: License): Obstacle | null => {
  const licenses: [string, string] = [one.id, other.id];
  const common = haveCommon(one, other);
  const clause = [carriersOf(one)?.clause, carriersOf(other)?.clause].filter(Boolean).join(' · ');
  if (common === null) return { code: 'not-known', licenses, clause };
  if (!common) return { code: 'each-asks-for-itself', licenses, clause };
  for (const [asking, forbidding] of [
    [one, other],
    [other, one],
  ] as const) {
    const carriers = carriersOf(asking);
    // The new work would carry a license that lets everybody make money with what must not be used so (CC's remix chart).
    const isFree = carriers?.own.every((each) => !termsOf(each).forbids.includes('commercial'));
    if (carriers && carriers.own.length > 0 && isFree && termsOf(forbidding).forbids.includes('commercial'))
      return { code: 'commercial', licenses, clause: carriers.clause };
  }
  return null;
};
