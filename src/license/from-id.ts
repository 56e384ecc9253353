import type { License } from './license';
import { makeLicense } from './make';

const ID = /^CC-([A-Z]+(?:-[A-Z]+)*\+?)(?:-(\d\.\d)(?:-(SCOTLAND|IGO|[A-Z]{2}))?)?$/;

/** The license with this id (License.id, or SPDX's for the same), or null. Case does not matter. */
export const fromId = (id: string): License | null => {
  const upper = id.toUpperCase();
  if (upper === 'CC-PDDC') return makeLicense('publicdomain', null, null);
  const domain = /^(?:CC-)?(CC0|PDM)(?:-(\d\.\d))?$/.exec(upper);
  if (domain) return makeLicense(domain[1] === 'CC0' ? 'zero' : 'mark', domain[2] ?? null, null);
  const [, unit, version, port] = ID.exec(upper) ?? [];
  return unit ? makeLicense(unit.toLowerCase(), version ?? null, port?.toLowerCase() ?? null) : null;
};
