import type { Attribution } from '../../attribution/attribution';
import { wordsFor } from '../../attribution/language/all';
import { type Language, languageOf } from '../../attribution/language/language';
import { linkable } from '../../attribution/linkable';
import { type Linked, sentenceOf } from '../../attribution/sentence';
import { tell } from '../../attribution/tell';

/** Words that stand together, with what they link to. */
export interface Piece {
  text: string;
  address?: string | null;
  isStrong?: boolean;
  /** Whether it is the document's own words, and no text of a page or a person, which keeps its direction to itself. */
  isOwn?: boolean;
}

/** A line of a document: a paragraph, or one of several in a cell. */
export interface Line {
  pieces: readonly Piece[];
  /** Its language, where that may be another than the document's. */
  language?: Language;
}

/** Characters of an address that is a link: Word and Excel refuse a document with a longer one. */
const LINK_LENGTH = 2000;

/** The address as a document may link to it, or null. */
export const linkOf = (address: string | null): string | null => {
  const link = linkable(address);
  return link !== null && link.length <= LINK_LENGTH ? link : null;
};

/** A line with one text; none where there is no text. */
export const lineOf = (text: string | null | undefined, address: string | null = null): Line[] =>
  text ? [{ pieces: [{ text, address: linkOf(address) }] }] : [];

/** An address as a text that links to itself. */
export const addressLine = (address: string | null): Line[] => lineOf(address, address);

/** Stands around the turn of a link while a sentence is put together: no text of a page has it, because texts are cleaned. */
const MARK = '\u0001';

/** A credit in its own language, with its links. */
export const creditLine = (attribution: Attribution): Line => {
  const links: Linked[] = [];
  const mark = (link: Linked): string => `${MARK}${links.push(link) - 1}${MARK}`;
  const told = tell(sentenceOf(attribution, wordsFor(attribution)), {
    words: (text) => text,
    ...{ title: mark, noun: mark, creator: mark, license: mark },
  });
  const pieces = told.split(MARK).flatMap((part, i): Piece[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ text: part, isOwn: true }];
    const link = links[Number(part)];
    return link ? [{ text: link.text, address: linkOf(link.address) }] : [];
  });
  return { pieces, language: languageOf(attribution) };
};

export const textOfLine = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');
