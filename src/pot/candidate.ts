import { proposeShares } from '../lineage/shares';
import type { Payee } from '../tips/payee';
import type { SharingRecipient } from '../tips/recipients';
import type { Month } from './month';
import type { How } from './used';

/** Why somebody is in a pot. source: what they made is in a work that was used · waited: they could not be paid in a month before. */
export type Reason = How | 'source' | 'waited';

/** Somebody who may have a part of a pot. */
export interface Candidate {
  /** No other candidate has it: a site has several makers whom nobody names. */
  key: string;
  /** creatorKey. */
  creator: string;
  name: string | null;
  /** The work of theirs that weighs most. */
  work: { about: string; title: string | null };
  /** How many works of theirs were used. */
  works: number;
  /** How their works were used, each once, the strongest first. */
  reasons: Reason[];
  /** A whole number, in millionths of a point. */
  weight: number;
  /** The best first; empty where no way to pay them is known. */
  payees: Payee[];
  /** Whether a work of theirs was used itself. */
  share: 'work' | 'source';
}

/** Somebody who waits, because no way to pay them was known or their part would have been too small. */
export interface Waiting {
  creator: string;
  name: string | null;
  about: string;
  title: string | null;
  weight: number;
  why: 'unpayable' | 'too-small';
  /** The month in which their work was used first. */
  month: Month;
}

/** A work that was used, with those who made it and what it is made from, its own first. */
export interface Weighed {
  recipients: readonly SharingRecipient[];
  points: number;
  how: How;
}

/** Parts into which a point is cut: a use that is shared along a lineage stays a sum of whole numbers. */
const MILLION = 1_000_000;
/** What src/lineage/shares counts one part as. */
const PART = 1000;

const ORDER: readonly Reason[] = ['changed', 'credited', 'saved', 'source', 'waited'];

/** One share of one work that was used. */
interface Piece extends Omit<Candidate, 'key' | 'works' | 'reasons'> {
  reason: Reason;
}

/** A use shared along the lineage as a gift is: who cannot be paid has no part, and is in it with what they missed. */
const piecesOf = ({ recipients, points, how }: Weighed): Piece[] =>
  proposeShares(recipients, points * MILLION * PART).flatMap(({ recipient, msat, missedMsat }): Piece[] => {
    const { about, title, name, creator, payees, generation } = recipient;
    const weight = (msat || missedMsat) / PART;
    if (weight === 0) return [];
    const isOwn = generation === 0;
    return [
      {
        ...{ creator, name, work: { about, title }, payees, weight },
        ...{ reason: isOwn ? how : ('source' as const), share: isOwn ? ('work' as const) : ('source' as const) },
      },
    ];
  });

const toCandidate = ([key, pieces]: [key: string, pieces: readonly Piece[]]): Candidate => {
  const [first, ...others] = [...pieces].sort(
    (a, b) => b.weight - a.weight || a.work.about.localeCompare(b.work.about, 'en'),
  ) as [Piece, ...Piece[]];
  const all = [first, ...others];
  const payable = all.find(({ payees }) => payees.length > 0);
  const { creator, work } = payable ?? first;
  return {
    ...{ key, creator, work },
    name: all.find(({ name }) => name !== null)?.name ?? null,
    works: new Set(all.map(({ work: each }) => each.about)).size,
    reasons: ORDER.filter((reason) => all.some((each) => each.reason === reason)),
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
    payees: payable?.payees ?? [],
    share: all.some(({ share }) => share === 'work') ? 'work' : 'source',
  };
};

const grouped = <Value>(all: readonly Value[], keyOf: (value: Value) => string): [string, Value[]][] => {
  const groups = new Map<string, Value[]>();
  for (const each of all) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The heaviest first; of two alike the one whose name in the journal, and then whose key, comes first. */
const byWeight = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight || compare(a.creator, b.creator) || compare(a.key, b.key);

/**
 * Everybody who may have a part of a pot, the heaviest first: one for each creator, and one for all who are paid at the same address, since
 * that is one purse.
 * @param carried who waited before, each with the ways to pay that are known now
 */
export const candidatesOf = (
  weighed: readonly Weighed[],
  carried: readonly { waiting: Waiting; payees: Payee[] }[],
): Candidate[] => {
  const waited = carried.map(
    ({ waiting: { creator, name, about, title, weight }, payees }): Piece => ({
      ...{ creator, name, work: { about, title }, payees, weight, reason: 'waited', share: 'work' },
    }),
  );
  const pieces = [...weighed.flatMap(piecesOf), ...waited];
  // A way to pay that one work of theirs told is theirs for the others too.
  const known = new Map(pieces.filter(({ payees }) => payees.length > 0).map((each) => [each.creator, each.payees]));
  /** Of makers whom nobody names the key is their site's: only where they are paid tells them apart. */
  const purse = ({ creator, name, payees }: Piece): string =>
    (name === null ? payees[0] : known.get(creator)?.[0])?.address ?? `\n${creator}`;
  return grouped(pieces, purse).map(toCandidate).sort(byWeight);
};
