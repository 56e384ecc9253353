import { describe, expect, it } from '@jest/globals';
import parse from 'spdx-expression-parse';
import list from 'spdx-license-list';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { makeLicense } from '../../../src/license/make';
import { spdxOf } from '../../../src/license/spdx';
import type { Lateness } from '../../../src/license/tool';
import { listTools, makeTool } from '../../../src/license/tools';
import { PORTS, UNITS } from '../../../src/license/units';

const creativeCommons = Object.entries(UNITS).flatMap(([unit, { versions }]) =>
  [null, ...versions].flatMap((version) =>
    [null, ...Object.keys(PORTS)].flatMap((port) => makeLicense(unit, version, port) ?? []),
  ),
);
const others = [...listTools().values()].flatMap((tool) =>
  [null, ...tool.versions].flatMap((version) =>
    (['', 'only', 'or-later'] as Lateness[]).flatMap((lateness) => makeTool(tool, version, lateness) ?? []),
  ),
);
const all: License[] = [...new Map([...creativeCommons, ...others].map((each) => [each.id, each])).values()];

/** Listed, and refused by checkers all the same. */
const REFUSED = ['PDM-1.0', 'wxWindows', 'ALGLIB-Documentation', 'OSC-1.0', 'WordNet'];

describe('the SPDX expression', () => {
  it('of every license that is known here is the id that SPDX lists, or a reference of our own', () => {
    expect(all.length).toBeGreaterThan(500);
    const wrong = all.filter((license) => {
      const id = spdxOf(license);
      return id.startsWith('LicenseRef-') ? license.id in list && !REFUSED.includes(license.id) : !(id in list);
    });
    expect(wrong.map((license) => `${license.id}: ${spdxOf(license)}`)).toEqual([]);
  });

  it('is well-formed, and tells different licenses apart', () => {
    for (const license of all)
      if (!/-(?:only|or-later)$/.test(license.id)) spdxOf(license).startsWith('LicenseRef-') && parse(spdxOf(license));
    const ids = all.map(spdxOf);
    expect(ids.every((id) => /^(?:LicenseRef-)?[A-Za-z0-9.-]+\+?$/.test(id))).toBe(true);
    // GPL-3.0 and GPL-3.0-only are one to SPDX.
    const others = all.filter(({ id }) => !/-only$/.test(id)).map(spdxOf);
    expect(new Set(others).size).toBe(others.length);
  });

  it.each([
    ['CC-BY-SA-3.0-DE', 'CC-BY-SA-3.0-DE'],
    ['CC-BY-SA-2.0-FR', 'LicenseRef-CC-BY-SA-2.0-FR'],
    ['CC-BY', 'LicenseRef-CC-BY'],
    ['PDM-1.0', 'CC-PDM-1.0'],
    ['PDM', 'LicenseRef-PDM'],
    ['GPL-3.0-or-later', 'GPL-3.0-or-later'],
    ['GPL-3.0', 'GPL-3.0-only'],
    ['GFDL-1.3', 'GFDL-1.3-only'],
    ['RS-InC-1.0', 'LicenseRef-RS-InC-1.0'],
  ])('of %s is %s', (id, expected) => {
    expect(spdxOf(fromId(id) as License)).toBe(expected);
  });
});
