import type { Attribution } from '../attribution';
import { type Linked, sentenceOf } from '../sentence';
import { tell } from '../tell';

const spelledOut = ({ text, address }: Linked): string => (address ? `${text} (${address})` : text);

/** “Title” by Ann (source) is licensed under CC BY 4.0 (address). Addresses are spelled out: nothing here can link. */
export const writePlain = (attribution: Attribution): string =>
  tell(sentenceOf(attribution), {
    words: (text) => text,
    title: ({ text }) => `“${text}”`,
    noun: ({ text }) => text,
    creator: ({ text }) => text,
    license: spelledOut,
    spellsLinks: true,
    source: (address) => ` (${address})`,
  });
