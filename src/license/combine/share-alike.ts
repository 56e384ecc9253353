import { fromId } from '../from-id';
import type { License } from '../license';
import { termsOf } from '../terms';

/** What a license that asks for itself lets an adaptation carry. */
export interface Carriers {
  /** Whether an adaptation may carry a license; null where we have no rule that says so. */
  allows: (license: License) => boolean | null;
  /** Those of its own that a person may choose, the latest first. */
  own: License[];
  clause: string;
}

const ids = (...list: string[]): License[] =>
  list.map(fromId).filter((license): license is License => license !== null);

/** Creative Commons' list of licenses that adaptations of BY-SA 4.0 may carry (https://creativecommons.org/compatible-licenses/). */
const COMPATIBLE_BY_SA_4 = ['LAL-1.3', 'GPL-3.0', 'GPL-3.0-only', 'GPL-3.0-or-later'];

const VERSIONS = ['4.0', '3.0', '2.5', '2.1', '2.0'];

/**
 * Creative Commons' ShareAlike: 1.0 §4(b) knows itself alone; since 2.0 §4(b) a later version and a port with the same elements will do;
 * 4.0 §3(b)(1) and §1(c) add the list of compatible licenses, which is empty for BY-NC-SA. Of a version that is not stated nobody
 * can say so.
 */
const ofCreativeCommons = (license: License): Carriers => {
  const { unit, version, id } = license;
  const prefix = `CC-${unit.toUpperCase()}`;
  if (version === null) return { allows: () => null, own: [], clause: '§4(b), by version: 1.0 allows itself alone' };
  if (version === '1.0' || unit === 'sa' || unit === 'nc-sa')
    return { allows: (other) => other.id === id, own: [license], clause: '§4(b)' };
  const isLater = (other: License): boolean =>
    other.unit === unit && other.version !== null && Number(other.version) >= Number(version);
  const compatible = unit === 'by-sa' && version === '4.0' ? COMPATIBLE_BY_SA_4 : [];
  return {
    allows: (other) => isLater(other) || compatible.includes(other.id),
    own: ids(
      ...VERSIONS.filter((each) => Number(each) >= Number(version)).map((each) => `${prefix}-${each}`),
      ...compatible.filter((each) => each !== 'GPL-3.0'),
    ),
    clause: version === '4.0' ? '§3(b)(1)' : '§4(b)',
  };
};

/** What a family of licenses with versions says of itself: "only" is that version, "or later" is that and what came after. */
const ofVersions = (license: License, clause: string): Carriers => {
  const isOrLater = license.id.endsWith('-or-later');
  const allows = (other: License): boolean | null => {
    if (other.id === license.id) return true;
    if (other.unit !== license.unit || other.version === null || license.version === null) return null;
    const isSame = other.version === license.version;
    return isOrLater ? Number(other.version) >= Number(license.version) : isSame && !other.id.endsWith('-or-later');
  };
  return { allows, own: [license], clause };
};

const CLAUSES: Record<string, string> = {
  lal: '§3',
  gfdl: '§4',
  odbl: '§4.4',
  'cdla-sharing': '§3.1',
  'cern-ohl-s': '§3.3 and §4',
  gpl: 'version 2 §2(b), version 3 §5(c)',
  agpl: '§5(c)',
  lgpl: '§2 and §4',
  mpl: '§3.1',
};

/**
 * What adaptations of a license may carry, where it asks for itself; null where it does not. Free Art License 1.3 §3 and Creative
 * Commons agreed that BY-SA 4.0 is compatible, both ways (https://creativecommons.org/2014/10/21/big-win-for-an-interoperable-commons-by-sa-and-fal-now-compatible/).
 */
export const carriersOf = (license: License): Carriers | null => {
  if (!termsOf(license).asks.includes('same-license')) return null;
  const { family, unit, id } = license;
  if (family === 'cc' || family === 'retired') return ofCreativeCommons(license);
  const clause = CLAUSES[unit] ?? '';
  if (id === 'LAL-1.3') {
    const allows = (other: License): boolean | null =>
      other.unit === 'lal'
        ? other.id === id
        : other.id === 'CC-BY-SA-4.0'
          ? true
          : other.family === 'cc'
            ? false
            : null;
    return { allows, own: ids('LAL-1.3', 'CC-BY-SA-4.0'), clause };
  }
  const own = ofVersions(license, clause);
  // Between copyleft licenses of software and hardware there are agreements that are not written down here.
  const isCode = family === 'software' || family === 'hardware';
  return isCode ? own : { ...own, allows: (other) => own.allows(other) ?? (other.unit === unit ? null : false) };
};
