import type { Candidate } from '../../../src/pot/candidate';
import { amountOf } from '../../../src/pot/money';
import type { Payee } from '../../../src/tips/payee';
import type { Manner, Part, Rate } from '../../../src/tips/tip';
import { inMsat } from '../amount';
import { isCounted, mannersFor } from '../give';

/** One way in which a part can go. */
export interface Way {
  payee: Payee;
  manner: Manner;
}

/** What of this browser decides how somebody can be paid. */
export interface Means {
  hasWallet: boolean;
  /** Whether the person's own wallet address counts in the currency of the pot. */
  hasPointer: boolean;
  /** What a bitcoin costs in the currency of the pot; null where that is not known. */
  rate: Rate | null;
}

/**
 * The ways in which a part in money can go, the best first. Lightning needs a rate, since it knows no currency. A pointer is
 * paid from a wallet address of the person's, and is never only shown.
 */
export const waysOf = ({ payees }: Pick<Candidate, 'payees'>, { hasWallet, hasPointer, rate }: Means): Way[] =>
  payees.flatMap((payee) =>
    mannersFor(payee, hasWallet, hasPointer)
      .filter((manner) => manner !== 'word' && (!isCounted(manner) || rate !== null))
      .filter((manner) => payee.rail !== 'pointer' || manner !== 'open')
      .map((manner): Way => ({ payee, manner })),
  );

/** The name of a way in a list of choices: the same for the same way. */
export const keyOf = ({ payee, manner }: Way): string => `${manner} ${payee.address}`;

/** A part of the pot, as it is confirmed. @param minor whole minor units of the currency */
export const partOf = (
  { name, work, creator, share }: Candidate,
  { payee, manner }: Way,
  minor: number,
  currency: string,
  rate: Rate | null,
): Part => {
  const { rail, address, host, label, grade } = payee;
  const amount = amountOf(minor, currency);
  return {
    ...{ manner, creator, share },
    work: { about: work.about, title: work.title, creator: name },
    payee: { rail, address, host, label, grade },
    msat: isCounted(manner) && rate ? (inMsat(amount, rate) ?? 0) : 0,
    spoken: { amount, currency },
  };
};
