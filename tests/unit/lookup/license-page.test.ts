import { describe, expect, it } from '@jest/globals';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { readLicensePage } from '../../../src/lookup/license-page';
import { licensePageOf } from '../../../src/lookup/license-page-of';
import { isSignals } from '../../../src/message/observation';
import type { Signal } from '../../../src/signal/signal';
import { aWork } from '../attribution/a-work';

const BY_SA = fromId('CC-BY-SA') as License;
const CC = 'https://creativecommons.org/licenses';
const found = (html: string) => readLicensePage(html, BY_SA).map(({ value }) => value);

describe('a site’s own page about its license', () => {
  it.each([
    ['a link', `<p>All texts: <a href="${CC}/by-sa/4.0/">license</a></p>`, `${CC}/by-sa/4.0/`],
    [
      'a link without its scheme',
      '<a href="//creativecommons.org/licenses/by-sa/3.0/de/">license</a>',
      `${CC}/by-sa/3.0/de/`,
    ],
    [
      'words',
      '<h1>License</h1><p>Creative Commons <b>Attribution-ShareAlike</b> 4.0 International</p>',
      `${CC}/by-sa/4.0/`,
    ],
    ['a link and words', `<p>CC BY-SA 4.0</p><a href="${CC}/by-sa/4.0/deed.fr">Licence</a>`, `${CC}/by-sa/4.0/`],
    [
      'another license beside it',
      `<a href="${CC}/by/2.0/">pictures</a> <a href="${CC}/by-sa/4.0/">texts</a>`,
      `${CC}/by-sa/4.0/`,
    ],
  ])('says which version by %s', (_, html, address) => expect(found(html)).toEqual([address]));

  it.each([
    ['no version', '<p>Everything here is CC BY-SA.</p>'],
    ['another license', `<a href="${CC}/by-nc/4.0/">license</a>`],
    ['two versions', `<a href="${CC}/by-sa/3.0/">until 2014</a>, <a href="${CC}/by-sa/4.0/">since</a>`],
    ['nothing', ''],
  ])('says nothing where it names %s', (_, html) => expect(found(html)).toEqual([]));

  it('says what passes the guard of messages, as the site’s record', () => {
    const signals = readLicensePage(`<a href="${CC}/by-sa/4.0/">x</a>`, BY_SA);
    expect(isSignals(signals)).toBe(true);
    expect(signals[0]).toMatchObject({ says: 'license', evidence: 'record', about: '' });
  });

  it('is read in the time that its length takes', () => {
    for (const piece of ['<', '<a ', '//', 'http://', '<script', 'CC BY-SA '])
      expect(found(piece.repeat(200_000))).toEqual([]);
  });
});

describe('the address of that page', () => {
  const page = { address: 'https://site.example/post', title: '' };
  const says = (given: Partial<Signal>): Signal => ({
    ...{ says: 'license', evidence: 'statement', about: '', value: 'CC BY-SA', words: 'CC BY-SA', place: '' },
    ...given,
  });
  const where = (given: Partial<Signal>, license = BY_SA) =>
    licensePageOf({ ...aWork(), about: 'page', page, licenses: [license], evidence: [says(given)] });

  it('is where the words lead that name the license, or where a link of its name leads', () => {
    expect(where({ detail: 'https://site.example/license' })).toBe('https://site.example/license');
    expect(where({ value: 'https://site.example/license' })).toBe('https://site.example/license');
  });

  it('is none on another host, on the page itself, or where the version is known', () => {
    expect(where({ detail: 'https://other.example/license' })).toBeNull();
    expect(where({ detail: 'https://site.example/post#license' })).toBeNull();
    expect(where({})).toBeNull();
    expect(where({ detail: 'https://site.example/license' }, fromId('CC-BY-SA-4.0') as License)).toBeNull();
  });
});
