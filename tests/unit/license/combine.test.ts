import { describe, expect, it } from '@jest/globals';
import { combine, type PartOfWork } from '../../../src/license/combine/combine';
import { licenseOf } from '../attribution/a-work';

const part = (...ids: string[]): PartOfWork => ({ id: ids.join('|'), licenses: ids.map(licenseOf) });
const together = (ids: string[], commercial: boolean | null = null) =>
  combine(
    ids.map((id) => part(id)),
    commercial,
  );
const allowed = (...ids: string[]) => together(ids).adaptation.allowed.map(({ license }) => license.id);
const goes = (...ids: string[]): boolean => together(ids).adaptation.allowed.length > 0;

/** Creative Commons' remix chart. */
const CHART: Record<string, string> = {
  'PDM-1.0': 'YYYYYNYN',
  'CC0-1.0': 'YYYYYNYN',
  'CC-BY-4.0': 'YYYYYNYN',
  'CC-BY-SA-4.0': 'YYYYNNNN',
  'CC-BY-NC-4.0': 'YYYNYNYN',
  'CC-BY-ND-4.0': 'NNNNNNNN',
  'CC-BY-NC-SA-4.0': 'YYYNYNYN',
  'CC-BY-NC-ND-4.0': 'NNNNNNNN',
};
const COLUMNS = Object.keys(CHART).filter((id) => id !== 'CC-BY-NC-ND-4.0');
COLUMNS.splice(5, 2, 'CC-BY-ND-4.0', 'CC-BY-NC-SA-4.0');
COLUMNS.push('CC-BY-NC-ND-4.0');

describe("Creative Commons' remix chart", () => {
  const cells = Object.entries(CHART).flatMap(([row, answers]) =>
    COLUMNS.map((column, i): [string, string, boolean] => [row, column, answers[i] === 'Y']),
  );
  it.each(cells)('says of %s with %s: %s', (row, column, answer) => {
    expect(goes(row, column)).toBe(answer);
    expect(goes(column, row)).toBe(answer);
  });
});

describe("the adapter's license chart", () => {
  const green = (id: string) =>
    together([id])
      .adaptation.allowed.filter(({ advice }) => advice === 'recommended')
      .map(({ license }) => license.unit);
  it('has every license in green for what nobody claims', () => {
    expect(green('CC0-1.0')).toHaveLength(7);
    expect(green('PDM-1.0')).toHaveLength(7);
  });
  it('has all that ask for a credit in green for BY, and CC0 in yellow', () => {
    expect(green('CC-BY-3.0').sort()).toEqual(['by', 'by-nc', 'by-nc-nd', 'by-nc-sa', 'by-nd', 'by-sa']);
    expect(allowed('CC-BY-3.0')).toContain('CC0-1.0');
  });
  it('has the three without money in green for BY-NC, and the others in yellow', () => {
    expect(green('CC-BY-NC-4.0').sort()).toEqual(['by-nc', 'by-nc-nd', 'by-nc-sa']);
    expect(allowed('CC-BY-NC-4.0')).toHaveLength(7);
  });
  it('has nothing for works of which no adaptations may be shared', () => {
    expect(allowed('CC-BY-ND-2.0')).toEqual([]);
  });
});

describe('ShareAlike', () => {
  const VERSIONS = ['1.0', '2.0', '2.5', '3.0', '4.0'];
  const pairs = VERSIONS.flatMap((one) => VERSIONS.map((other): [string, string] => [one, other]));
  it.each(pairs)('of versions %s and %s goes together where neither is 1.0, or both are', (one, other) => {
    expect(goes(`CC-BY-SA-${one}`, `CC-BY-SA-${other}`)).toBe(one === other || (one !== '1.0' && other !== '1.0'));
  });

  it('gives the new work the later version, or one after it', () => {
    expect(allowed('CC-BY-SA-2.0', 'CC-BY-SA-3.0')).toEqual(['CC-BY-SA-4.0', 'CC-BY-SA-3.0']);
    expect(allowed('CC-BY-SA-1.0')).toEqual(['CC-BY-SA-1.0']);
  });

  it('takes a port for the version that it is a port of', () => {
    expect(goes('CC-BY-SA-2.0-FR', 'CC-BY-SA-3.0-DE')).toBe(true);
    expect(goes('CC-BY-SA-2.1-JP', 'CC-BY-SA-2.0')).toBe(true);
  });

  it('does not go with NonCommercial, in either way', () => {
    expect(together(['CC-BY-SA-4.0', 'CC-BY-NC-4.0']).adaptation.obstacles).toMatchObject([{ code: 'commercial' }]);
    expect(together(['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0']).adaptation.obstacles).toMatchObject([
      { code: 'each-asks-for-itself' },
    ]);
  });

  it('of a version that is not stated is not known to go with another', () => {
    const { adaptation } = together(['CC-BY-SA', 'CC-BY-SA-4.0']);
    expect(adaptation).toMatchObject({ isKnown: false, allowed: [], obstacles: [{ code: 'not-known' }] });
  });

  it('of 4.0 lets the new work carry the Free Art License and the GPL, the latter one way', () => {
    expect(allowed('CC-BY-SA-4.0')).toEqual(expect.arrayContaining(['LAL-1.3', 'GPL-3.0-only']));
    expect(allowed('CC-BY-SA-4.0', 'LAL-1.3')).toEqual(expect.arrayContaining(['CC-BY-SA-4.0', 'LAL-1.3']));
    expect(allowed('CC-BY-SA-4.0', 'GPL-3.0-only')).toEqual(['GPL-3.0-only']);
    expect(allowed('CC-BY-SA-4.0', 'GPL-3.0-or-later')).toContain('GPL-3.0-or-later');
    expect(allowed('CC-BY-SA-3.0', 'LAL-1.3')).toEqual(['CC-BY-SA-4.0']);
    expect(goes('CC-BY-NC-SA-4.0', 'LAL-1.3')).toBe(false);
  });

  it('was in retired licenses about themselves', () => {
    expect(allowed('CC-SA-1.0')).toEqual(['CC-SA-1.0']);
    expect(goes('CC-SA-1.0', 'CC-BY-SA-4.0')).toBe(false);
    expect(goes('CC-NC-SA-1.0', 'CC-BY-4.0')).toBe(true);
  });
});

