import { nameAtStart, nameByRole, trimMarks, untilEnd } from './credit-name';
import { findLabels } from './maker-labels';
import { looksLikeName, saidOnce } from './name';

/** "The walk by Ann Lee is licensed under", "Der Podcast von Ann Lee steht unter": who made the subject of the sentence. */
const SUBJECT =
  /(?<![\p{L}\d])(?<by>by|von|par|por|door|di|przez|af|av|de)\s{1,3}(?<name>(?:[^.;•￼]|(?<!\p{L})dr\.){2,60}?)\s{1,3}(?:(?:and|und|en|et|y|e|i)\s{1,3})?(?:valt|vallen|falls|is|are|ist|sind|steht|stehen|wird|est|sont|es|esta|está|è|são|jest)(?![\p{L}])/iu;

/** A title before a name. */
const TITLE = /^(?:dr|prof|ir|ing|mag)\.\s{1,3}/i;

/** Whom a statement names as the maker of what it is about, or null. */
export const subjectIn = (line: string): string | null => {
  const { by = '', name = '' } = SUBJECT.exec(line)?.groups ?? {};
  const words = trimMarks(name).replace(TITLE, '');
  // "Les photos de Paris": what stands behind "de" by one word is a place as often.
  return looksLikeName(words, /^(?:by|par|por|door|przez)$/i.test(by) ? 'beside' : 'bare') ? words : null;
};

/** What parts those who did different things: "Text: Ann Lee - Pictures: Bob Ray". */
const ROLES_PARTED = /\s[-–—|·/]\s|;\s/;

/**
 * Who is named by words that say what each of them did: "Texto: Ann Lee - Rediseño: Bob Ray" → both; null where they say no such thing.
 * One alone is so read only behind a label that is known: "Project: Hill" is a name.
 */
export const namesByRoles = (words: string): string[] | null => {
  const pieces = words.split(ROLES_PARTED);
  const names = pieces.map((piece) => /^[^:]{2,40}:\s(.{2,})$/s.exec(piece.trim())?.[1]?.trim() ?? '');
  const isKnown = pieces.length > 1 || nameByRole(words.trim()) !== null;
  return isKnown && names.every((name) => looksLikeName(name, 'told')) ? names : null;
};

/** All names at the beginning of some words, as they stand: "Ann Lee, Bob Ray & Cy Fell, 2019" → "Ann Lee, Bob Ray & Cy Fell". */
const namesAtStart = (words: string): string | null => {
  const first = nameAtStart(words, 'told');
  if (!first) return null;
  let end = words.indexOf(first) + first.length;
  for (;;) {
    const [gap = '', next = ''] = /^,\s{1,3}([^,]{3,80})/.exec(words.slice(end)) ?? [];
    const name = untilEnd(next).trim();
    if (!name.includes(' ') || !looksLikeName(name, 'bare')) return words.slice(words.indexOf(first), end);
    end += gap.indexOf(name) + name.length;
  }
};

/** "by Ann Lee" as a line of its own. */
const BY_LINE = /^\s*(?:by|por|par|door|przez)\s{1,3}/i;
/** A year and what stands behind it, where the license came before: ", 2023 Ann Lee". */
const YEAR_LINE = /^[\s,·|–-]{0,4}(?:19|20)\d\d\s{1,3}(?=\p{Lu}\S{1,40}\s)/u;

/** "Ann Lee (ann@hill.example)" and nothing else. */
const MAILED = /^\s{0,9}([^()<>@]{3,60})[(<][\w.+-]{1,64}@[\w.-]{1,100}[)>]\s{0,9}$/;

/** Years, and a by-word, between the sign and the name: "Copyright © 2016-2019 by Ann Lee". */
const HELD = /^\s{0,3}(?:\d{4}(?:\s{0,3}[-–]\s{0,3}\d{2,4})?[\s,]{1,3})?(?:(?:by|von|par|por|door|przez)\s{1,3})?/i;

/** Who holds the rights in a page by a line beside its license: "© 2019 Ann Lee", "Author: Ann Lee", "by Ann Lee"; or null. */
export const holderIn = (line: string): string | null => {
  const labels = findLabels(line);
  for (const [i, { end, isHolder }] of labels.entries()) {
    const begin = end + (HELD.exec(line.slice(end))?.[0].length ?? 0);
    const next = labels.slice(i + 1).find((label) => label.begin >= begin);
    const name = isHolder ? namesAtStart(line.slice(begin, next?.begin)) : null;
    if (name) return name;
  }
  const mailed = MAILED.exec(line)?.[1]?.trim() ?? '';
  if (looksLikeName(mailed, 'bare')) return mailed;
  const begin = (BY_LINE.exec(line) ?? YEAR_LINE.exec(line))?.[0];
  return begin ? namesAtStart(line.slice(begin.length)) : null;
};

/** "Posted by", "Text:", "Von". What is a part of names too begins a byline, or stands behind a word for writing. */
const BYLINE_BEGINS =
  /^(?:(?:[\p{L}&]{1,20}\s{1,3}){0,3}?(?:by|par|por|door|przez)\s{1,5}|(?:(?:text|foto|beitrag|geschrieben|verfasst|gepostet|veröffentlicht|scritto|pubblicato|skrevet|skriven)\s{1,3})?(?:von|di|da|af|av)\s{1,5}|(?:\p{L}{1,20}\s{1,3}){0,2}\p{L}{1,20}\s{0,3}(?::\s{1,5}|：\s{0,5}))/iu;

/** Characters of a byline: what fills more, and begins with no word for writing, is a text. */
const BYLINE_LENGTH = 95;

/** The name in a byline, the words of a page where who wrote it stands: "Posted by Ann Lee on May 12", or null. */
export const nameInByline = (words: string): string | null => {
  const open = words.replace(BYLINE_BEGINS, '');
  const standing = open === words && words.length >= BYLINE_LENGTH ? 'labelled' : 'told';
  const name = nameAtStart(open, standing) ?? nameAtStart(words, standing);
  return name && saidOnce(name);
};
