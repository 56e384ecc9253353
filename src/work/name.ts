import { foldText } from '../license/from-words';
import { BEGINS_WORDS, EMPTY_WORD, NEVER_IN_A_NAME, PARTICLE } from './no-name-words';

/**
 * How plainly the place says that a maker stands there, the plainest first.
 * told: behind "by", "©" or "Author:", in a byline, in a link to a profile · labelled: behind "Photo:" · beside: in one bracket with the
 * license, or right behind it · bare: a phrase by itself
 */
export type Standing = 'told' | 'labelled' | 'beside' | 'bare';

const LONGEST = 70;
const WORDS_AT_MOST = 8;
/** A phrase by itself that is longer is a title or a sentence. */
const BARE_WORDS_AT_MOST = 4;

/** Names of places where works are found, which made none of them. */
const PLACE =
  /^(?:(?:via|auf|on|at|from|bei|aus|sur|en|su|by|von|quelle|source|fuente|fonte)(?:\s{0,3}:)?\s{1,3}){0,4}(?:the\s{1,3})?(?:flickr|wikimedia(?: commons)?|wiki ?commons|wikipedia|unsplash|pixabay|pexels|pixelio|commons|youtube|vimeo|soundcloud|freesound|instagram|facebook|openverse|geograph|europeana|deviantart|archive\.org|internet archive|original|ccnull|stock|cc)\b[\s.:]{0,9}(?:(?:com|org|de|net|co\.uk)\s{0,3})?(?:\([^)]{0,80}\)?)?$/i;

export const isPlace = (text: string): boolean => {
  const words = text.replaceAll('_', ' ');
  return PLACE.test(words) || EMPTY_WORD.test(foldText(words));
};

const WORD_MARKS = /^[\s"“”„'‚‘’«»(（[]+|(?<![\s"“”'’»)）\].,!])[\s"“”'’»)）\].,!]+$/gu;

/** Words without what they say a second time at once, hidden for machines or beside a picture: "Ann Lee Ann Lee". */
export const saidOnce = (text: string): string => {
  const half = text.slice(0, Math.floor(text.length / 2));
  return text === `${half} ${half}` || (half.length > 3 && text === half + half) ? half : text;
};

/** Whether all that is said is that there is nobody to name: "Unknown author", "n/a", "Own work". */
export const saysNobody = (text: string): boolean => {
  const words = foldText(saidOnce(text).slice(0, 200))
    // "The author(s)", also where the bracket was cut off.
    .replace(/(?<=\p{L})\(\p{L}{1,3}(?:\)|$)/gu, '')
    .split(/[\s,:;()[\]|–-]+/)
    .map((word) => word.replace(WORD_MARKS, ''))
    .filter(Boolean);
  return words.every((word) => EMPTY_WORD.test(word) || NEVER_IN_A_NAME.test(word));
};

export const ADDRESS = /https?:|www\./i;
const FILE_NAME = /\.(?:jpe?g|png|gif|svg|webp|tiff?|pdf|mp[34])$|^(?:img|dsc[nf]?|pict?)[_-]?\d/i;
const MEASURE = /^\d[\d.,:/x×-]*(?:px|th|st|nd|rd|[ck]?m|mm|[km]b|%|€|\$)?$/iu;
/** The name of a user, or of a company that writes itself so: what no word of a sentence looks like. */
const HANDLE =
  /^@|[\d_]|\p{Ll}\p{Lu}|\p{L}\.\p{L}|\p{L}@\p{L}|\p{Ll}\/\p{Lu}|^\p{Ll}{1,5}['’-]\p{Lu}|^\p{Lu}{2,4}\p{Ll}{3}/u;
const ABBREVIATION =
  /^(?:\p{L}{1,2}|\p{L}(?:\.\p{L}){1,3}|prof|capt|dipl|univ|bros|corp|phot|mrs|rev|gen|col|sgt|ing|mag|lic|hon|msgr)\.$/iu;

/** What many people call themselves together, behind the name of what they make. */
const GROUP =
  /^(?:contributors|authors|editors|members|volunteers|developers|community|team|project|family|mitwirkende|beitragende|autoren|contributeurs|auteurs|colaboradores|contribuidores|autores|collaboratori|autori|bijdragers|autorzy)$/i;

type Part = 'main' | 'particle' | 'small' | 'mark' | 'number';

const partOf = (written: string): Part => {
  const word = written.replace(WORD_MARKS, '');
  if (!/[\p{L}\d]/u.test(word)) return 'mark';
  if (MEASURE.test(word)) return 'number';
  if (PARTICLE.test(word)) return 'particle';
  if (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || HANDLE.test(word)) return 'main';
  return 'small';
};

/** Words of a name as they stand; a mark among them joins ("Ann & Bob", "Ann @ Lab") or parts. */
const JOINS = /^(?:[&+@/×·-]|[–—])$/u;

/** A name in a script without capitals: no longer than one, and with none of the signs that make a sentence. */
const isUncased = (text: string, standing: Standing): boolean => {
  if (/[。、！？!?؟،]|[のをがはにで的了之皆均](?=\p{Script=Han})|[採采使適适]用/u.test(text)) return false;
  const isParted = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    text,
  );
  const words = text.split(' ').length;
  if (standing === 'told' || standing === 'labelled') return text.length <= (isParted ? 40 : 20) && words <= 6;
  return isParted ? words > 1 && words <= 4 && text.length <= 30 : text.length > 1 && text.length <= 8;
};