describe('licenses beside Creative Commons', () => {
  it('that ask for notices alone go with anything', () => {
    expect(goes('MIT', 'CC-BY-SA-4.0')).toBe(true);
    expect(goes('OGL-UK-3.0', 'CC-BY-4.0')).toBe(true);
  });

  it('that ask for themselves do not go with ShareAlike', () => {
    expect(together(['GFDL-1.3', 'CC-BY-SA-3.0']).adaptation.obstacles).toMatchObject([
      { code: 'each-asks-for-itself' },
    ]);
    expect(together(['ODbL-1.0', 'CC-BY-SA-4.0']).adaptation.obstacles).toMatchObject([
      { code: 'each-asks-for-itself' },
    ]);
  });

  it('of code are not judged where we know no rule', () => {
    expect(together(['GPL-2.0-only', 'CDDL-1.0']).adaptation).toMatchObject({ isKnown: false });
    expect(goes('GPL-2.0-or-later', 'GPL-3.0-only')).toBe(true);
    expect(goes('GPL-2.0-only', 'GPL-3.0-only')).toBe(false);
  });

  it('that permit nothing stand in every way', () => {
    const { adaptation, collection } = together(['RS-InC-1.0', 'CC0-1.0']);
    expect(adaptation.obstacles).toMatchObject([{ code: 'nothing-permitted' }]);
    expect(collection.obstacles).toMatchObject([{ code: 'nothing-permitted' }]);
  });
});

describe('a collection', () => {
  it('takes what an adaptation does not: works without derivatives, and two that each ask for themselves', () => {
    expect(together(['CC-BY-ND-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'GFDL-1.3']).collection.obstacles).toEqual([]);
  });

  it('with which money is made names the works that forbid it', () => {
    expect(together(['CC-BY-NC-4.0', 'CC-BY-4.0'], true).collection.obstacles).toMatchObject([
      { code: 'money', licenses: ['CC-BY-NC-4.0'] },
    ]);
    expect(together(['CC-BY-NC-4.0'], false).collection.obstacles).toEqual([]);
  });
});

describe('several works', () => {
  it('are told the fewest that stand in the way', () => {
    const parts = [
      ...[1, 2, 3].map((n) => ({ ...part('CC-BY-SA-4.0'), id: `sa${n}` })),
      { ...part('CC-BY-NC-4.0'), id: 'nc' },
      { ...part('CC-BY-4.0'), id: 'by' },
    ];
    expect(combine(parts, null).adaptation.leaveOut).toEqual(['nc']);
    expect(combine([part('CC-BY-ND-4.0')], null).adaptation.leaveOut).toEqual([]);
  });

  it('are taken under the one of their licenses that makes it work', () => {
    const parts = [{ ...part('GFDL-1.3', 'CC-BY-SA-3.0'), id: 'wiki' }, part('CC-BY-SA-4.0')];
    const { adaptation, taken } = combine(parts, null);
    expect(adaptation.allowed.map(({ license }) => license.id)).toEqual(['CC-BY-SA-4.0']);
    expect(taken.wiki?.id).toBe('CC-BY-SA-3.0');
  });

  const ALL = [
    'CC0-1.0',
    'CC-BY-4.0',
    'CC-BY-SA-3.0',
    'CC-BY-NC-2.0',
    'CC-BY-NC-SA-4.0',
    'MIT',
    'GFDL-1.3',
    'CC-BY-SA',
  ];
  it('are judged the same in whatever order, and CC0 changes nothing', () => {
    for (const one of ALL)
      for (const other of ALL) {
        const judged = together([one, other]).adaptation;
        expect(together([other, one]).adaptation.allowed).toEqual(judged.allowed);
        expect(together([one, other, 'CC0-1.0']).adaptation.allowed).toEqual(judged.allowed);
      }
  });

  it('allow nothing that one of them alone would not allow', () => {
    for (const one of ALL)
      for (const other of ALL) {
        const alone = new Set(allowed(one));
        for (const id of allowed(one, other))
          expect([one, other, id, alone.has(id) || id in together([one]).taken || goes(one, id)]).toContain(true);
      }
  });

  it('may be a thousand', () => {
    const parts = Array.from({ length: 1000 }, (_, i) => ({ ...part(ALL[i % 3] as string), id: String(i) }));
    expect(combine(parts, null).adaptation.allowed.map(({ license }) => license.id)).toEqual([
      'CC-BY-SA-4.0',
      'CC-BY-SA-3.0',
    ]);
  });

  it('may be none', () => {
    expect(combine([], null).adaptation.obstacles).toEqual([]);
  });
});
