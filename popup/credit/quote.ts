import type { Signal } from '../../src/signal/signal';

/** A signal's words between those of the line that they stand in. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** What stands in a text for something that is none, such as an image, or where a block ends. */
const NO_TEXT = /[\u2029\ufffc]/g;

/** The words of a page that a signal was read from, in their line. */
export const quote = ({ words, value, context }: Signal): Quote => ({
  before: (context?.before.split('\n').at(-1) ?? '').replace(NO_TEXT, ' '),
  words: words || context?.badge || value,
  after: (context?.after.split('\n')[0] ?? '').replace(NO_TEXT, ' '),
});

const weigh = ({ says, place, evidence }: Signal): number =>
  (evidence === 'person' ? 4 : 0) + (says === 'license' ? 2 : 0) + (place ? 1 : 0);

/** Signals in the order in which a person asks: what they said themselves, the license, what can be shown first, the same words once. */
export const orderSignals = (signals: readonly Signal[]): Signal[] => {
  const ordered = [...signals].sort((a, b) => weigh(b) - weigh(a));
  const keyOf = ({ says, words, value, place }: Signal): string =>
    JSON.stringify([says, words || value, says === 'license' ? place : '']);
  const seen = new Set<string>();
  return ordered.filter((signal) => {
    const key = keyOf(signal);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
