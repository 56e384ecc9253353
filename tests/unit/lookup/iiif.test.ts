import { describe, expect, it } from '@jest/globals';
import { read, subject, where } from './a-subject';

describe('a IIIF manifest', () => {
  const MANIFEST = 'https://library.example/iiif/7/manifest.json';
  const TYPE = 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"';
  const item = subject('https://library.example/7', undefined, { type: TYPE, address: MANIFEST });
  it('is named by the page, or by a viewer’s own address', () => {
    expect(where(item)).toBe(MANIFEST);
    for (const page of [
      `https://viewer.example/?manifest=${MANIFEST}`,
      `https://viewer.example/uv.html#?manifest=${MANIFEST}&c=0`,
    ])
      expect(where(subject(page))).toBe(MANIFEST);
    expect(where(subject('https://viewer.example/?manifest=javascript:alert(1)'))).toBeNull();
    expect(where(subject('https://shop.example/?manifest=7'))).toBeNull();
  });

  it('of version 3 tells rights, makers in any language, and the statement that must be shown', () => {
    const manifest = {
      rights: 'http://creativecommons.org/licenses/by/4.0/',
      label: { en: ['A letter'] },
      requiredStatement: { label: { en: ['Attribution'] }, value: { en: ['<span>Library of Example</span>'] } },
      metadata: [
        { label: { de: ['Urheber'] }, value: { none: ['<a href="https://lee.example/">Ann Lee</a>'] } },
        { label: { en: ['Date'] }, value: { en: ['1901'] } },
        { label: { en: ['Photo size'] }, value: { en: ['A4'] } },
      ],
    };
    expect(read(item, manifest)).toEqual([
      ['license', '', 'http://creativecommons.org/licenses/by/4.0/'],
      ['creator', '', 'Ann Lee', 'https://lee.example/'],
      ['title', '', 'A letter'],
      ['notice', '', 'Library of Example'],
    ]);
  });

  it('of version 2 tells its license and its attribution', () => {
    const manifest = {
      license: ['http://rightsstatements.org/vocab/NoC-US/1.0/', 'https://creativecommons.org/publicdomain/mark/1.0/'],
      attribution: [{ '@value': 'Library of Example', '@language': 'en' }],
      label: 'A letter',
      metadata: [{ label: 'Author', value: 'Bob Ray' }],
    };
    expect(read(item, manifest)).toEqual([
      ['license', '', 'http://rightsstatements.org/vocab/NoC-US/1.0/'],
      ['license', '', 'https://creativecommons.org/publicdomain/mark/1.0/'],
      ['creator', '', 'Bob Ray', ''],
      ['title', '', 'A letter'],
      ['notice', '', 'Library of Example'],
    ]);
  });
});
