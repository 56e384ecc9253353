import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { dublinCore } from '../../../../src/transfer/export/dublin-core';
import { credited, hostile, kept, written } from './entries';

const DC = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';
const read = (text: string) => {
  const document = new new JSDOM('').window.DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

describe('the Dublin Core export', () => {
  it('gives title, creator, type, source and the license as an address', () => {
    const record = read(written(dublinCore, [credited('c', {}, 'cropped')])).querySelector('record') as Element;
    const dc = (name: string) => record.getElementsByTagNameNS(DC, name)[0]?.textContent;
    const term = (name: string) => record.getElementsByTagNameNS(TERMS, name)[0]?.textContent;
    expect([dc('title'), dc('creator'), dc('type'), dc('identifier')]).toEqual([
      ...['First light over the tarn', 'Ann Fell', 'StillImage', 'https://photos.example/tarn'],
    ]);
    expect(term('license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(dc('description')).toBe('Changes: cropped');
    expect(term('bibliographicCitation')).toMatch(/^“First light over the tarn” by Ann Fell/);
  });

  it('means what the terms mean: notices are rights, a day of keeping is no day of the work, and no name is made up', () => {
    const text = written(dublinCore, [kept('a', { notices: ['© 2020 Ann'], kind: 'design' })]);
    const record = read(text).querySelector('record') as Element;
    const rights = [...record.getElementsByTagNameNS(DC, 'rights')].map(({ textContent }) => textContent);
    expect(rights).toEqual(['Creative Commons Attribution 4.0 International', '© 2020 Ann']);
    expect(text).not.toMatch(/dateAccepted|accessRights|provenance|dc:type|commoner\.example/);
    expect(record.namespaceURI).toBeNull();
  });

  it('is well-formed whatever a page wrote, also with what XML forbids', () => {
    const document = read(written(dublinCore, [...hostile, kept('x', { title: 'a\u0000b\u001fc\ufffe\ud800' })]));
    const titles = [...document.getElementsByTagNameNS(DC, 'title')].map(({ textContent }) => textContent);
    expect(titles).toHaveLength(hostile.length + 1);
    expect(titles.at(-1)).toMatch(/^abc/);
  });
});
