import { ELEMENTS_IN_WORDS, unitInWords } from './element-names';
import type { License } from './license';
import { makeLicense } from './make';
import { PORTS } from './units';

/** A license that is named in a text. */
export interface Naming {
  license: License;
  /** Where the name stands in the folded text, in UTF-16 units. */
  at: number;
  length: number;
}

/** Lower case, no diacritics, one kind of hyphen and space: the same length as what it was made from is not promised. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

const VERSION = '(?:[\\s,/-]*(?:v(?:ersion)?\\.?\\s?)?(?<version>\\d(?:\\.\\d)?)(?![\\d.]*\\d))?';
const PORT_NAMES: Record<string, string> = {
  germany: 'de',
  deutschland: 'de',
  austria: 'at',
  osterreich: 'at',
  switzerland: 'ch',
  schweiz: 'ch',
  france: 'fr',
  spain: 'es',
  espana: 'es',
  italy: 'it',
  italia: 'it',
  brazil: 'br',
  brasil: 'br',
  netherlands: 'nl',
  nederland: 'nl',
  poland: 'pl',
  polska: 'pl',
  japan: 'jp',
  'united states': 'us',
  us: 'us',
  igo: 'igo',
};
const PORT = `(?:[\\s,(/-]*(?<port>${[...Object.keys(PORT_NAMES), ...Object.keys(PORTS)].join('|')})(?![\\p{L}\\d]))?`;

/** cc by-sa 4.0, cc-by-nc-nd, cc by nc nd 3.0 de. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d])cc[\\s:/_-]*(?<elements>by(?:[\\s/_-]*(?:nc|nd|sa)(?![\\p{L}]))*)(?![\\p{L}\\d]*\\p{L})${VERSION}${PORT}`,
  'gu',
);
/** (BY-SA 4.0), BY-NC-SA-4.0: without the CC only with a second element, which nothing else is called. */
const BARE = new RegExp(
  `(?<![\\p{L}\\d-])(?<elements>by(?:-(?:nc|nd|sa))+)(?![\\p{L}-]*\\p{L})${VERSION}${PORT}`,
  'gu',
);
/** Attribution-ShareAlike 4.0 International, with or without "Creative Commons" in front. */
const LONG = new RegExp(
  `(?<brand>creative[\\s-]?commons[\\s:,"'(/-]*(?:(?:lizenz|licen[cs]e|licenza|licencia|licenca|licentie|licencja|ライセンス)[\\s:,"'(/-]*)?(?:cc[\\s:-]+)?)?(?<elements>${ELEMENTS_IN_WORDS}|by(?:[\\s/_-]*(?:nc|nd|sa)(?![\\p{L}]))*(?![\\p{L}]))(?:\\s+(?:licen[cs]e|lizenz|public licen[cs]e))?${VERSION}(?:[\\s,(/-]*(?:international|unported|generic|国際))?${PORT}`,
  'gu',
);
const ZERO =
  /(?<![\p{L}\d])(?:cc[\s-]?(?:0|zero)|creative commons(?: -)?(?: cc)?[\s-]?(?:0|zero))(?![\p{L}\d])(?:[\s,-]*(?<version>1\.0))?/gu;
const DOMAIN =
  /(?<![\p{L}])(?:(?:cc[\s-])?public[\s-]domain(?: mark(?: (?<version>1\.0))?)?|gemeinfrei(?:e[snr]?)?|domaine public|dominio publico|pubblico dominio|publiek domein|domen[aey] publiczn[aey]j?|パブリックドメイン)(?![\p{L}])/gu;

/**
 * "CC by" before a name is the English word ("CC by din_bastet"): it is the element only where a version, punctuation,
 * another element, or a word about licenses follows, or where it is spelled with a hyphen or in capitals.
 */
const isWordBy = (folded: string, original: string, match: RegExpExecArray): boolean => {
  const { elements, version } = match.groups ?? {};
  if (elements !== 'by' || version) return false;
  const rest = folded.slice(match.index + match[0].length);
  if (!/^\s+[\p{L}\d_@]/u.test(rest) && !/^:\s*\p{L}/u.test(rest)) return false;
  if (/^\s+(?:licen|lizenz|via|and|und|et|y|or|oder|from|on|bei|auf|4|3|2|\d)/u.test(rest)) return false;
  return !/cc[-\s]?BY(?![a-z])/.test(original) && !/CC[-\s]?BY(?![a-z])/.test(original) && !match[0].includes('-');
};

const withDot = (version: string | undefined): string | null =>
  version ? (version.includes('.') ? version : `${version}.0`) : null;

const read = (match: RegExpExecArray, unit: string): Naming | null => {
  const { version, port } = match.groups ?? {};
  const place = port ? (PORT_NAMES[port] ?? port) : null;
  const license = makeLicense(unit, withDot(version), place) ?? makeLicense(unit, null, null);
  return license && { license, at: match.index, length: match[0].length };
};

/** The licenses that a text names, in its order, each once per place. The longest reading of a place wins. */
export const fromWords = (text: string): Naming[] => {
  const folded = foldText(text);
  const found: Naming[] = [];
  const add = (naming: Naming | null) => naming && found.push(naming);
  for (const pattern of [SHORT, BARE]) {
    for (const match of folded.matchAll(pattern)) {
      if (!isWordBy(folded, text, match)) {
        add(read(match, ['by', ...(match.groups?.elements?.match(/nc|nd|sa/g) ?? [])].join('-')));
      }
    }
  }
  for (const match of folded.matchAll(LONG)) {
    const { brand, elements = '' } = match.groups ?? {};
    const spelled = !/^by(?![a-z])/.test(elements);
    // A lone "attribution" is a word of the language; with a second element, or behind the brand, it is the license.
    const unit = spelled ? unitInWords(elements) : ['by', ...(elements.match(/nc|nd|sa/g) ?? [])].join('-');
    if (brand ? spelled || !isWordBy(folded, text, match) : spelled && unit !== 'by') add(read(match, unit));
  }
  for (const match of folded.matchAll(ZERO)) add(read(match, 'zero'));
  for (const match of folded.matchAll(DOMAIN)) add(read(match, 'mark'));
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  return found.filter((naming, i) => !found.slice(0, i).some((other) => naming.at < other.at + other.length));
};
