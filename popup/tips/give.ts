import type { Payee, Recipient } from '../../src/tips/payee';
import type { Gift, Manner, Msat, Part, Tip } from '../../src/tips/tip';

/** What a person has chosen for one of those who may be thanked. */
export interface Chosen {
  recipient: Recipient;
  /** null where there is no way to pay them, or none was wanted. */
  payee: Payee | null;
  msat: Msat;
}

/**
 * The ways in which a payee can be thanked, the best first. A wallet pays only where one is connected, and a wallet address only where the
 * person has one of their own.
 */
export const mannersFor = (payee: Payee | null, hasWallet: boolean, hasPointer = false): Manner[] => {
  if (payee === null) return ['word'];
  if (payee.rail === 'pointer' && hasPointer) return ['consent', 'open', 'word'];
  if (payee.rail === 'lightning') return hasWallet ? ['wallet', 'invoice', 'word'] : ['invoice', 'word'];
  return ['open', 'word'];
};

/** What is selected before a person chooses. Of a pointer nothing comes by itself: who has no wallet for it would be sent nowhere. */
export const firstOf = (payees: readonly Payee[], hasPointer = false): Payee | null =>
  payees.find(({ rail }) => rail !== 'pointer' || hasPointer) ?? null;

/** Whether the amount of it is Commoner's business: of a link that is opened only the person knows. */
export const isCounted = (manner: Manner): boolean => manner === 'wallet' || manner === 'invoice';

const payeeOf = ({ rail, address, host, label, grade }: Payee): NonNullable<Tip['payee']> => ({
  rail,
  address,
  host,
  label,
  grade,
});

/** One part of a gift, as it is confirmed. */
const partOf = (
  { recipient, payee, msat }: Chosen,
  manner: Manner,
  spoken: Part['spoken'],
  share: Part['share'],
): Part => ({
  manner,
  work: { about: recipient.about, title: recipient.title, creator: recipient.name },
  creator: recipient.creator,
  payee: payee && manner !== 'word' ? payeeOf(payee) : null,
  msat: isCounted(manner) ? msat : 0,
  spoken,
  share,
});

/**
 * What a person chose as one gift. The first is the work itself; others have a part only in what is counted. Of those, who cannot be
 * paid is thanked without money, and so remembered; who was given nothing has no part.
 * @param spoken of all of it, in the person's own currency: each part has as much of it as of the whole
 */
export const giftOf = (
  id: string,
  chosen: readonly Chosen[],
  manner: Manner,
  spoken: Part['spoken'],
  comment: string,
): Gift => {
  const given = isCounted(manner) ? chosen.filter(({ payee, msat }) => !payee || msat > 0) : chosen.slice(0, 1);
  const whole = sum(given);
  return {
    id,
    parts: given.map((each) => {
      const share = each === chosen[0] ? 'work' : 'source';
      return isCounted(manner) && !each.payee
        ? partOf({ ...each, msat: 0 }, 'word', null, share)
        : partOf(each, manner, spokenPart(spoken, each.msat, whole), share);
    }),
    comment,
  };
};

export const sum = (parts: readonly { msat: Msat }[]): Msat => parts.reduce((whole, { msat }) => whole + msat, 0);

/** Rounded to a hundredth: it is what a person reads, and not what is paid. */
const spokenPart = (spoken: Part['spoken'], msat: Msat, whole: Msat): Part['spoken'] =>
  spoken && whole > 0 && msat !== whole
    ? { ...spoken, amount: Math.round((spoken.amount * msat * 100) / whole) / 100 }
    : spoken;

/** The places that a gift will have asked, as addresses for popup/platform/permit: each once. */
export const hostsOf = ({ parts }: Pick<Gift, 'parts'>): string[] => [
  ...new Set(
    parts.flatMap(({ manner, payee }) =>
      (isCounted(manner) || manner === 'consent') && payee?.host ? [`https://${payee.host.split('/')[0]}/`] : [],
    ),
  ),
];
