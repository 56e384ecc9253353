/** A word of a text as names of licenses are compared by it. */
export interface Word {
  /** A version without its last zeros (3.0 → 3); license for itself in other languages. */
  text: string;
  /** Where it stands, in UTF-16 units. */
  at: number;
  end: number;
  /** Whether a comma, or something that ends a thought, stands before it: no name goes on over that. */
  parted: '' | ',' | '.';
  /** Whether a plus stands behind it: GPL-2.0+ is 2.0 or later. */
  plus: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:\.\d+[a-z]?(?![\p{L}\p{N}]))*/gu;
/** Words that names are told with or without. */
const LIGHT = /^(?:the|and|version|versione|versao|versie|wersja|ver|v)$/;
/** GPLv3, LGPL2.1, OGLv3.0: initials and a version in one. */
const GLUED = /^(\p{L}{3,}?)v?(\d(?:\.\d+)*)$/u;

/** A version as it is compared. */
export const plainVersion = (version: string): string =>
  version.replace(/^v(?=\d)/, '').replace(/(?<!\.0)(?:\.0)+$/, '');

const LICENSE = /^(?:licen[cs]e|licen[cz]a|licen[ct]ie|lizenz|licens|lisens|llicencia|licencia|licencja)$/;

const plain = (text: string): string => (LICENSE.test(text) ? 'license' : plainVersion(text));

/** The words of a folded text (src/license/fold-text) that count in names, in its order. */
export const splitWords = (folded: string): Word[] => {
  const words: Word[] = [];
  let end = 0;
  let parted: Word['parted'] = '';
  for (const { 0: text, index } of folded.matchAll(WORD)) {
    const between = folded.slice(end, index);
    if (/[|•·:;…。、]|[.?]\s/.test(between)) parted = '.';
    else if (between.includes(',') && parted === '') parted = ',';
    end = index + text.length;
    if (LIGHT.test(text)) continue;
    const plus = folded[end] === '+';
    const [, name, version] = GLUED.exec(text) ?? [];
    if (name && version) {
      words.push({ text: plain(name), at: index, end: index + name.length, parted, plus: false });
      words.push({ text: plain(version), at: end - version.length, end, parted: '', plus });
    } else words.push({ text: plain(text), at: index, end, parted, plus });
    parted = '';
  }
  return words;
};
