import { describe, expect, it } from '@jest/globals';
import { readCatalogueAddress } from '../../../src/catalogue/address';
import { CATALOGUE_TYPE } from '../../../src/catalogue/catalogue';
import { findCatalogueLink } from '../../../src/catalogue/find-link';

const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';

describe('the address of a catalogue', () => {
  it.each([
    [' https://ada.example/works/#top ', { at: 'web', address: 'https://ada.example/works/' }],
    ['http://127.0.0.1:8080/', { at: 'web', address: 'http://127.0.0.1:8080/' }],
    ['ipns://k51abc', { at: 'ipns', address: 'ipns://k51abc', name: 'k51abc' }],
    ['/ipns/ada.example', { at: 'ipns', address: 'ipns://ada.example', name: 'ada.example' }],
    [`ipfs://${CID}`, { at: 'ipfs', address: `ipfs://${CID}`, root: CID }],
    [CID, { at: 'ipfs', address: `ipfs://${CID}`, root: CID }],
  ])('%s is read', (written, read) => {
    expect(readCatalogueAddress(written)).toEqual(read);
  });

  it.each([
    '',
    'ada',
    'https://a:b@ada.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ipns://../x',
    'ipfs://x',
  ])('%s is none', (written) => {
    expect(readCatalogueAddress(written)).toBeNull();
  });
});

const find = (html: string) => findCatalogueLink(html, 'https://ada.example/about/');

describe('the catalogue that a page names', () => {
  it('is found in its head, however the link is written', () => {
    const escaped = CATALOGUE_TYPE.replaceAll('"', '&quot;');
    expect(find(`<link rel="alternate" type='${CATALOGUE_TYPE}' href="../works/catalogue.json">`)).toBe(
      'https://ada.example/works/catalogue.json',
    );
    expect(find(`<LINK HREF=/c.json?a=1&amp;b=2 TYPE="${escaped}"\n REL='me Alternate'>`)).toBe(
      'https://ada.example/c.json?a=1&b=2',
    );
  });

  it('is none of another type or relation, and none that runs', () => {
    expect(find('<link rel="alternate" type="application/activity+json" href="/users/ada">')).toBeNull();
    expect(find(`<link rel="stylesheet" type='${CATALOGUE_TYPE}' href="/c">`)).toBeNull();
    expect(find(`<link rel="alternate" type='${CATALOGUE_TYPE}' href="javascript:alert(1)">`)).toBeNull();
  });

  it('is looked for in no more time than the page is long', () => {
    const started = performance.now();
    expect(find('<link '.repeat(200_000))).toBeNull();
    expect(find(`<link ${'a="'.repeat(200_000)}`)).toBeNull();
    expect(find('<link aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa '.repeat(20_000))).toBeNull();
    expect(find(`<link ${`a='${'b'.repeat(1990)}" `.repeat(250)}`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