/** Whether one word by itself may be a name where it stands. */
const isOneWord = (word: string, part: Part, standing: Standing): boolean => {
  if (standing === 'told' || standing === 'labelled') return part === 'main' || part === 'small';
  if (part !== 'main') return false;
  return standing === 'beside' || HANDLE.test(word) || /^\p{Lu}{2,6}$/u.test(word);
};

/**
 * Whether some words look like a name: its main words begin with a capital in the scripts that have them, or are a user's. It has no
 * sentence in it, is as short as a name, and says nothing of rights.
 */
export const looksLikeName = (text: string, standing: Standing): boolean => {
  if (text.length < 2 || text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  const folded = foldText(text);
  if (ADDRESS.test(text) || FILE_NAME.test(text) || NEVER_IN_A_NAME.test(folded) || saysNobody(text) || isPlace(text))
    return false;
  if (standing !== 'told' && BEGINS_WORDS.test(`${folded} `)) return false;
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(text)) return isUncased(text, standing);
  const words = text.split(' ');
  if (words.length > WORDS_AT_MOST || /[?;:"“”„«»]|[!…]\s/u.test(text)) return false;
  const parts = words.map(partOf);
  if (parts.includes('number') || words.some((word, i) => parts[i] === 'mark' && !JOINS.test(word))) return false;
  if (parts.at(-1) === 'particle' || parts.at(-1) === 'mark') return false;
  if (words.slice(0, -1).some((word) => word.endsWith('.') && !ABBREVIATION.test(word))) return false;
  // "OpenStreetMap contributors": of whom there are many.
  if (GROUP.test(words.at(-1) ?? '') && parts.length > 1) parts[parts.length - 1] = 'particle';
  const main = parts.filter((part) => part === 'main').length;
  const small = parts.filter((part) => part === 'small').length;
  if (words.length === 1) return isOneWord(text, parts[0] ?? 'mark', standing);
  // A user's name of two words: "Té y kriptonita", and "ann lee" where nothing else can stand.
  if (small > 0)
    return standing === 'told' && words.length <= 3 && small === 1 && main === 1 && parts[1] === 'particle';
  if (standing !== 'bare') return main > 0;
  // "Melencolia I": what is counted is no person.
  return main > 1 && main <= BARE_WORDS_AT_MOST && !/ [IVX]{1,4}$/.test(text);
};

/** Characters of what markup calls a maker: the name of an office may be long. */
const CALLED_LENGTH = 100;

/** Whether what a credit's own markup calls its maker is one: there a name needs no shape, and only has to name somebody. */
export const isCalledMaker = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= CALLED_LENGTH &&
  /\p{L}{2}/u.test(text) &&
  !/[?!:;]/.test(text) &&
  !ADDRESS.test(text) &&
  !FILE_NAME.test(text) &&
  !NEVER_IN_A_NAME.test(foldText(text)) &&
  !saysNobody(text) &&
  !isPlace(text);

/** The words at the beginning that look like a name, where more follow that do not: "Ann Lee taken in May". */
export const nameBefore = (text: string, least: number): string => {
  const words = text.split(' ');
  const end = words.findIndex((word) => partOf(word) === 'small' || partOf(word) === 'number');
  if (end < 0) return '';
  let last = end - 1;
  while (last >= 0 && partOf(words[last] ?? '') !== 'main') last--;
  const found = words.slice(0, last + 1);
  return found.filter((word) => partOf(word) === 'main').length >= least ? found.join(' ') : '';
};
