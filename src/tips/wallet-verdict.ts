/**
 * What a wallet answers to a request to pay: that it did not begin, that it failed, that it has paid, with the proof or without one; `other`
 * is what says nothing for certain.
 */
export type Answer = 'refused' | 'failed' | 'proved' | 'claimed' | 'other';

/**
 * What a wallet knows of a payment, if it is asked for it. `wrong`: it says that it has paid, and proves it with what proves nothing.
 * `pending`: it is on its way. `unsaid`: nothing that can be used was heard. `unable`: it does not answer such questions.
 */
export type Found = 'paid' | 'wrong' | 'pending' | 'failed' | 'unfound' | 'unable' | 'unsaid';

/** What became of a tip; `look-up`: the wallet has to be asked what it knows. */
export type Verdict = 'settled' | 'failed' | 'unknown' | 'look-up';

type Sent = 'once' | 'again';

/** The first row that fits counts; null fits everything. */
const TABLE: readonly (readonly [
  answer: Answer | null,
  sent: Sent | null,
  known: readonly (Found | 'not-asked')[] | null,
  verdict: Verdict,
])[] = [
  ['proved', null, null, 'settled'],
  ['other', null, null, 'unknown'],
  // A refusal of what was sent once: it was not begun. Sent for the second time, it may be of the second alone.
  ['refused', 'once', null, 'failed'],
  [null, null, ['not-asked'], 'look-up'],
  // Its word that it has paid counts also if it says something else later.
  ['claimed', null, null, 'settled'],
  [null, null, ['paid'], 'settled'],
  [null, null, ['failed'], 'failed'],
  // That it knows of none may be as true of the first sending, which may be on its way still.
  ['failed', 'once', ['unfound', 'unable'], 'failed'],
  [null, null, null, 'unknown'],
];

/**
 * What a wallet's answer means.
 * @param isOnce whether the request was sent once and no more
 * @param known what the wallet knew when it was asked; null if it was not asked
 */
export const verdictOf = (answer: Answer, isOnce: boolean, known: Found | null): Verdict => {
  const sent: Sent = isOnce ? 'once' : 'again';
  for (const [of, when, knows, verdict] of TABLE)
    if (
      (of ?? answer) === answer &&
      (when ?? sent) === sent &&
      (knows === null || knows.includes(known ?? 'not-asked'))
    )
      return verdict;
  return 'unknown';
};
