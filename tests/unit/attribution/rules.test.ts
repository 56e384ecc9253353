import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { concernsOf } from '../../../src/attribution/concern';
import type { Part } from '../../../src/attribution/rule';
import { ruleOf, rulesOf } from '../../../src/attribution/rules';
import { plainUse } from '../../../src/attribution/use';
import { credit, licenseOf } from './a-work';

const of = (what: Part, id: string) => {
  const rule = ruleOf(what, licenseOf(id));
  return rule && `${rule.weight} ${rule.clause}`;
};

/** The paragraph on credit: after ShareAlike's and NonCommercial's, where the license has them. */
const LETTERS = { BY: 'b', 'BY-ND': 'b', 'BY-SA': 'c', 'BY-NC': 'c', 'BY-NC-ND': 'c', 'BY-NC-SA': 'd' };

/** The texts of the unported and international licenses, as SPDX has them. */
const TEXTS = ['BY', 'BY-SA', 'BY-NC', 'BY-ND', 'BY-NC-SA', 'BY-NC-ND']
  .flatMap((unit) => ['1.0', '2.0', '2.5', '3.0', '4.0'].map((version) => `CC-${unit}-${version}`))
  // SPDX's transcript of this one breaks its first paragraph in two.
  .filter((id) => id !== 'CC-BY-NC-2.5')
  .concat('CC-SA-1.0');

/** Words that stand in the one paragraph that speaks of a part, in every version that does. */
const WORDS: readonly [Part, RegExp][] = [
  ['notices', /keep intact all copyright notices|a copyright notice;/i],
  ['title', /the title of the Work if supplied/i],
  ['removal', /upon notice from any Licensor You must|If requested by the Licensor/i],
  ['one-link', /You may satisfy the conditions in Section 3\(a\)\(1\)/i],
  ['cure', /within 30 days of Your discovery/i],
];

/** Where a text has words: §4(b), and in 4.0 one level deeper, §3(a)(2); null where it does not have them. */
const paragraphWith = (id: string, words: RegExp): string | null => {
  const file = new URL(`../../../node_modules/spdx-license-list/licenses/${id}.json`, import.meta.url);
  const { licenseText } = JSON.parse(readFileSync(file, 'utf8')) as { licenseText: string };
  const isFour = id.endsWith('-4.0');
  let [section, letter, number] = ['', '', ''];
  let found = null;
  // Some of these texts break their lines: a paragraph is what begins with its own mark.
  const paragraphs = licenseText.split(/\n(?=\s*(?:Section )?(?:\d|[a-zA-Z]|i+v?)[.\s–])/);
  for (const raw of paragraphs) {
    const text = raw.replace(/\s+/g, ' ').trim();
    const [, own] = (isFour ? /^Section (\d) / : /^(\d)\. /).exec(text) ?? [];
    const [, a] = /^([a-z])\. /.exec(text) ?? [];
    const [, one] = (isFour && /^(\d)\. /.exec(text)) || [];
    if (own) [section, letter, number] = [own, '', ''];
    else if (a && !/^[iv]/.test(a)) [letter, number] = [a, ''];
    else if (one) number = one;
    if (!words.test(text)) continue;
    found = `§${section}(${letter})${isFour && number && section === '3' ? `(${number})` : ''}`;
  }
  return found;
};

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
    ['removal', '4.0', 'required §3(a)(3)'],
    ['license-version', '4.0', 'required §3(a)(1)(C)'],
    ['one-link', '3.0', 'null'],
    ['one-link', '4.0', 'permitted §3(a)(2)'],
    ['cure', '3.0', 'null'],
    ['cure', '4.0', 'permitted §6(b)'],
  ])('say of %s in %s: %s', (what, version, expected) => {
    expect(String(of(what, `CC-BY-${version}`))).toBe(expected);
  });

  it('ask no credit of what was licensed without Attribution', () => {
    expect(of('creator', 'CC-SA-1.0')).toBeNull();
    for (const what of ['notices', 'changes'] as const) expect(of(what, 'CC-SA-1.0')).toBeNull();
    expect(of('license-version', 'CC-SA-1.0')).toBe('required §4(a)');
  });

  it('say nothing of changes where none may be made, before 4.0', () => {
    for (const version of ['1.0', '2.0', '2.5', '3.0']) expect(of('changes', `CC-BY-NC-ND-${version}`)).toBeNull();
    expect(of('changes', 'CC-BY-NC-ND-4.0')).toBe('required §3(a)(1)(B)');
  });

  it('of sampling licenses stand in their own third section', () => {
    expect(of('title', 'CC-Sampling-1.0')).toBe('recommended §3(d) does not list it');
    expect(of('creator', 'CC-Sampling-1.0')).toBe('required-if-supplied §3(d)');
    expect(of('title', 'CC-Sampling+-1.0')).toBe('required-if-supplied §3(e)(i)');
  });

  it('of a port are told as those of the unported text', () => {
    expect(of('creator', 'CC-BY-3.0-DE')).toBe('required-if-supplied §4(b) (of the unported text)');
  });

  it.each(TEXTS)('of %s name the paragraphs in which its text says so', (id) => {
    for (const [what, words] of WORDS) {
      const rule = ruleOf(what, licenseOf(id));
      const [, first] = /^(§\d\([a-z0-9]\)(?:\(\d\))?)/i.exec(rule?.clause ?? '') ?? [];
      const paragraph = paragraphWith(id, words);
      if (rule && rule.weight !== 'recommended') expect([what, first]).toEqual([what, paragraph]);
      else expect([what, what === 'title' ? null : paragraph]).toEqual([what, null]);
    }
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
    expect(of('changes', 'LAL-1.2')).toBeNull();
    expect(of('license-version', 'CDLA-Permissive-1.0')).toBe('required §3.1(a)');
    expect(of('license-version', 'CDLA-Permissive-2.0')).toBe('required §2.1');
    expect(of('creator', 'CDLA-Permissive-2.0')).toBeNull();
    expect(of('as-requested', 'OGL-UK-3.0')).toMatch(/^required-if-supplied “You must”/);
    expect(of('statement', 'OGL-UK-3.0')).toMatch(/^required /);
    expect(of('statement', 'OGL-UK-2.0')).toMatch(/^permitted /);
    expect(of('no-endorsement', 'OGL-UK-1.0')).toBe('forbidden “You must”');
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
      { code: 'commercial', clause: '§4(c)', carry: [] },
    ]);
    expect(codes('PPL', { commercial: true })).toEqual(['commercial-restricted']);
  });

  it('is told of ShareAlike where something new is made', () => {
    expect(concernsOf({ ...plainUse(licenseOf('CC-BY-SA-3.0')), manner: 'adapted' })).toEqual([
      { code: 'same-license', clause: '§4(b)', carry: ['CC BY-SA 4.0', 'CC BY-SA 3.0'] },
    ]);
    expect(codes('GPL-3.0-only', { manner: 'adapted' })).toEqual(['same-license']);
    expect(codes('CC-BY-SA-4.0', { manner: 'collection' })).toEqual([]);
  });

  it('is everything where nothing is permitted', () => {
    expect(codes('RS-InC-1.0')).toEqual(['nothing-permitted']);
  });
});
