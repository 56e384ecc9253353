import { fold } from './fold';

/** Letters, digits and marks that belong together. */
const RUNS = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that write no spaces between words: what is searched there are pairs of letters. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\u30fc]+/gu;

/** Characters; a longer word is found by its beginning. */
const WORD_LENGTH = 40;
/** Words of one entry that are searched: more is a book. */
const WORDS_AT_MOST = 400;

const pairsOf = (run: string, isText: boolean): string[] => {
  const letters = [...run];
  const pairs = letters.slice(0, -1).map((letter, i) => letter + letters[i + 1]);
  // The last letter by itself lets every single letter be the beginning of something.
  return isText || pairs.length === 0 ? [...pairs, letters.at(-1) as string] : pairs;
};

const split = (text: string, isText: boolean): string[] => {
  const words: string[] = [];
  for (const [run] of fold(text).matchAll(RUNS)) {
    for (const [unspaced] of run.matchAll(UNSPACED)) words.push(...pairsOf(unspaced, isText));
    const rest = run.replace(UNSPACED, ' ').trim();
    if (rest) words.push(...rest.split(/\s+/));
  }
  return [...new Set(words.map((word) => word.slice(0, WORD_LENGTH)))];
};

/** The words of a text that an entry is found by, each once, folded: no case, no diacritics. */
export const wordsOf = (text: string): string[] => split(text, true).slice(0, WORDS_AT_MOST);

/** The words of a search, each of which must begin a word of the entry. */
export const wordsOfSearch = (search: string): string[] => split(search, false).slice(0, 20);
