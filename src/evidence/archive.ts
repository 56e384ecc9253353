import { CodedError, isCoded } from '../error/coded-error';
import type { ArchivedCopy } from '../library/entry';
import { isPrivateAddress } from '../signal/private-address';

/** The Internet Archive's service that captures a page (https://web.archive.org/save). */
const HOST = 'https://web.archive.org';
const SAVE = `${HOST}/save/`;

/** Why there is no copy: a code is a key of _locales (archive_<code>). */
export const ARCHIVE_PROBLEMS = [
  'no-address', // the page has none that others reach
  'not-permitted', // the browser was not allowed to ask there
  'offline', // nobody answered
  'timed-out',
  'refused', // it answered that it makes none; the detail is its status
  'no-copy', // its answer names no copy of this page
] as const;
export type ArchiveProblem = (typeof ARCHIVE_PROBLEMS)[number];

export const archiveError = (code: ArchiveProblem, detail = ''): CodedError<ArchiveProblem> =>
  new CodedError<ArchiveProblem>(code, detail);
export const isArchiveError = (error: unknown): error is CodedError<ArchiveProblem> => isCoded(error, ARCHIVE_PROBLEMS);

/** The address of a page as others reach it; null for one on this machine or in a private network, or with a name and password. */
const publicPage = (page: string): string | null => {
  if (!URL.canParse(page)) return null;
  const url = new URL(page);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || isPrivateAddress(page)) return null;
  url.hash = '';
  return url.href;
};

/** The address that is asked for a copy of a page, or null where none can be made. The page's stands in it as it is, and is shown before. */
export const saveAddress = (page: string): string | null => {
  const address = publicPage(page);
  return address && `${SAVE}${address}`;
};

/** A page as the Archive knows it again: it makes no difference between http and https, www. and none, or a closing slash. */
const keyOf = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');

/** Moment of a copy: 20260302100000 → 2026-03-02T10:00:00.000Z; null for what is none. */
const momentOf = (digits: string): string | null => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(written);
  return Number.isNaN(time) || new Date(time).toISOString() !== written ? null : written;
};

/** The address of a copy: its moment in 14 digits, perhaps how it is shown (id_, if_), and the page. */
const COPY = /^https:\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/\S{1,4000})$/;

/**
 * Reads what an answer of the Archive names as a copy. An answer may have come from anybody: it counts only as a copy of this very page.
 * @param named an address, or the path of one
 * @returns null where it names none
 */
export const readCopy = (named: string, page: string): ArchivedCopy | null => {
  const address = named.startsWith('/web/') ? `${HOST}${named}` : named;
  const [, digits = '', copied = ''] = COPY.exec(address) ?? [];
  const at = momentOf(digits);
  if (at === null || keyOf(copied) !== keyOf(page) || !URL.canParse(address)) return null;
  return { address, at };
};

/**
 * Finds the copy that an answer tells of: where it led to, what it calls its own place (Content-Location, RFC 9110 §8.7), or a memento
 * that it links to (RFC 7089 §2.2).
 * @throws ArchiveProblem no-copy
 */
export const copyIn = (
  answer: { address: string; place: string | null; links: string | null },
  page: string,
): ArchivedCopy => {
  const mementos = [...(answer.links ?? '').slice(0, 8000).matchAll(/<([^<>]{1,4100})>/g)].map(([, link = '']) => link);
  for (const named of [answer.address, answer.place ?? '', ...mementos.reverse()]) {
    const copy = readCopy(named, page);
    if (copy) return copy;
  }
  throw archiveError('no-copy');
};
