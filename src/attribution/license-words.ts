import type { License } from '../license/license';
import type { Language } from './language/language';
import { fill, type LicenseWords, type Unit, type Words } from './language/words';
import { linkable } from './linkable';

/** A license as a credit in one language calls it. */
interface Named {
  text: string;
  /** Where a person reads what it means: its deed in their language, where Creative Commons has one. */
  address: string | null;
}

/** How Creative Commons' addresses write a language: https://creativecommons.org/licenses/by/4.0/deed.pt-br */
const tailOf = (language: Language): string => `deed.${language.toLowerCase()}`;

/** Its deeds stand in every language at every address with a version: of licenses of today and of before, with ports, and of both tools. */
const hasDeeds = ({ family, version }: License): boolean =>
  version !== null && (family === 'cc' || family === 'retired' || family === 'zero' || family === 'mark');

const addressOf = (license: License, { language }: Words): string | null => {
  const address = linkable(license.address);
  return address !== null && language !== 'en' && hasDeeds(license) ? `${address}${tailOf(language)}` : address;
};

const isUnit = (unit: string, { titles }: LicenseWords): unit is Unit => Object.hasOwn(titles, unit);

/** "Namensnennung 3.0 Deutschland", as Creative Commons puts its titles together; null where it has none in this language. */
const officialTitle = ({ family, unit, version, port }: License, words: LicenseWords): string | null => {
  if (family === 'zero') return version && words.zero;
  if (family === 'mark') return version && words.mark;
  // Without a version no title is meant, and the short name is the same in every language.
  if (family !== 'cc' || version === null || !isUnit(unit, words)) return null;
  const isLatest = Number(version) >= 4;
  const [international, unported, generic] = words.scopes;
  const scope = port ? words.places[port] : isLatest ? international : version === '3.0' ? unported : generic;
  const title = [((isLatest && words.titles4) || words.titles)[unit], version, scope ?? port?.toUpperCase()].join(' ');
  return fill(words.whole, { title });
};

/** The license in a sentence, by its official title in the language; by its own name where nobody translated it officially. */
export const nameLicense = (license: License, own: string, words: Words): Named => ({
  text: (words.licenses && officialTitle(license, words.licenses)) ?? own,
  address: addressOf(license, words),
});

/** The license as styles of image credits call it: CC BY-SA 3.0 Deutschland. */
export const shortName = (license: License, words: Words): Named => {
  const { family, unit, version, port, name } = license;
  const place = family === 'cc' && port ? words.licenses?.places[port] : undefined;
  return {
    text: place ? `CC ${unit.toUpperCase()} ${version} ${place}` : name,
    address: addressOf(license, words),
  };
};
