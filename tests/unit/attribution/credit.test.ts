import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import type { CreditFormat } from '../../../src/attribution/attribution';
import { writeCredit } from '../../../src/attribution/credit';
import { credit, HOSTILE } from './a-work';

const plain = (...given: Parameters<typeof credit>) => writeCredit(credit(...given), 'plain');
const parse = (html: string) => new JSDOM(`<!doctype html><body>${html}`).window.document;
const BY = 'https://creativecommons.org/licenses/by/4.0/';

describe('a plain credit', () => {
  it('says title, author, source, license and changes, with addresses spelled out', () => {
    expect(plain({}, 'CC-BY-4.0', 'cropped')).toBe(
      `“First light over the tarn” by Ann Fell (https://photos.example/tarn) is licensed under CC BY 4.0 (${BY}). Changes: cropped.`,
    );
  });

  it.each([
    ['CC0-1.0', 'is marked with CC0 1.0 Universal (https://creativecommons.org/publicdomain/zero/1.0/).'],
    ['PDM-1.0', 'is marked with Public Domain Mark 1.0 (https://creativecommons.org/publicdomain/mark/1.0/).'],
    ['PDM', 'is in the public domain.'],
    ['CC-BY-SA', 'is licensed under CC BY-SA.'],
    [
      'GFDL-1.3',
      'is licensed under the GNU Free Documentation License 1.3 (https://www.gnu.org/licenses/fdl-1.3.html).',
    ],
    ['GFDL', 'is licensed under the GNU Free Documentation License (https://www.gnu.org/copyleft/fdl.html).'],
    ['MIT', 'is licensed under the MIT License (https://opensource.org/license/mit).'],
    ['Unlicense', 'is licensed under the Unlicense (https://unlicense.org/).'],
    ['MIT-0', 'is licensed under MIT No Attribution (https://spdx.org/licenses/MIT-0.html).'],
    [
      'DL-DE-BY-2.0',
      'the Datenlizenz Deutschland – Namensnennung – Version 2.0 (https://www.govdata.de/dl-de/by-2-0).',
    ],
    ['RS-NoC-US-1.0', 'is marked with No Copyright - United States (http://rightsstatements.org/vocab/NoC-US/1.0/).'],
    ['OGL-UK-3.0', 'Contains public sector information licensed under the Open Government Licence v3.0.'],
    ['CC-BY-SA-3.0-DE', 'CC BY-SA 3.0 Germany (https://creativecommons.org/licenses/by-sa/3.0/de/).'],
  ])('of %s ends with the words for it', (id, end) => {
    expect(plain({}, id).endsWith(end)).toBe(true);
  });

  it('never says of what is in the public domain that it is licensed', () => {
    for (const id of ['CC0-1.0', 'CC0', 'PDM-1.0', 'PDM', 'CC-PDDC']) expect(plain({}, id)).not.toContain('licensed');
  });

  it('reads well where the page said little', () => {
    expect(plain({ title: null })).toMatch(/^Image by Ann Fell \(/);
    expect(plain({ creators: [] })).toMatch(/^“First light over the tarn” \(/);
    expect(plain({ title: null, creators: [] })).toMatch(/^This work \(https:\/\/photos\.example\/tarn\) is licensed/);
  });

  it('lists several creators', () => {
    const creators = ['Ann', 'Ben', 'Cem'].map((name) => ({ name, address: null }));
    expect(plain({ creators })).toContain(' by Ann, Ben and Cem (');
    expect(plain({ creators: creators.slice(0, 2) })).toContain(' by Ann and Ben (');
  });

  it('takes notices along', () => {
    expect(plain({ notices: ['© 2020 Ann Fell', 'No warranty!'] })).toMatch(/\)\. © 2020 Ann Fell\. No warranty!$/);
  });
});

describe('an HTML credit', () => {
  it.each(['CC-BY-4.0', 'CC-BY-SA-3.0-DE', 'CC0-1.0', 'PDM-1.0'])('of %s gives back what went in', (id) => {
    const attribution = credit({ creators: [{ name: 'Ann', address: 'https://ann.example/?a=1&b=2' }] }, id);
    const document = parse(writeCredit(attribution, 'html'));
    const root = document.querySelector('[about]');
    expect(root?.getAttribute('about')).toBe(attribution.source);
    expect(root?.getAttribute('prefix')).toContain('dct: http://purl.org/dc/terms/');
    expect(document.querySelector('[property="dct:title"]')?.textContent).toBe(attribution.title);
    const author = document.querySelector('a[rel="cc:attributionURL"]');
    expect([author?.textContent, author?.getAttribute('href'), author?.getAttribute('property')]).toEqual([
      'Ann',
      'https://ann.example/?a=1&b=2',
      'cc:attributionName',
    ]);
    expect(document.querySelector('a[rel="license"]')?.getAttribute('href')).toBe(attribution.license.address);
  });

  it('names no license address where no version is known', () => {
    expect(parse(writeCredit(credit({}, 'CC-BY'), 'html')).querySelector('[rel="license"]')).toBeNull();
  });
});

describe.each(['rich', 'html'] as CreditFormat[])('a %s credit of a hostile page', (format) => {
  it.each(HOSTILE)('is the words alone: %j', (title) => {
    const attribution = credit(
      { title, creators: [{ name: title, address: null }], notices: [title] },
      'CC-BY-4.0',
      title,
    );
    const document = parse(writeCredit(attribution, format));
    const names = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
    expect([...new Set(names)].sort()).toEqual(format === 'html' ? ['a', 'bdi', 'p'] : ['a', 'bdi']);
    expect(document.body.textContent).toContain(`“${attribution.title}” by ${attribution.title}`);
    expect(document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\n]/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    'does not link to %s',
    (bad) => {
      const html = writeCredit(credit({ source: bad, creators: [{ name: 'Ann', address: bad }] }), format);
      const links = [...parse(html).querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual([BY]);
      expect(html).not.toContain(bad);
    },
  );

  it('keeps no name and password in an address', () => {
    const html = writeCredit(credit({ source: 'https://me:secret@photos.example/' }), format);
    expect(html).not.toContain('secret');
  });
});

describe('a Markdown credit', () => {
  it('links title, creator and license', () => {
    expect(writeCredit(credit({ source: 'https://en.example/wiki/Tarn_(lake)' }), 'markdown')).toBe(
      `“[First light over the tarn](https://en.example/wiki/Tarn_%28lake%29)” by [Ann Fell](https://photos.example/ann) is licensed under [CC BY 4.0](${BY}).`,
    );
  });

  it.each(HOSTILE)('escapes whatever would be markup: %j', (title) => {
    const written = writeCredit(credit({ title, source: null, creators: [] }), 'markdown');
    const document = parse(marked.parse(written, { async: false, gfm: true }));
    const [first, ...others] = document.querySelectorAll('p > *');
    expect(first?.textContent).toBe(credit({ title }).title);
    expect(first?.getAttribute('href')).toBe('https://blog.example/walk');
    expect(others.map(({ outerHTML }) => outerHTML)).toEqual([`<a href="${BY}">CC BY 4.0</a>`]);
    expect(first?.children).toHaveLength(0);
  });
});
