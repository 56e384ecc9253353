import type { License } from './license';
import { elementsInFull, PORTS, UNIT_ALIASES, UNITS } from './units';

/** Ports ended with version 3.0 (https://wiki.creativecommons.org/wiki/License_Versions). */
const isPorted = (version: string | null): boolean => version !== null && Number(version) < 4;

const idOf = (unit: string, version: string | null, port: string | null): string => {
  if (unit === 'zero') return version ? `CC0-${version}` : 'CC0';
  if (unit === 'mark') return version ? `PDM-${version}` : 'PDM';
  if (unit === 'publicdomain') return 'CC-PDDC';
  return ['CC', unit.toUpperCase(), version, port?.toUpperCase()].filter(Boolean).join('-');
};

const addressOf = (unit: string, version: string | null, port: string | null): string | null => {
  if (unit === 'publicdomain') return 'https://creativecommons.org/licenses/publicdomain/';
  if (!version) return null;
  const category = unit === 'zero' || unit === 'mark' ? 'publicdomain' : 'licenses';
  return `https://creativecommons.org/${category}/${unit}/${version}/${port ? `${port}/` : ''}`;
};

const suffixOf = (family: string, version: string | null, port: string | null): string => {
  if (!version || family === 'mark') return version ? ` ${version}` : '';
  const place = port ? PORTS[port] : family === 'zero' ? 'Universal' : Number(version) >= 4 ? 'International' : '';
  return [` ${version}`, place].filter(Boolean).join(' ');
};

/**
 * The one License for a unit, version and port, or null where there is no such license.
 * @param unit as in an address of Creative Commons; the order of its elements does not matter
 * @param version 4.0, or null where none is stated; a version that was never published gives null
 * @param port a country code, igo or scotland; one that is unknown, or that came with a version without ports, is dropped
 */
export const makeLicense = (unit: string, version: string | null, port: string | null): License | null => {
  const known = UNIT_ALIASES[unit] ?? unit;
  const data = Object.hasOwn(UNITS, known) ? UNITS[known] : undefined;
  if (!data) return null;
  if (version !== null && data.versions.length && !data.versions.includes(version)) return null;
  // CC0 was published in one version only: who names it has named that one.
  const stated = known === 'zero' ? '1.0' : data.versions.length ? version : null;
  const place = port && Object.hasOwn(PORTS, port) && isPorted(stated) && data.family === 'cc' ? port : null;
  const full = elementsInFull(known, stated);
  const unported = stated === '3.0' && !place && data.family === 'cc' ? ' Unported' : '';
  const domain = known === 'mark' && !stated;
  return {
    id: idOf(known, stated, place),
    family: data.family,
    unit: known,
    version: stated,
    port: place,
    name: domain
      ? 'Public domain'
      : `${data.name ?? `CC ${known.toUpperCase()}`}${stated ? ` ${stated}` : ''}${place ? ` ${PORTS[place]}` : ''}`,
    title: domain
      ? 'Public domain'
      : `${data.title ?? `Creative Commons ${full}`}${suffixOf(data.family, stated, place)}${unported}`,
    address: addressOf(known, stated, place),
  };
};
