import { foldMarks } from '../../license/fold-text';
import { fromAddress } from '../../license/from-address';
import { fromId } from '../../license/from-id';
import { fromWords } from '../../license/from-words';
import type { License } from '../../license/license';
import { trimSigns } from '../trim-signs';
import { fromShortName } from './short-name';

/** What fields of another program name, and the words that do. */
export interface FoundLicenses {
  /** Alternatives. Never empty. */
  licenses: License[];
  /** What stands beside them and may not be chosen instead. */
  conflicts: License[];
  words: string;
}

/** A field is read so far; the rest of it is terms. */
const TEXT_LENGTH = 2000;
/** As many as the guard of works lets in (src/message/work). */
const NAMED_AT_MOST = 20;

/** An address, with its scheme or without. */
const ADDRESS = /(?:https?:\/\/|(?<![\w.@/-])(?=(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}\/))[^\s<>"'()]{4,1000}/gi;

/** Where a thought ends: a stop that belongs to no version and to no address. */
const CLAUSE = /(?<=[.!?;])[ \t]+(?=\D)|[\r\n]+/;

/** What makes of a license in the same breath one that does not hold. Marks on letters are folded. */
const NOT =
  /\b(?:not|never|no longer|cannot|can't|isn't|neither|instead of|rather than|other than|formerly|previously|similar to|nicht|kein(?:e[nrsm]?)?|statt|fruher|pas|non|anciennement|niet|geen|nie|inte)\b(?!-)/i;
const RESERVED =
  /all rights reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzezone/i;

const EITHER = /^[\s),.\]]{0,5}(?:or|oder|ou|o|lub|of|\/|\|)[\s:(["]{0,5}(?:the )?$/i;
const BETWEEN = /^[\s,:;()[\]<>"'–-]{0,9}$/;

interface Naming {
  license: License;
  from: number;
  to: number;
}

/** Words that name licenses, with their places: the text is folded already, and so these are its own. */
const namedIn = (text: string, from: number): Naming[] =>
  fromWords(text).map(({ license, at, length }) => ({ license, from: from + at, to: from + at + length }));

/** Parts of a text between its addresses, parted where it says "or": each of them may be a short name alone. */
const shortIn = (text: string, from: number): Naming[] => {
  const found: Naming[] = [];
  let at = from;
  for (const part of text.split(/( (?:or|oder|ou|and|und|et|\/) |[|;,])/i).slice(0, 2 * NAMED_AT_MOST)) {
    const license = fromShortName(trimSigns(part.trim(), ' \u00a0:(["<', ' \u00a0).]">:'));
    if (license) found.push({ license, from: at, to: at + part.trimEnd().length });
    at += part.length;
  }
  return found;
};

const latenessOf = ({ id }: License): string => /-(?:only|or-later)$/.exec(id)?.[0] ?? '';

/** Whether one of two says all that the other says. */
const isMore = (one: License, other: License): boolean =>
  one.unit === other.unit &&
  (other.version === null || one.version === other.version) &&
  (other.port === null || one.port === other.port) &&
  (latenessOf(other) === '' || latenessOf(one) === latenessOf(other));

const inWords = (text: string, from: number): Naming[] => {
  if (text.trim() === '') return [];
  const short = shortIn(text, from);
  const named = namedIn(text, from);
  // A short name is all of its part, and so it is read more strictly. It counts where it says more than the words in it.
  const says =
    short.length === named.length && short.every(({ license }, i) => !isMore((named[i] as Naming).license, license));
  return short.length > named.length || says ? short : named;
};

const namingsIn = (clause: string): Naming[] => {
  const found: Naming[] = [];
  let before = 0;
  for (const { 0: address, index } of clause.matchAll(ADDRESS)) {
    found.push(...inWords(clause.slice(before, index), before));
    const license = fromAddress(address);
    before = index + address.length;
    const last = found.at(-1);
    if (!license) continue;
    const isBeside = last !== undefined && BETWEEN.test(clause.slice(last.to, index));
    if (last && isBeside && isMore(last.license, license)) last.to = before;
    else if (last && isBeside && isMore(license, last.license)) Object.assign(last, { license, to: before });
    else found.push({ license, from: index, to: before });
  }
  found.push(...inWords(clause.slice(before), before));
  return found;
};

const plain = (text: string): string =>
  text
    .slice(0, TEXT_LENGTH)
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replaceAll('&amp;', '&')
    .trim()
    .replace(/^(?:licen[cs]e|lizenz|licencia|licença|licenza|licentie|rights|copyright|terms)\s{0,3}[:=]\s{0,9}/i, '');

/** What one field names, as a careful person reads it: what it denies is not named, and what it offers to choose from is. */
const readField = (text: string): FoundLicenses | null => {
  const words = plain(text);
  const whole = fromId(words);
  if (whole) return { licenses: [whole], conflicts: [], words: text };
  const licenses: License[] = [];
  const conflicts: License[] = [];
  const knows = ({ id }: License): boolean => [...licenses, ...conflicts].some((each) => each.id === id);
  for (const clause of words.split(CLAUSE).map(foldMarks)) {
    let end: number | null = null;
    if (RESERVED.test(clause)) continue;
    for (const { license, from, to } of namingsIn(clause)) {
      if (NOT.test(clause.slice(0, from))) break;
      const isChoice = licenses.length === 0 || (end !== null && EITHER.test(clause.slice(end, from)));
      const named = isChoice ? licenses : conflicts;
      if (!knows(license) && named.length < NAMED_AT_MOST) named.push(license);
      end = to;
    }
  }
  return licenses.length > 0 ? { licenses, conflicts, words: text } : null;
};

/** The licenses that texts of another program name, the first text that names any; null where none is known here. */
export const findLicenses = (texts: readonly string[]): FoundLicenses | null => {
  for (const text of texts) {
    const found = readField(text.trim());
    if (found) return found;
  }
  return null;
};

/** The first of them, for who weighs several fields by itself. */
export const findLicense = (texts: readonly string[]): { license: License; words: string } | null => {
  const found = findLicenses(texts);
  const license = found?.licenses[0];
  return found && license ? { license, words: found.words } : null;
};
