/** Thousandths of a satoshi. Only whole satoshis are shared out. */
const SAT = 1000;

/** Who may have a part of a gift, as far as sharing has to know. */
export interface Sharing<Payee> {
  /** The most trusted first. */
  payees: readonly Payee[];
  /** 0 for the work itself, 1 for what it is made from, and so on. Where it is not said, the first is the work and the others are its sources. */
  generation?: number;
}

/**
 * Why a part is what it is.
 * work: they made the work · source: it is made from theirs · earlier: theirs is further back · chosen: a person set it ·
 * unpayable: they offer no way to pay · too-small: it would be less than one satoshi
 */
export type Why = 'work' | 'source' | 'earlier' | 'chosen' | 'unpayable' | 'too-small';

/** One part of a gift, and what it comes from. */
export interface Share<Recipient extends Sharing<unknown>> {
  recipient: Recipient;
  /** The way to pay that is trusted most; null where there is none. */
  payee: Recipient['payees'][number] | null;
  /** Thousandths of a satoshi. */
  msat: number;
  why: Why;
  /** What would have been theirs if they could be paid, in thousandths of a satoshi: it went to the others. 0 for all who can be. */
  missedMsat: number;
}

/** The weight of one recipient, in parts of 2^-generation, shared equally by those of the generation. */
const weightsOf = (generations: readonly number[]): number[] =>
  generations.map((generation) => 2 ** -generation / generations.filter((other) => other === generation).length);

/**
 * Shares whole satoshis: each generation has half of what the one before it has, in equal parts. What is left over, and a part below
 * one satoshi, goes to the first.
 */
const shareSats = (sats: number, generations: readonly number[]): number[] => {
  const weights = weightsOf(generations);
  const sum = weights.reduce((a, b) => a + b, 0);
  // A weight is rounded as a number: what is a whole part must not become one less.
  const parts = weights.map((weight) => Math.floor((sats * weight) / sum + 1e-9));
  const rest = sats - parts.reduce((a, b) => a + b, 0);
  return parts.map((part, i) => (i === 0 ? part + rest : part));
};

const generationOf = ({ generation }: Sharing<unknown>, index: number): number => generation ?? Math.min(index, 1);
const whyOf = (generation: number): Why => (generation === 0 ? 'work' : generation === 1 ? 'source' : 'earlier');

/** Shares `msat` out among some of the recipients, by their places; the others get what is given for them. */
const shareAmong = <R extends Sharing<unknown>>(
  recipients: readonly R[],
  msat: number,
  chosen: ReadonlyMap<number, number>,
): Share<R>[] => {
  const places = recipients.map((_, i) => i).filter((i) => !chosen.has(i));
  // The nearest first: what rounding leaves is the work's own creator's.
  const open = places
    .filter((i) => recipients[i]?.payees.length)
    .sort((a, b) => generationOf(recipients[a] as R, a) - generationOf(recipients[b] as R, b));
  const generations = (of: readonly number[]) => of.map((i) => generationOf(recipients[i] as R, i));
  const parts = shareSats(Math.floor(msat / SAT), generations(open));
  const wished = shareSats(Math.floor(msat / SAT), generations(places));
  return recipients.map((recipient, i): Share<R> => {
    const payee = recipient.payees[0] ?? null;
    const set = chosen.get(i);
    if (set !== undefined) return { recipient, payee, msat: set, why: 'chosen', missedMsat: 0 };
    const missedMsat = (wished[places.indexOf(i)] ?? 0) * SAT;
    if (payee === null) return { recipient, payee, msat: 0, why: 'unpayable', missedMsat };
    const at = open.indexOf(i);
    // Less than a satoshi of the whole is the first one's as well, so that nothing is lost.
    const own = (parts[at] ?? 0) * SAT + (at === 0 ? msat % SAT : 0);
    if (own === 0 && msat > 0) return { recipient, payee, msat: 0, why: 'too-small', missedMsat: 0 };
    return { recipient, payee, msat: own, why: whyOf(generationOf(recipient, i)), missedMsat: 0 };
  });
};

/**
 * Proposes how a gift is shared by the makers of a work and of what it is made from. The rule: each generation has half of what the one
 * before it has, in equal parts, so that whoever made the work keeps more than all before them together; one source has a third, two
 * have a sixth each. Parts are whole satoshis, their sum is the gift, and what rounding leaves is the work's own creator's. Who cannot be
 * paid is in it with no payee, and with what they missed; their part is the others'.
 * @param recipients the work's own first
 * @param msat the whole gift, in thousandths of a satoshi
 * @returns a part for each, in their order; the sum is `msat`, or 0 where nobody can be paid
 */
export const proposeShares = <R extends Sharing<unknown>>(recipients: readonly R[], msat: number): Share<R>[] =>
  shareAmong(recipients, Math.max(0, Math.floor(msat)), new Map());

/**
 * The same gift with one part set by a person, in whole satoshis and at most the whole: the others share the rest by the rule. What they
 * set before stays as long as the sum allows it. Where nobody else can have the rest, that one part is the whole gift.
 */
export const withShare = <R extends Sharing<unknown>>(
  proposal: readonly Share<R>[],
  index: number,
  msat: number,
): Share<R>[] => {
  const whole = proposal.reduce((sum, share) => sum + share.msat, 0);
  const payable = proposal.flatMap(({ payee }, i) => (payee === null ? [] : [i]));
  if (!payable.includes(index)) return [...proposal];
  const recipients = proposal.map(({ recipient }) => recipient);
  const set = Math.min(Math.max(0, Math.floor(msat / SAT) * SAT), whole);
  if (payable.length === 1) return shareAmong(recipients, whole, new Map());
  const before = proposal.flatMap(({ why, msat: own }, i) =>
    why === 'chosen' && i !== index ? [[i, own] as const] : [],
  );
  const taken = before.reduce((sum, [, own]) => sum + own, set);
  const fits = taken <= whole && before.length + 1 < payable.length;
  const rest = whole - (fits ? taken : set);
  // Less than a satoshi is nobody else's part.
  const own = rest < SAT ? set + rest : set;
  const chosen = new Map([...(fits ? before : []), [index, own] as const]);
  return shareAmong(recipients, rest < SAT ? 0 : rest, chosen);
};
