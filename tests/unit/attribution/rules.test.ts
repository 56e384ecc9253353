import { describe, expect, it } from '@jest/globals';
import { concernsOf } from '../../../src/attribution/concern';
import { type Part, ruleOf, rulesOf } from '../../../src/attribution/rules';
import { plainUse } from '../../../src/attribution/use';
import { credit, licenseOf } from './a-work';

const of = (what: Part, id: string) => {
  const rule = ruleOf(what, licenseOf(id));
  return rule && `${rule.weight} ${rule.clause}`;
};

/** The paragraph on credit: after ShareAlike's and NonCommercial's, where the license has them. */
const LETTERS = { BY: 'b', 'BY-ND': 'b', 'BY-SA': 'c', 'BY-NC': 'c', 'BY-NC-ND': 'c', 'BY-NC-SA': 'd' };

describe('the rules of a credit', () => {
  it.each(Object.entries(LETTERS))('of %s name its paragraph until 3.0, and §3(a) in 4.0', (unit, letter) => {
    for (const version of ['1.0', '2.0', '2.5', '3.0']) {
      expect(of('creator', `CC-${unit}-${version}`)).toBe(`required-if-supplied §4(${letter})`);
      expect(of('title', `CC-${unit}-${version}`)).toBe(`required-if-supplied §4(${letter})`);
    }
    expect(of('creator', `CC-${unit}-4.0`)).toBe('required-if-supplied §3(a)(1)(A)(i)');
    expect(of('title', `CC-${unit}-4.0`)).toMatch(/^recommended/);
  });

  it.each<[Part, string, string]>([
    ['parties', '2.0', 'null'],
    ['parties', '2.5', 'required-if-supplied §4(b)'],
    ['parties', '4.0', 'required-if-supplied §3(a)(1)(A)(i)'],
    ['source', '1.0', 'recommended §4(b) does not list it'],
    ['source', '2.0', 'required-if-supplied §4(b)'],
    ['source', '4.0', 'required-if-supplied §3(a)(1)(A)(v)'],
    ['notices', '3.0', 'required-if-supplied §4(b)'],
    ['notices', '4.0', 'required-if-supplied §3(a)(1)(A)(ii)'],
    ['changes', '2.5', 'required §4(b), the use in a derivative work'],
    ['changes', '3.0', 'required §3(b), adaptations are labelled'],
    ['changes', '4.0', 'required §3(a)(1)(B)'],
    ['as-requested', '3.0', 'null'],
    ['as-requested', '4.0', 'required-if-supplied §3(a)(1)(A)(i)'],
    ['no-endorsement', '2.5', 'null'],
    ['no-endorsement', '3.0', 'forbidden §4(b)'],
    ['no-endorsement', '4.0', 'forbidden §2(a)(6)'],
    ['removal', '1.0', 'required §4(a)'],
    ['one-link', '3.0', 'null'],
    ['one-link', '4.0', 'permitted §3(a)(2)'],
    ['cure', '3.0', 'null'],
    ['cure', '4.0', 'permitted §6(b)'],
  ])('say of %s in %s: %s', (what, version, expected) => {
    expect(String(of(what, `CC-BY-${version}`))).toBe(expected);
  });

  it('ask no credit of what was licensed without Attribution', () => {
    expect(of('creator', 'CC-SA-1.0')).toBeNull();
    expect(of('license-version', 'CC-SA-1.0')).toBe('required-if-supplied §4(a)');
  });

  it('ask nothing of what nobody claims', () => {
    for (const id of ['CC0-1.0', 'PDM-1.0', 'PDM', 'CC-PDDC']) expect(rulesOf(licenseOf(id))).toEqual([]);
  });

  it('count by the strictest version where none is stated', () => {
    expect(of('title', 'CC-BY')).toBe('required-if-supplied §4(b)');
  });

  it('name each part once', () => {
    for (const id of ['CC-BY', 'CC-BY-NC-SA-3.0', 'CC-BY-4.0', 'GFDL-1.3', 'LAL-1.3']) {
      const parts = rulesOf(licenseOf(id)).map(({ what }) => what);
      expect(new Set(parts).size).toBe(parts.length);
    }
  });

  it('of the other commons come with their clauses', () => {
    expect(of('creator', 'LAL-1.3')).toBe('required-if-supplied §2.2');
    expect(of('as-requested', 'OGL-UK-3.0')).toMatch(/^required-if-supplied “You must”/);
    expect(of('changes', 'Apache-2.0')).toBe('required §4(b)');
    expect(of('title', 'MIT')).toBeNull();
  });

  it('are told beside what is missing', () => {
    expect(credit({ creators: [] }, 'CC-BY-NC-SA-2.0').missing).toEqual([
      { what: 'creator', weight: 'required-if-supplied', clause: '§4(d)' },
    ]);
  });
});

describe('what stands against a use', () => {
  const codes = (id: string, used = {}) => concernsOf({ ...plainUse(licenseOf(id)), ...used }).map(({ code }) => code);

  it('is nothing where the license permits it', () => {
    expect(codes('CC-BY-4.0', { manner: 'adapted', commercial: true })).toEqual([]);
    expect(codes('CC-BY-NC-ND-4.0')).toEqual([]);
    expect(codes('CC-BY-ND-4.0', { manner: 'collection', commercial: true })).toEqual([]);
    expect(codes('CC-BY-NC-4.0', { commercial: false })).toEqual([]);
  });

  it('is an adaptation under NoDerivatives: not to be shared in 4.0, not to be made before', () => {
    expect(codes('CC-BY-ND-4.0', { manner: 'adapted' })).toEqual(['adaptation-not-shared']);
    expect(codes('CC-BY-ND-3.0', { manner: 'adapted' })).toEqual(['adaptation-not-permitted']);
  });

  it('is money under NonCommercial, and where only some may make it', () => {
    expect(concernsOf({ ...plainUse(licenseOf('CC-BY-NC-SA-3.0')), commercial: true })).toEqual([
      { code: 'commercial', clause: '§4(c)' },
    ]);
    expect(codes('PPL', { commercial: true })).toEqual(['commercial-restricted']);
  });

  it('is told of ShareAlike where something new is made', () => {
    expect(codes('CC-BY-SA-4.0', { manner: 'adapted' })).toEqual(['same-license']);
    expect(codes('GPL-3.0-only', { manner: 'adapted' })).toEqual(['same-license']);
    expect(codes('CC-BY-SA-4.0', { manner: 'collection' })).toEqual([]);
  });

  it('is everything where nothing is permitted', () => {
    expect(codes('RS-InC-1.0')).toEqual(['nothing-permitted']);
  });
});
