import { fromAddress } from '../license/from-address';
import { fromId } from '../license/from-id';
import { fromWords } from '../license/from-words';
import { fromHousePage } from '../license/house-pages';
import type { License } from '../license/license';
import type { Signal } from '../signal/signal';

/** A license signal, and the license that it names. */
export interface Reading {
  signal: Signal;
  license: License;
  /** Other licenses that the same signal names for the same thing: a link's text against its address, a badge's version. */
  conflicts: License[];
}

const isAddress = (value: string): boolean => /^(?:https?:)?\/\//i.test(value);

/** What is left of an address when it is read as words: a house's own page about its license often names it there. */
const addressAsWords = (address: string): string => {
  try {
    return decodeURIComponent(new URL(address).pathname).replace(/[_/.]+/g, ' ');
  } catch {
    return '';
  }
};

const contradicts = (a: License, b: License): boolean =>
  a.unit !== b.unit || (a.version !== null && b.version !== null && a.version !== b.version);

/** Whether words give the version that an address leaves open. */
const isPreciser = (words: License, address: License): boolean =>
  words.unit === address.unit && words.version !== null && address.version === null;

/** The first license named in a text by words or by an address in it. */
const inText = (text: string): License | null => fromAddress(text) ?? fromWords(text)[0]?.license ?? null;

/** Fields that hold a name of a license by their own name; "Intel" as the copyright is the company, not the license. */
const isField = ({ context, detail = '' }: Signal): boolean => !context && !/(?:copyright|rights)$/i.test(detail);

/** Reads which license a signal names; null where it names none: an imprint, "All rights reserved", the chooser. */
export const readLicense = (signal: Signal): Reading | null => {
  const { value, words, context } = signal;
  const fromValue = isAddress(value)
    ? (fromAddress(value) ?? fromHousePage(value))
    : ((isField(signal) ? fromId(value) : null) ?? inText(value));
  const badge = context?.badge ?? '';
  const stated = fromWords(words)[0]?.license ?? inText(badge);
  // A link that calls itself the license but leads to a house's own page: its words, then the page's name, say which.
  const aside = isAddress(value) ? (stated ?? fromWords(addressAsWords(value))[0]?.license ?? null) : stated;
  const license = fromValue && stated && isPreciser(stated, fromValue) ? stated : (fromValue ?? aside);
  if (!license) return null;
  const conflicts = [stated, inText(badge)].filter(
    (other): other is License => other !== null && contradicts(license, other),
  );
  return {
    signal,
    license,
    conflicts: conflicts.filter((other, i) => conflicts.findIndex(({ id }) => id === other.id) === i),
  };
};
