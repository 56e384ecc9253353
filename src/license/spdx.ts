import type { License } from './license';
import { listTools } from './tools';

/** Of Creative Commons' ported licenses, and those that are no more, SPDX lists these (https://spdx.org/licenses/). */
const PORTED = new Set([
  ...['CC-BY-2.5-AU', 'CC-BY-3.0-AT', 'CC-BY-3.0-AU', 'CC-BY-3.0-DE', 'CC-BY-3.0-IGO', 'CC-BY-3.0-NL', 'CC-BY-3.0-US'],
  ...['CC-BY-NC-3.0-DE', 'CC-BY-NC-ND-3.0-DE', 'CC-BY-NC-ND-3.0-IGO', 'CC-BY-NC-SA-2.0-DE', 'CC-BY-NC-SA-2.0-FR'],
  ...['CC-BY-NC-SA-2.0-UK', 'CC-BY-NC-SA-3.0-DE', 'CC-BY-NC-SA-3.0-IGO', 'CC-BY-ND-3.0-DE', 'CC-BY-SA-2.0-UK'],
  ...['CC-BY-SA-2.1-JP', 'CC-BY-SA-3.0-AT', 'CC-BY-SA-3.0-DE', 'CC-BY-SA-3.0-IGO', 'CC-SA-1.0', 'CC-PDDC'],
]);
/** All six in each of these, without a port; 2.1 was published in ports alone. */
const UNPORTED = new Set(['1.0', '2.0', '2.5', '3.0', '4.0']);

/** Ids that checkers refuse: SPDX took wxWindows back, and lists the others for so short a time that the REUSE tool (6.2) knows none of them. */
const REFUSED = new Set(['wxWindows', 'ALGLIB-Documentation', 'OSC-1.0', 'WordNet']);

const isListed = (license: License): boolean => {
  const { id, family, unit, version, port } = license;
  if (REFUSED.has(id)) return false;
  if (family === 'zero') return version !== null;
  if (family === 'cc' && port === null) return version !== null && UNPORTED.has(version);
  if (family === 'cc' || family === 'retired') return PORTED.has(id);
  const tool = listTools().get(unit);
  if (!tool || (tool.versions.length > 0 && version === null)) return false;
  return tool.spdx === true || (Array.isArray(tool.spdx) && tool.spdx.includes(version));
};

/** SPDX's own word for a license of which nobody said whether later versions may be taken: GPL-3.0 is deprecated, and means GPL-3.0-only. */
const isUnsaid = ({ id, unit }: License): boolean =>
  listTools().get(unit)?.later === true && !/-(?:only|or-later)$/.test(id);

/**
 * The license as an SPDX license expression: its id where SPDX lists it, and a LicenseRef- of ours where it does not
 * (https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/).
 */
export const spdxOf = (license: License): string => {
  if (license.id === 'PDM-1.0') return 'CC-PDM-1.0';
  if (isListed(license)) return isUnsaid(license) ? `${license.id}-only` : license.id;
  return `LicenseRef-${license.id.replace(/\+/g, '-plus').replace(/[^A-Za-z0-9.-]/g, '-')}`;
};
