import type { Attribution } from '../attribution';
import type { Words } from '../language/words';
import { sentenceOf } from '../sentence';
import { tell } from '../tell';

/** “Title” by Ann (source) is licensed under CC BY 4.0 (address). Addresses are spelled out: nothing here can link. */
export const writePlain = (attribution: Attribution, words: Words): string =>
  tell(sentenceOf(attribution, words), {
    words: (text) => text,
    title: ({ text }) => text,
    noun: ({ text }) => text,
    creator: ({ text }) => text,
    license: ({ text }) => text,
    spellsLinks: true,
    plain: true,
  });
