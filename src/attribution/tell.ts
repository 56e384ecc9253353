import { enumerate, fill, isolate } from './language/words';
import type { Linked, Sentence } from './sentence';

/** How one format writes the parts of a sentence. Each answers text that is safe where it will stand. */
export interface Writing {
  /** Words that carry no link. */
  words(text: string): string;
  /** A title, between the quotation marks of the language. */
  title(title: Linked): string;
  /** The noun that stands where there is no title. */
  noun(noun: Linked): string;
  creator(creator: Linked): string;
  license(license: NonNullable<Sentence['license']>): string;
  /** An address that is spelled out; as words where it is left out. */
  spelled?(address: string): string;
  /** Whether it spells every address out, in print or not. */
  spellsLinks?: boolean;
  /** Whether it is text alone, in which signs and no elements keep a name from turning a line round that runs from right to left. */
  plain?: boolean;
}

/** Puts a credit's sentence together in one format. */
export const tell = (sentence: Sentence, writing: Writing): string => {
  const { words, title, noun, creators, license, rest } = sentence;
  const alone = (text: string): string => (writing.plain ? isolate(text, words) : text);
  const inWords = (address: string | null | undefined): string =>
    (writing.spellsLinks || sentence.spelledOut) && address
      ? ` ${alone(`(${(writing.spelled ?? writing.words)(address)})`)}`
      : '';
  const [opening, closing] = words.quotes;
  const subject = fill(creators.length > 0 ? words.subject : '{work}{source}', {
    work: title ? `${opening}${alone(writing.title(title))}${closing}` : alone(writing.noun(noun)),
    creators: enumerate(
      creators.map((creator) => alone(writing.creator(creator))),
      words,
    ),
    source: inWords((title ?? noun).address),
  });
  const says = fill(sentence.says, {
    subject,
    license: license ? `${alone(writing.license(license))}${inWords(license.address)}` : '',
  });
  return [says, ...rest.map((text) => alone(writing.words(text)))].join(words.gap);
};
