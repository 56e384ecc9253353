import { ELEMENTS_IN_WORDS, unitInWords } from './element-names';
import { foldMarks } from './fold-text';
import { fromId } from './from-id';
import type { License } from './license';
import { makeLicense } from './make';
import { findNames } from './name-words';
import { ANY_PORT, PORT_NAMES } from './port-names';

export { foldText } from './fold-text';

/** A license that is named in a text. */
export interface Naming {
  license: License;
  /** Where the name stands in the folded text, in UTF-16 units. */
  at: number;
  length: number;
}

/** A digit alone is a version where it is said to be one or nothing follows it: "CC BY 2 photos" are two photos. */
const VERSION =
  '(?:[\\s,/-]{0,4}(?:(?:v\\.?|version|versie|versione|versao) ?)?(?<version>\\d\\.\\d|(?<=v\\.? ?|version )\\d|\\d(?= ?(?:$|[).,;|/\\]])))(?![\\d.]{0,20}\\d))?';
const PORT = `(?:[\\s,(/-]{0,4}(?<port>${ANY_PORT})(?![\\p{L}\\d]))?`;
const SCOPE =
  '(?:[\\s,(/-]{0,4}(?<scope>internat?[cz]?ion\\p{L}{0,20}|unported|non transpose|no portada|generic|miedzynarodowe|mezinarodni|kansainvalinen|διεθνες|uluslararası|всемирная|міжнародна|国際|国际|國際|국제))?';
const LICENSE =
  '(?:licen[cs]e|lizenz|licenza|licencia|licenca|licentie|licencja|llicencia|licens|лицензия|ліцензія|ライセンス)';

/** What a short name may say once more before its version: "CC BY-Attribution International 4.0". */
const NAMED = '(?:[\\s-]{1,3}attribution)?(?:\\s{1,2}(?:international|unported|generic)(?=\\s\\d))?';

/** Letters that would go on with a word: scripts that part no words begin the next one right behind a name. */
const LETTERS = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}';

/** cc by-sa 4.0, cc-by-nc-nd, cc by nc nd 3.0 de. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d])cc[\\s:/_(-]{0,3}(?<elements>by(?:[\\s/_-]{0,3}(?:nc|nd|sa)(?![${LETTERS}])){0,4})(?![${LETTERS}\\d]{0,40}[${LETTERS}])${NAMED}${VERSION}${PORT}`,
  'gu',
);
/** (BY-SA 4.0), BY-NC-SA-4.0: without the CC only with a second element, which nothing else is called. */
const BARE = new RegExp(
  `(?<![\\p{L}\\d-])(?<elements>by(?:-(?:nc|nd|sa)){1,4})(?![${LETTERS}-]{0,40}[${LETTERS}])${VERSION}${PORT}`,
  'gu',
);
/** Attribution-ShareAlike 4.0 International, with or without "Creative Commons" in front. */
const LONG = new RegExp(
  `(?<brand>(?:creative[\\s-]?commons|クリエイティブ・?コモンズ|知识共享|創用|(?<![\\p{L}\\d])cc)[\\s:,"'(/・-]{0,4}(?:${LICENSE}[\\s:,"'(/-]{0,4})?(?:cc[\\s:-]{1,3})?)?(?<![\\p{Script=Latin}])(?<elements>${ELEMENTS_IN_WORDS}|by(?:[\\s/_-]{0,3}(?:nc|nd|sa)(?![${LETTERS}])){0,4}(?![${LETTERS}]))(?:[\\s-]?(?:public )?${LICENSE})?${VERSION}${SCOPE}${PORT}`,
  'gu',
);
const ZERO =
  /(?<![\p{L}\d])(?:cc[\s-]?(?:0|zero)|creative commons(?: -)?(?: cc)?[\s-]?(?:0|zero))(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d])(?:[\s,-]{0,3}(?<version>1\.0))?/gu;
const DOMAIN =
  /(?<![\p{L}])(?:(?:cc[\s-])?public[\s-]domain(?: mark(?: (?<version>1\.0))?)?|gemeinfrei(?:e[snr]?)?|dom[aei][a-z]{1,5} pubb?lic(?:o|zn[aey]j?)?|pubblico dominio|publiek domein|offentlige? dom(?:æ|ae|e)ne|allman egendom|volne dilo|kozkincs|kamu mali|общественн\p{L}{2,3} достояни\p{L}|суспільн\p{L}{2,4} надбанн\p{L}|κοινο κτημα|パブリック・?ドメイン|公有(?:领域|領域)|公共(?:领域|領域)|퍼블릭 도메인|공유 저작물|الملك العام|ملكية عامة|נחלת הכלל)(?![\p{L}])/gu;
const SPDX = /spdx-license-identifier: {0,2}(?<ids>[\w.+() -]{1,200})/g;

/**
 * "CC by" before a name is the English word ("CC by din_bastet"): it is the element only where a version, punctuation,
 * another element, or a word about licenses follows, or where it is spelled with a hyphen or in capitals.
 */
