import { CONTEXT_LENGTH, type PageMedia } from '../signal/signal';
import { readCredit } from './credit';
import type { Reading } from './reading';

/** Pictures that say who made them: one alone may be anybody's, several below a statement are what it speaks of. */
const CREDITED_LEAST = 2;

const ADDRESSES = /https?:\/\/\S{1,2000}/g;

/**
 * What one statement about pictures ("Some photos on this site are licensed under CC BY", over a list of them) says of each that names
 * its maker beside it.
 * @param media the pictures of the page that have no license of their own
 */
export const creditsUnder = ({ signal, ...license }: Reading, media: readonly PageMedia[]): Reading[] => {
  const credits = media
    .filter(({ words, media: kind, role }) => words && kind === 'image' && role === 'content')
    .flatMap(({ words = '', address, label }): Reading[] => {
      const context = signal.context && {
        ...signal.context,
        before: `${words.replace(ADDRESSES, '')} `.slice(-CONTEXT_LENGTH),
        after: '',
        media: [{ address, how: 'figure' as const, media: 'image' as const, label }],
        links: [],
      };
      const read = { ...license, signal: { ...signal, ...(context && { context }) } };
      return context && readCredit(read.signal).creator ? [read] : [];
    });
  return credits.length < CREDITED_LEAST ? [] : credits;
};
