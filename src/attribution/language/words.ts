import type { WorkKind } from '../../work/work';
import type { Language } from './language';

/**
 * What a credit says of its license: it is licensed · it is licensed under what calls itself a license · a tool for the public domain marks
 * it · it is in the public domain, and no tool says so.
 */
export type Claim = 'licensed' | 'named' | 'marked' | 'domain';

/** A sentence for each claim. Where a language has none for a license that calls itself one, it says the same of every license. */
type Claims = Readonly<Record<Exclude<Claim, 'named'>, string> & { named?: string }>;

/** The six licenses that Creative Commons offers. */
export type Unit = 'by' | 'by-sa' | 'by-nc' | 'by-nd' | 'by-nc-sa' | 'by-nc-nd';

/** Creative Commons' own titles, as its deeds and legal code have them in one language. */
export interface LicenseWords {
  /** A whole title with what stands before and behind it in a sentence: 'Creative Commons {title}'. */
  whole: string;
  /** The title up to its version. */
  titles: Readonly<Record<Unit, string>>;
  /** The same in 4.0; left out where nothing differs. */
  titles4?: Readonly<Record<Unit, string>>;
  /** What stands behind the version where there is no port: in 4.0, in 3.0, and before. */
  scopes: readonly [international: string, unported: string, generic: string];
  /** CC0 and the Public Domain Mark, with their version. */
  zero: string;
  mark: string;
  /** The places that licenses were ported to, by code. */
  places: Readonly<Record<string, string>>;
}

/** What the styles of images' credits say. */
export interface StyleWords {
  /** Before the title, with a space after it. */
  from: string;
  adapted: string;
  /** Before the names: ", by ". */
  by: string;
  /** No date. */
  undated: string;
  inDomain: string;
  domain: string;
  /** Before the license, with a space after it. */
  under: string;
  /** What kind of thing it is, as styles put it in brackets. */
  kinds: Readonly<Record<WorkKind, string>>;
}

/**
 * The words of a credit in one language. {…} is where a format puts its own; around it stand letters and marks that no format reads as
 * markup (a test says so), so that they are written as they are.
 */
export interface Words {
  language: Language;
  /** The tag by which names are put in a row. */
  names: string;
  dir: 'ltr' | 'rtl';
  quotes: readonly [string, string];
  /** {work}, who made it, and where it is: '{work} by {creators}{source}'. */
  subject: string;
  /** {subject} and {license}, a whole sentence. */
  says: Claims;
  /** The same of what was made from the subject. */
  adapted: Claims;
  /** What stands where there is no title: Image by Ann. */
  kinds: Readonly<Record<WorkKind, string>>;
  /** The same inside a sentence that says what was made from it: Adapted from an image by Ann. */
  some: Readonly<Record<WorkKind, string>>;
  /** Where there is neither a title nor a name. */
  thisWork: string;
  someWork: string;
  /** {changes} in a person's words, without the end of the sentence. */
  changes: string;
  /** That something was changed, where nobody said what. */
  changed: string;
  /** What ends a sentence, and what parts it from the next. */
  stop: string;
  gap: string;
  /** What parts the elements of a style, with its space. */
  comma: string;
  style: StyleWords;
  /** Null for English: its licenses are called as src/license calls them. */
  licenses: LicenseWords | null;
}

/** Puts values into a sentence's {places}. What a value holds is never read as a place. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? (values[part] ?? '') : part))
    .join('');

/** Keeps a text from turning the line around it, where lines run from right to left (FSI and PDI, https://www.unicode.org/reports/tr9/). */
export const isolate = (text: string, { dir }: Pick<Words, 'dir'>): string =>
  dir === 'rtl' && text !== '' ? `\u2068${text}\u2069` : text;

/** Names in a row, as the language does it: Ann · Ann and Ben · Ann, Ben and Cem. */
export const enumerate = (written: readonly string[], { names }: Pick<Words, 'names'>): string => {
  let at = 0;
  return new Intl.ListFormat(names, { type: 'conjunction' })
    .formatToParts(written.map(String))
    .map(({ type, value }) => (type === 'element' ? (written[at++] ?? '') : value))
    .join('');
};