const isWordBy = (folded: string, cased: string, match: RegExpExecArray): boolean => {
  const { elements, version } = match.groups ?? {};
  if (elements !== 'by' || version) return false;
  const rest = folded.slice(match.index + match[0].length, match.index + match[0].length + 100);
  if (!/^\s+[\p{L}\d_@]/u.test(rest) && !/^:\s*\p{L}/u.test(rest)) return false;
  if (/^\s+(?:licen|lizenz|via|and|und|et|y|or|oder|from|on|bei|auf|4|3|2|\d)/u.test(rest)) return false;
  const written = cased.slice(match.index, match.index + match[0].length);
  return !written.includes('BY') && !written.includes('-');
};

const withDot = (version: string | undefined): string | null =>
  version ? (version.includes('.') ? version : `${version}.0`) : null;

/** A code of two letters is also a word of many languages ("CC BY 2.0 de Ann"): in small letters it has to be the end. */
const isPort = (port: string, match: RegExpExecArray, cased: string): boolean => {
  if (PORT_NAMES[port] && port.length > 3) return true;
  const end = match.index + match[0].length;
  const written = cased.slice(end - port.length, end);
  return (
    written === written.toUpperCase() ||
    /[-/]/.test(cased[end - port.length - 1] ?? '') ||
    /^\s*(?:$|[).,;|\]])/.test(cased.slice(end, end + 20))
  );
};

const read = (match: RegExpExecArray, unit: string, cased: string): Naming | null => {
  const { version, port } = match.groups ?? {};
  const place = port && isPort(port, match, cased) ? (PORT_NAMES[port] ?? port) : null;
  const license = makeLicense(unit, withDot(version), place) ?? makeLicense(unit, null, null);
  const over = port && !place ? port.length + 1 : 0;
  return license && { license, at: match.index, length: match[0].length - over };
};

const short = (elements: string): string => ['by', ...(elements.match(/nc|nd|sa/g) ?? [])].join('-');

/** The names of Creative Commons' licenses, of its tools for the public domain, and of the public domain itself. */
const findCreativeCommons = (cased: string, folded: string): (Naming | null)[] => {
  const found: (Naming | null)[] = [];
  for (const pattern of [SHORT, BARE]) {
    for (const match of folded.matchAll(pattern)) {
      if (!isWordBy(folded, cased, match)) found.push(read(match, short(match.groups?.elements ?? ''), cased));
    }
  }
  for (const match of folded.matchAll(LONG)) {
    const { brand, elements = '', version, scope, port } = match.groups ?? {};
    const spelled = !/^by(?![a-z])/.test(elements);
    const unit = spelled ? unitInWords(elements) : short(elements);
    // A lone "attribution" is a word of the language: it is the license behind the brand, with a second element, or in a
    // whole title (Attribution 4.0 International).
    const isTitle = version !== undefined && (scope !== undefined || (port !== undefined && port.length > 3));
    if (brand ? spelled || !isWordBy(folded, cased, match) : spelled && (unit !== 'by' || isTitle))
      found.push(read(match, unit, cased));
  }
  for (const match of folded.matchAll(ZERO)) found.push(read(match, 'zero', cased));
  for (const match of folded.matchAll(DOMAIN)) found.push(read(match, 'mark', cased));
  return found;
};

/** SPDX-License-Identifier: MIT OR Apache-2.0, up to what is neither an id nor a word between two. */
const findIdentifiers = (folded: string): Naming[] => {
  const found: Naming[] = [];
  for (const match of folded.matchAll(SPDX)) {
    const start = match.index + match[0].length - (match.groups?.ids?.length ?? 0);
    for (const { 0: id, index } of (match.groups?.ids ?? '').matchAll(/[\w.+-]+/g)) {
      if (/^(?:or|and|with)$/.test(id)) continue;
      const license = fromId(id.replace(/\.$/, ''));
      if (!license) break;
      found.push({ license, at: start + index, length: id.length });
    }
  }
  return found;
};

/** "Creative Commons Attribution License (CC BY 4.0)" says one license twice: it is named once, with the version. */
const isSaidAgain = (folded: string, one: Naming, other: Naming): boolean =>
  one.license.unit === other.license.unit &&
  (one.license.version === null || one.license.id === other.license.id) &&
  /^[\s([:-]{0,4}$/.test(folded.slice(one.at + one.length, other.at));

/** The licenses that a text names, in its order, each once per place. The longest reading of a place wins. */
export const fromWords = (text: string): Naming[] => {
  const cased = foldMarks(text);
  const folded = cased.toLowerCase();
  const found = [...findCreativeCommons(cased, folded), ...findIdentifiers(folded), ...findNames(cased, folded)]
    .filter((naming): naming is Naming => naming !== null)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  const kept: Naming[] = [];
  for (const naming of found) {
    const last = kept.at(-1);
    if (last && naming.at < last.at + last.length) continue;
    if (last && isSaidAgain(folded, last, naming))
      kept[kept.length - 1] = { ...naming, at: last.at, length: naming.at + naming.length - last.at };
    else kept.push(naming);
  }
  return kept;
};
