import { LICENSES_TO_CHOOSE } from '../choice';
import { fromId } from '../from-id';
import type { License } from '../license';
import { termsOf } from '../terms';
import { type Advice, adviceFor } from './adapter';
import { type Obstacle, obstacleAlone, obstacleBetween } from './obstacle';
import { carriersOf } from './share-alike';

/** A work of several, with the licenses of which a person may choose one. */
export interface PartOfWork {
  id: string;
  licenses: readonly License[];
}

export interface Combination {
  /** One new work made from all of them. */
  adaptation: {
    /** The licenses that it may carry, those that are recommended first; empty where there is none. */
    allowed: { license: License; advice: Advice }[];
    obstacles: Obstacle[];
    /** The ids of the fewest parts without which it would do; empty where it does, or where that is not to be had. */
    leaveOut: string[];
    /** False where it hangs on something that we have no rule for. */
    isKnown: boolean;
  };
  /** The works side by side, each as it is and under its own license. */
  collection: { obstacles: Obstacle[] };
  /** Which of its licenses each part is taken under, by the part's id. */
  taken: Record<string, License>;
}

/** Ways to choose among alternatives that are tried at most. */
const WAYS_AT_MOST = 512;
/** Licenses that may be left out together, before it is given up. */
const LEFT_OUT_AT_MOST = 3;

interface Group {
  license: License;
  parts: string[];
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));

const obstaclesFor = (licenses: readonly License[], commercial: boolean): Obstacle[] => [
  ...licenses.flatMap((license) => obstacleAlone(license, commercial) ?? []),
  ...pairs(licenses.filter((license) => termsOf(license).permits.includes('adapt'))).flatMap(
    ([one, other]) => obstacleBetween(one, other) ?? [],
  ),
];

const CHOICES: readonly License[] = LICENSES_TO_CHOOSE.map(fromId).filter((each): each is License => each !== null);

/** What the new work may carry: what every license that asks for itself allows, and what suits the others. */
const allowedFor = (licenses: readonly License[]): { license: License; advice: Advice }[] => {
  const asking = licenses.flatMap((license) => carriersOf(license) ?? []);
  const candidates = asking.length > 0 ? asking.flatMap(({ own }) => own) : CHOICES;
  const each = candidates.filter((license, i) => candidates.findIndex(({ id }) => id === license.id) === i);
  return each
    .filter((license) => asking.every(({ allows }) => allows(license) === true))
    .map((license) => {
      const others = licenses.filter((source) => carriersOf(source) === null);
      const isGreen = others.every((source) => adviceFor(source, license) === 'recommended');
      return { license, advice: isGreen ? ('recommended' as const) : ('possible' as const) };
    })
    .sort((a, b) => Number(a.advice === 'possible') - Number(b.advice === 'possible'));
};

const isWay = (licenses: readonly License[], commercial: boolean): boolean =>
  obstaclesFor(licenses, commercial).length === 0 && allowedFor(licenses).length > 0;

/** Choices of a given number from a list. */
function* choose<T>(list: readonly T[], amount: number, from = 0): Generator<T[]> {
  if (amount === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= list.length - amount; i += 1)
    for (const rest of choose(list, amount - 1, i + 1)) yield [list[i] as T, ...rest];
}

/** The fewest parts without which the others go together. */
const findLeaveOut = (groups: readonly Group[], commercial: boolean): string[] => {
  let best: string[] = [];
  for (let amount = 1; amount <= Math.min(LEFT_OUT_AT_MOST, groups.length - 1); amount += 1) {
    for (const left of choose(groups, amount)) {
      const rest = groups.filter((group) => !left.includes(group)).map(({ license }) => license);
      const parts = left.flatMap((group) => group.parts);
      if ((best.length === 0 || parts.length < best.length) && isWay(rest, commercial)) best = parts;
    }
    if (best.length > 0) return best;
  }
  return best;
};

const group = (parts: readonly PartOfWork[], pick: (part: PartOfWork) => License): Group[] => {
  const groups = new Map<string, Group>();
  for (const part of parts) {
    const license = pick(part);
    const known = groups.get(license.id) ?? { license, parts: [] };
    known.parts.push(part.id);
    groups.set(license.id, known);
  }
  return [...groups.values()].sort((a, b) => (a.license.id < b.license.id ? -1 : 1));
};

const keyOf = ({ licenses }: PartOfWork): string =>
  licenses
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** Every way to choose one license for each set of alternatives, as far as they are tried. */
function* waysOf(sets: readonly (readonly License[])[]): Generator<License[]> {
  const amount = sets.reduce((product, set) => Math.min(product * set.length, WAYS_AT_MOST), 1);
  for (let way = 0; way < amount; way += 1) {
    let rest = way;
    yield sets.map((set) => {
      const license = set[rest % set.length] as License;
      rest = Math.floor(rest / set.length);
      return license;
    });
  }
}

/**
 * What may be made of several works: one new work, or a collection of them. Of alternatives the ones are taken that make most
 * possible. The rules are the licenses' own, with Creative Commons' charts for remixing and for adapters; what they do not say is
 * not known, and nothing is guessed. It is no legal advice.
 * @param commercial whether money is made with it; null where that is not said
 */
export const combine = (parts: readonly PartOfWork[], commercial: boolean | null): Combination => {
  const makesMoney = commercial === true;
  const sets = new Map(parts.map((part) => [keyOf(part), part.licenses]));
  const keys = [...sets.keys()];
  let best: {
    groups: Group[];
    taken: Map<string, License>;
    obstacles: Obstacle[];
    allowed: ReturnType<typeof allowedFor>;
  } | null = null;
  for (const way of waysOf([...sets.values()])) {
    const taken = new Map(keys.map((key, i) => [key, way[i] as License]));
    const groups = group(parts, (part) => taken.get(keyOf(part)) as License);
    const licenses = groups.map(({ license }) => license);
    const obstacles = obstaclesFor(licenses, makesMoney);
    const allowed = obstacles.length > 0 ? [] : allowedFor(licenses);
    const isBetter =
      best === null ||
      obstacles.length < best.obstacles.length ||
      (obstacles.length === best.obstacles.length && allowed.length > best.allowed.length);
    if (isBetter) best = { groups, taken, obstacles, allowed };
  }
  const { groups, taken, obstacles, allowed } = best ?? { groups: [], taken: new Map(), obstacles: [], allowed: [] };
  const sharing = groups.flatMap(({ license }): Obstacle[] => {
    const { permits, forbids } = termsOf(license);
    if (!permits.includes('share')) return [{ code: 'nothing-permitted', licenses: [license.id], clause: '' }];
    return makesMoney && forbids.includes('commercial') ? [{ code: 'money', licenses: [license.id], clause: '' }] : [];
  });
  const isOpen = obstacles.some(({ code }) => code === 'not-known') || (obstacles.length === 0 && allowed.length === 0);
  return {
    adaptation: {
      allowed,
      obstacles,
      leaveOut: allowed.length > 0 ? [] : findLeaveOut(groups, makesMoney),
      isKnown: !isOpen,
    },
    collection: { obstacles: sharing },
    taken: Object.fromEntries(parts.map((part) => [part.id, taken.get(keyOf(part)) as License])),
  };
};
