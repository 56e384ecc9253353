import type { License } from './license';
import { makeLicense } from './make';
import type { Lateness } from './tool';
import { findVersion, listTools, makeTool } from './tools';

const ID = /^CC-([A-Z]+(?:-[A-Z]+)*\+?)(?:-(\d\.\d)(?:-(SCOTLAND|IGO|[A-Z]{2}))?)?$/;

const fromCreativeCommonsId = (upper: string): License | null => {
  if (upper === 'CC-PDDC') return makeLicense('publicdomain', null, null);
  const domain = /^(?:CC-)?(CC0|PDM)(?:-(\d\.\d))?$/.exec(upper);
  if (domain) return makeLicense(domain[1] === 'CC0' ? 'zero' : 'mark', domain[2] ?? null, null);
  const [, unit, version, port] = ID.exec(upper) ?? [];
  return unit ? makeLicense(unit.toLowerCase(), version ?? null, port?.toLowerCase() ?? null) : null;
};

/** A unit, then a version, then how later ones are meant: in words, or by SPDX's old plus sign. */
const PARTS = /^(.+?)(?:-(\d+(?:\.\d+)*[a-z]?))?(?:-(?:no-)?invariants)?(?:-(only|or-later)|(\+))?$/;

/** The license with this id (License.id, or SPDX's for the same), or null. Case does not matter. */
export const fromId = (id: string): License | null => {
  if (id.length > 60) return null;
  const commons = fromCreativeCommonsId(id.toUpperCase());
  if (commons) return commons;
  const lower = id.toLowerCase();
  const tools = listTools();
  const whole = tools.get(lower);
  if (whole) return makeTool(whole, null);
  const [, unit = '', version, lateness, plus] = PARTS.exec(lower) ?? [];
  const tool = tools.get(unit);
  const stated = tool && version ? findVersion(tool, version) : null;
  return tool && stated ? makeTool(tool, stated, plus ? 'or-later' : ((lateness ?? '') as Lateness)) : null;
};
