import { clean } from '../../attribution/clean';
import { wordsFor } from '../../attribution/language/all';
import { type Language, languageOf } from '../../attribution/language/language';
import { displayNameOf } from '../../work/display-name';
import { inOwnWords } from '../export/in-own-words';
import type { AboutHandIn, Handed } from './hand-in';
import { HAND_IN_WORDS } from './language/all';
import { addressLine, creditLine, type Line, lineOf, type Piece } from './pieces';
import type { Column, HandInWords } from './words';

/** What a document says around its credits: their language, in which its own words are, and who adapted. */
export interface Telling {
  language: Language;
  isRightToLeft: boolean;
  words: HandInWords;
  author: string;
  /** Writes a day as the language does. */
  day: (at: string) => string;
}

export const tellingOf = ({ project, author }: AboutHandIn): Telling => {
  const language = languageOf(project);
  const isRightToLeft = wordsFor(project).dir === 'rtl';
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (at: string): string => format.format(new Date(at));
  return { language, isRightToLeft, words: HAND_IN_WORDS[language], author, day };
};

type Read = (handed: Handed, telling: Telling) => Line[];

const permissionLines: Read = ({ permission }, { words }) => {
  if (!permission) return [];
  const state = words.permissions[permission.state];
  return lineOf(permission.note ? `${state}${words.colon}${permission.note}` : state);
};

/** What is told of a work in each column: no line for nothing. */
export const CELLS: Readonly<Record<Column, Read>> = {
  number: ({ attribution }) => lineOf(attribution.number),
  where: ({ attribution }) => addressLine(attribution.where),
  title: ({ attribution }) => lineOf(attribution.title, attribution.source),
  author: ({ attribution }) => attribution.creators.flatMap(({ name, address }) => lineOf(name, address)),
  authorAddress: ({ attribution }) => attribution.creators.flatMap(({ address }) => addressLine(address)),
  source: ({ attribution }) => addressLine(attribution.source),
  license: ({ attribution }) => lineOf(attribution.license.name, attribution.license.address),
  licenseAddress: ({ attribution }) => addressLine(attribution.license.address),
  kind: ({ attribution }, { language }) => lineOf(wordsFor({ language }).kinds[attribution.kind]),
  // Nobody has said how it is used.
  usedAs: ({ attribution, isUsed }, { words }) => (isUsed ? lineOf(words.manners[attribution.manner]) : []),
  changes: ({ attribution }) => lineOf(attribution.changes),
  adaptedBy: ({ attribution }, { author }) => (attribution.manner === 'adapted' ? lineOf(author) : []),
  credit: ({ attribution }) => [creditLine(attribution)],
  permission: permissionLines,
  archivedCopy: ({ archivedCopy }) => addressLine(archivedCopy?.address ?? null),
  seenOn: ({ seenOn }, { day }) => lineOf(day(seenOn)),
  notes: ({ notes }) => notes.flatMap((note) => note.split('\n').flatMap((line) => lineOf(line.trim()))),
};

/** What a picture shows, for who does not see it: by what its work is called, or its kind alone. */
export const alternativeOf = ({ work, attribution }: Handed): string => {
  const name = displayNameOf(work);
  if (name.by !== 'kind' && name.by !== 'creator') return clean(name.text);
  const kind = wordsFor(attribution).kinds[attribution.kind];
  return name.by === 'creator' ? `${kind}, ${clean(name.text)}` : kind;
};

/** What stands where a picture would be: nothing of what cannot be seen. */
export const noPictureOf = ({ picture, attribution: { kind } }: Handed, { words }: Telling): Line[] =>
  picture === null && (kind === 'image' || kind === 'video') ? lineOf(words.noPicture) : [];

/** Names that are listed: what is longer is read by nobody. */
const LEFT_OUT_AT_MOST = 50;

/** Which works of a project are not in a document, as its last line; none where all are there. */
export const leftOutOf = (names: readonly string[], { words, language }: Telling): Line[] => {
  if (names.length === 0) return [];
  const listed = names.slice(0, LEFT_OUT_AT_MOST).map(clean);
  if (names.length > LEFT_OUT_AT_MOST) listed.push(`+ ${names.length - LEFT_OUT_AT_MOST}`);
  const works = new Intl.ListFormat(language, { type: 'unit' }).format(listed);
  return lineOf(words.leftOut.replace('{works}', () => works));
};

/** What tells two uses of a work apart where they are handed in: their number, their place and the credit itself. */
export const tellApart = ({ attribution }: Pick<Handed, 'attribution'>): string =>
  [attribution.number, attribution.where, inOwnWords(attribution, 'plain')].join('\n');

/** Pieces inside of words that have a place for them: '… {name} …'. */
const around = (words: string, pieces: readonly Piece[]): Piece[] => {
  const [before = '', after = ''] = words.split(/\{\w+\}/);
  const own = (text: string): Piece[] => (text === '' ? [] : [{ text, isOwn: true }]);
  return [...own(before), ...pieces, ...own(after)];
};

/** " (Used in …)", with a link where it is an address. */
export const placeOf = (where: string, { usedIn }: HandInWords): Piece[] => {
  const [place] = addressLine(where);
  return around(` (${usedIn})`, place?.pieces ?? []);
};

/** "Figure 3.2: ", before a credit. */
export const numberOf = (number: string, { numbered }: HandInWords): Piece[] =>
  around(numbered, [{ text: number }]).map((piece) => ({ ...piece, isStrong: true }));

/** The line below a picture: its number, its credit, and where it is used. */
export const captionOf = ({ attribution }: Handed, { words }: Telling): Line => {
  const { number, where } = attribution;
  const credit = creditLine(attribution);
  const before = number ? numberOf(number, words) : [];
  return { ...credit, pieces: [...before, ...credit.pieces, ...(where ? placeOf(where, words) : [])] };
};
