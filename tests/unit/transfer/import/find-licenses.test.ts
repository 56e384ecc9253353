import { describe, expect, it } from '@jest/globals';
import { fromId } from '../../../../src/license/from-id';
import { listTools } from '../../../../src/license/tools';
import { tellLicense } from '../../../../src/transfer/export/rights';
import { findLicenses } from '../../../../src/transfer/import/find-licenses';

/** The alternatives with a line between them, and behind a plus what stands beside them. */
const named = (...texts: string[]): string => {
  const found = findLicenses(texts);
  if (!found) return '-';
  const ids = (licenses: typeof found.licenses) => licenses.map(({ id }) => id);
  return [ids(found.licenses).join(' | '), ...ids(found.conflicts)].join(' + ');
};

describe('a field for rights', () => {
  it.each([
    ['All rights reserved. Not licensed under CC BY 4.0', '-'],
    ['This work is not CC BY 4.0', '-'],
    ['Kein CC BY 4.0', '-'],
    ['Formerly CC BY 2.0, now all rights reserved', '-'],
    ['no rights reserved', '-'],
    ['Open Access', '-'],
    ['Except where otherwise noted, this work is licensed under CC BY 4.0', 'CC-BY-4.0'],
    ['© Ann. All rights reserved. Text: CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['non-exclusive license CC BY 4.0', 'CC-BY-4.0'],
    ['CC BY-NC-ND (no derivatives)', 'CC-BY-NC-ND'],
    ['Attribution - Pas d’Utilisation Commerciale 4.0 International', 'CC-BY-NC-4.0'],
  ])('is read to its end: %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    ['CC BY 4.0 OR MIT', 'CC-BY-4.0 | MIT'],
    ['MIT or Apache-2.0', 'MIT | Apache-2.0'],
    ['CC BY 4.0 | MIT', 'CC-BY-4.0 | MIT'],
    ['CC-BY-4.0 / MIT', 'CC-BY-4.0 | MIT'],
    ['MIT AND CC BY 4.0', 'MIT + CC-BY-4.0'],
    ['CC BY 4.0, MIT', 'CC-BY-4.0 + MIT'],
    ['(MIT OR Apache-2.0) AND CC-BY-4.0', 'MIT | Apache-2.0 + CC-BY-4.0'],
    ['LGPL 2.1 or later', 'LGPL-2.1-or-later'],
    ['GFDL 1.2 or later https://spdx.org/licenses/GFDL-1.2-or-later.html', 'GFDL-1.2-or-later'],
  ])('tells alternatives from what holds beside: %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    ['Apache 2.0', 'Apache-2.0'],
    ['OGL v3.0', 'OGL-UK-3.0'],
    ['GPLv3+', 'GPL-3.0-or-later'],
    ['EUPL v1.2', 'EUPL-1.2'],
    ['MPL 2.0', 'MPL-2.0'],
    ['CC_BY_NC_4_0', 'CC-BY-NC-4.0'],
    ['cc_by_sa_4', 'CC-BY-SA-4.0'],
    ['CC-BY-4-0', 'CC-BY-4.0'],
    ['CC-BY-NC (4.0)', 'CC-BY-NC-4.0'],
    ['CCBY', 'CC-BY'],
    ['CC-BY-NC-Int', 'CC-BY-NC'],
    ['by-nc-sa', 'CC-BY-NC-SA'],
    ['LicenseRef-LAL', 'LAL'],
    ['creativecommons.org/licenses/by/4.0', 'CC-BY-4.0'],
    ['www.gnu.org/licenses/gpl-3.0.html', 'GPL-3.0'],
    ['https://creativecommons.org/share-your-work/public-domain/pdm/', 'PDM-1.0'],
    ['<p>license: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/</p>', 'CC-BY-4.0'],
  ])('knows what people write: %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it('that names none is passed over for the next', () => {
    expect(named('© Elsevier', 'MIT License')).toBe('MIT');
    expect(named('', '  ', 'javascript:alert(1)')).toBe('-');
  });

  it('as an export of ours writes it names the same license again', () => {
    const units = [...listTools().values()].filter(({ family }) => family !== 'rights-statement');
    const ids = units.flatMap(({ id, versions, later }) => {
      const all = versions.length > 0 ? versions.map((version) => `${id}-${version}`) : [id];
      return later ? [...all, ...all.map((each) => `${each}-or-later`)] : all;
    });
    const ours = ['CC-BY-4.0', 'CC-BY-NC-SA-2.5', 'CC-BY-SA-3.0-DE', 'CC-BY-ND-2.0-UK', 'CC0-1.0', 'PDM-1.0', ...ids];
    const licenses = ours.flatMap((id) => fromId(id) ?? []);
    expect(licenses.filter((license) => named(tellLicense(license)) !== license.id).map(({ id }) => id)).toEqual([]);
  });

  it('that is hostile takes no more time than it has letters', () => {
    for (const text of ['or ', 'GPL 2 or ', 'x/', 'not ', '< p', 'CC BY, ']) {
      const found = findLicenses([text.repeat(200_000)]);
      expect(found?.licenses.length ?? 0).toBeLessThanOrEqual(20);
    }
  });
});
