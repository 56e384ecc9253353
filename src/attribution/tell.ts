import type { Linked, Sentence } from './sentence';

/** How one format writes the parts of a sentence. Each answers text that is safe where it will stand. */
export interface Writing {
  /** Words that carry no link. */
  words(text: string): string;
  title(title: Linked): string;
  /** The noun that stands where there is no title. */
  noun(noun: Linked): string;
  creator(creator: Linked): string;
  license(license: Linked): string;
  /** Whether it spells every address out, in print or not. */
  spellsLinks?: boolean;
  /** Where the work lives, for a format whose title cannot carry a link; '' in the others. */
  source(address: string): string;
}

/** Ann · Ann and Ben · Ann, Ben and Cem */
const enumerate = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Puts a credit's sentence together in one format. */
export const tell = (sentence: Sentence, writing: Writing): string => {
  const subject = sentence.title ?? sentence.noun;
  const inWords = (address: string | null | undefined): string =>
    sentence.spelledOut && address ? ` (${writing.words(address)})` : '';
  const source = subject.address ? writing.source(subject.address) : '';
  return [
    sentence.opening,
    sentence.title ? writing.title(subject) : writing.noun(subject),
    sentence.creators.length ? ` by ${enumerate(sentence.creators.map(writing.creator))}` : '',
    source || inWords(subject.address),
    sentence.says,
    sentence.license ? ` ${writing.license(sentence.license)}` : '',
    writing.spellsLinks ? '' : inWords(sentence.license?.address),
    '.',
    ...sentence.rest.map((text) => ` ${writing.words(text)}`),
  ].join('');
};
