import { describe, expect, it } from '@jest/globals';
import { fromAddress, isCreativeCommons } from '../../../src/license/from-address';
import { fromId } from '../../../src/license/from-id';
import { makeLicense } from '../../../src/license/make';
import { PORTS, UNITS } from '../../../src/license/units';

const idAt = (address: string) => fromAddress(address)?.id ?? null;

describe('the license that an address names', () => {
  it.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['http://creativecommons.org/licenses/by/3.0', 'CC-BY-3.0'],
    ['//creativecommons.org/licenses/by-nc/2.5/', 'CC-BY-NC-2.5'],
    ['www.creativecommons.org/licenses/by/4.0/deed.en_US', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by/4.0/legalcode.txt', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1', 'CC-BY-4.0'],
    ['HTTPS://CreativeCommons.ORG/Licenses/BY-ND/4.0', 'CC-BY-ND-4.0'],
    ['https://creativecommons.org/licenses/by/3.0//', 'CC-BY-3.0'],
    ['https:\\/\\/creativecommons.org\\/licenses\\/by-sa\\/3.0\\/', 'CC-BY-SA-3.0'],
    ['https://creativecommons.org/licenses/ by-sa/4.0/legalcode.de', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/licenses/%20by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['https://web.archive.org/web/20160218174457/http://creativecommons.org/licenses/by/2.0/', 'CC-BY-2.0'],
    ['https://creativecommons.org/licenses/by/3.0/igo/', 'CC-BY-3.0-IGO'],
    ['https://creativecommons.org/licenses/by-nc-sa/2.5/scotland/', 'CC-BY-NC-SA-2.5-SCOTLAND'],
    ['https://creativecommons.org/licenses/by-nc-sa/2.5/cn', 'CC-BY-NC-SA-2.5-CN'],
    ['https://creativecommons.org/licenses/mark/1.0/', 'PDM-1.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/deed.de', 'CC0-1.0'],
    ['https://creativecommons.org/licenses/by-nd-nc/1.0', 'CC-BY-NC-ND-1.0'],
    ['https://creativecommons.org/licenses/sampling+/1.0/', 'CC-SAMPLING+-1.0'],
    ['https://creativecommons.org/licenses/sampling%2B/1.0/', 'CC-SAMPLING+-1.0'],
    ['https://creativecommons.org/licenses/publicdomain/', 'CC-PDDC'],
    ['See creativecommons.org/licenses/by/4.0/ for more', 'CC-BY-4.0'],
  ])('%s is %s', (address, id) => expect(idAt(address)).toBe(id));

  it.each([
    'https://creativecommons.org/',
    'https://creativecommons.org/licenses/',
    'https://creativecommons.org/choose/',
    'https://creativecommons.org/share-your-work/',
    'https://api.creativecommons.org/licenses/by/4.0/',
    'https://notcreativecommons.org/licenses/by/4.0/',
    'https://creativecommons.org.example/licenses/by/4.0/',
    'https://creativecommons.org/licenses/GPL/2.0/',
    'https://creativecommons.org/licenses/by/9.9/',
  ])('%s names none', (address) => expect(idAt(address)).toBeNull());

  it('does not take the language of a deed for a port', () => {
    expect(idAt('https://creativecommons.org/licenses/by/3.0/deed.de')).toBe('CC-BY-3.0');
    expect(idAt('https://creativecommons.org/licenses/by/3.0/de/deed.en')).toBe('CC-BY-3.0-DE');
  });

  it('invents no version where none is stated', () => {
    expect(fromAddress('https://creativecommons.org/licenses/by-sa/')).toMatchObject({
      id: 'CC-BY-SA',
      version: null,
      address: null,
    });
  });

  it('gives every unit, version and port an address and an id that lead back to it', () => {
    let count = 0;
    for (const [unit, { versions }] of Object.entries(UNITS)) {
      for (const version of versions) {
        for (const port of [null, ...Object.keys(PORTS)]) {
          const license = makeLicense(unit, version, port);
          expect(license).not.toBeNull();
          expect(fromAddress(license?.address ?? '')).toEqual(license);
          expect(fromId(license?.id ?? '')).toEqual(license);
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(3000);
  });

  it('knows which addresses lead to Creative Commons and which only look like it', () => {
    expect(isCreativeCommons('https://creativecommons.org/about')).toBe(true);
    expect(isCreativeCommons('https://creativecommons.org.evil.example/')).toBe(false);
  });
});
