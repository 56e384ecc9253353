import { isCatalogueType } from '../../src/catalogue/catalogue';
import type { Corrected } from '../../src/correction/correction';

/** Profiles of an author that are offered: more are a list of other people's. */
const PROFILES = 3;

/** The catalogues that a page names in its head. */
export const cataloguesOf = ({ records }: Corrected): string[] => [
  ...new Set(records.filter(({ type }) => isCatalogueType(type)).map(({ address }) => address)),
];

/** Where a page says that its author is, too (rel=me): a catalogue may be named there. A page of whoever wrote it (rel=author) need not be theirs. */
export const profilesOf = ({ supports, page }: Corrected): string[] => {
  const here = page.address.split('#')[0];
  const profiles = supports
    .filter(
      ({ detail = '', words }) => /^(?:head|author) contact$/.test(detail) && !/rel="[^"]{0,200}author/.test(words),
    )
    .map(({ value }) => value)
    .filter((value) => /^https:\/\//i.test(value) && value.split('#')[0] !== here);
  return [...new Set(profiles)].slice(0, PROFILES);
};
