import { fromAddress } from '../license/from-address';
import { fromWords } from '../license/from-words';
import type { License } from '../license/license';
import type { Signal } from '../signal/signal';
import { agrees } from '../work/page-work';

/** An address in markup or in text, as it is written: quotation marks, spaces and brackets end it. */
const ADDRESS = /(?:https?:)?\/\/[^\s"'<>()[\]{}\\]{4,300}/gi;
/** Addresses that are looked at: a page about a license has some dozens of links. */
const ADDRESSES_AT_MOST = 5000;
/** UTF-16 units of words that are read. */
const WORDS_LENGTH = 200_000;

const isNew = ({ id }: License, i: number, all: readonly License[]): boolean =>
  all.findIndex((other) => other.id === id) === i;

/**
 * What a site's own page about its license says more of it than the page that led there.
 * @param html its markup, as fetched
 * @param stated the license as that page names it, without a version
 * @returns one signal, or none where the page names no version, or several
 */
export const readLicensePage = (html: string, stated: License): Signal[] => {
  const addresses = [...html.matchAll(ADDRESS)]
    .slice(0, ADDRESSES_AT_MOST)
    .flatMap(({ 0: address }) => fromAddress(address.startsWith('//') ? `https:${address}` : address) ?? []);
  const words = () =>
    fromWords(html.slice(0, WORDS_LENGTH).replace(/<[^<>]{0,2000}>/g, ' ')).map(({ license }) => license);
  const isMore = (license: License): boolean => license.version !== null && agrees(license, stated);
  for (const read of [() => addresses, words]) {
    const more = read().filter(isMore).filter(isNew);
    const [license, another] = more;
    // Older works under an older version: which one is meant nobody can tell here.
    if (another) return [];
    if (license)
      return [
        {
          says: 'license',
          evidence: 'record',
          about: '',
          value: license.address ?? license.id,
          words: license.name,
          place: '',
          detail: 'license page',
        },
      ];
  }
  return [];
};
