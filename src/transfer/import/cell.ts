import { linkable } from '../../attribution/linkable';
import type { License } from '../../license/license';
import type { Creator } from '../../work/work';
import { fromDoi } from '../doi';
import { findLicense } from './find-licenses';

/** UTF-16 units of a cell in which an address is looked for, and of an address (src/message/address). */
const LOOKED_AT = 4096;
const ADDRESS = /(?:https?|ipfs):\/\/[^\s<>"'()|]+/i;
/** A host with a path, as people copy it out of the address bar. */
const WITHOUT_SCHEME = /^(?:[\p{L}\d-]{1,63}\.){1,10}\p{L}{2,20}\/\S{1,2000}$/u;

/** The address that a cell holds, alone or in words, or null. */
export const addressIn = (cell: string): string | null => {
  const text = cell.trim().slice(0, LOOKED_AT);
  const found = fromDoi(text) ?? ADDRESS.exec(text)?.[0] ?? (WITHOUT_SCHEME.test(text) ? `https://${text}` : null);
  return linkable(found);
};

/** Names in one cell: a line each by us, with semicolons by others. */
export const listIn = (cell: string): string[] =>
  (cell.includes('\n') ? cell.split('\n') : cell.split(/;\s*/)).map((each) => each.trim()).filter(Boolean);

/** What stands behind a name's comma and is no given name. */
const BEHIND =
  /^(?:inc|ltd|llc|l\.l\.c|gmbh|ag|s\.?a|s\.?r\.?l|b\.?v|plc|corp|co|e\.?\s?v|jr|sr|[ivx]{1,4}|ph\.?\s?d|m\.?\s?d|esq)\.?$/i;
/** What a family's name begins with, in small letters: van Gogh, de la Cruz. */
const PARTICLE = /^\p{Ll}[\p{Ll}’']{0,5}\s/u;

/**
 * A creator as a credit names them. "Fell, Ann" is Ann Fell. Two words before the comma may be a house and its town, or two people: they stay as
 * they are, which misleads nobody.
 */
const creatorIn = (text: string): Creator => {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  const isTurned =
    more.length === 0 &&
    (!/\s/.test(family) || PARTICLE.test(family)) &&
    !BEHIND.test(given) &&
    given.split(/\s+/).length <= 3;
  return family && given && isTurned
    ? { name: `${given} ${family}`, address: null, parts: { family, given } }
    : { name: text, address: null };
};

/** The people that cells name, each once, with their addresses where each has one. */
export const creatorsIn = (cells: readonly string[], addresses: readonly string[]): Creator[] => {
  const names = [...new Set(cells.flatMap(listIn))];
  const linked = addresses.flatMap(listIn).map(addressIn);
  return names.map((name, i) => ({
    ...creatorIn(name),
    address: linked.length === names.length ? (linked[i] ?? null) : null,
  }));
};

const COMMONS = ['cc', 'retired', 'zero', 'mark'];

/**
 * The license of a cell, with the version that a column of its own has ("by-sa", "4.0").
 * @param isOwn whether that column says that it is the license's: else it may be the work's own, and counts for Creative Commons alone
 */
export const namedBy = (text: string, version: string, isOwn: boolean): Named | null => {
  const plain = findLicense([text]);
  const number = version.trim().replace(/^v(?:ersion)?\.?\s?(?=\d)/i, '');
  const id = text.trim().replace(/\s+/g, '-');
  const exact =
    number && !plain?.license.version
      ? findLicense([`${text} ${number}`, `CC-${id}-${number}`, `${id}-${number}`])
      : null;
  const isJoined =
    exact?.license.version != null && (isOwn || /^v/i.test(version.trim()) || COMMONS.includes(exact.license.family));
  const named = isJoined ? exact : plain;
  return named && { ...named, isJoined };
};

/** Whether two statements may be one: the one is only said with more or less precision. */
const isSame = (one: License, other: License): boolean =>
  one.unit === other.unit &&
  (['version', 'port'] as const).every((key) => !one[key] || !other[key] || one[key] === other[key]);

const precision = ({ version, port }: License): number => Number(version !== null) + Number(port !== null);

/** A license that a cell names. */
export interface Named {
  license: License;
  words: string;
  /** Whether the version of the other column is in it. */
  isJoined: boolean;
}

/** What cells say together: the first license, as precisely as any says it, and those that contradict it. */
export const weighNamed = (found: readonly Named[]): { best: Named; conflicts: License[] } | null => {
  const [first] = found;
  if (!first) return null;
  const same = found.filter(({ license }) => isSame(license, first.license));
  const best = same.reduce((one, other) => (precision(other.license) > precision(one.license) ? other : one));
  const others = found.map(({ license }) => license).filter((license) => !isSame(license, best.license));
  return { best, conflicts: others.filter(({ id }, i) => others.findIndex((other) => other.id === id) === i) };
};
