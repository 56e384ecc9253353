import { expect, it } from '@jest/globals';
import { clean } from '../../src/attribution/clean';
import { describeWork } from '../../src/attribution/format/html-json-ld';
import { ENGLISH } from '../../src/attribution/language/en';
import { creditOf } from '../../src/transfer/export/credit-of';
import { creditsHtml } from '../../src/transfer/export/credits-html';
import { dublinCore } from '../../src/transfer/export/dublin-core';
import { html } from '../../src/transfer/export/html';
import { wikitext } from '../../src/transfer/export/wikitext';
import { licenseOf } from '../unit/attribution/a-work';
import { credited, hostile, kept, written } from '../unit/transfer/export/entries';
import { readByPython, withReaders } from './reader';

const LICENSES = ['CC-BY-SA-3.0-DE', 'CC0-1.0', 'GFDL-1.3', 'MIT', 'PDM'];
const entries = [
  ...LICENSES.map((id, i) =>
    kept(`l${i}`, { licenses: [licenseOf(id)], title: id, source: `https://photos.example/${i}` }),
  ),
  credited('c', { title: 'Cropped', notices: ['© 2020 Ann Fell'] }, 'cropped'),
  ...hostile,
];

interface Found {
  dublinCore: [name: string, text: string][][];
  pages: { errors: string[]; scripts: number; rdfa: Record<string, unknown>[] }[];
  wiki: { links: string[]; others: string[]; words: string };
  jsonLd: Record<string, unknown>[][];
}

const titles = entries.map(({ work }) => clean(work.title ?? ''));

withReaders(['python'], 'readers of markup', () => {
  it('find in Dublin Core, pages, wikitext and JSON-LD what was written, and no markup of a page’s own', async () => {
    const found = await readByPython<Found>('markup', {
      dublinCore: written(dublinCore, entries),
      pages: [written(html, entries), written(creditsHtml, entries)],
      wiki: written(wikitext, entries),
      jsonLd: entries.flatMap((entry) => {
        const attribution = creditOf(entry);
        return attribution ? [JSON.stringify(describeWork(attribution, ENGLISH))] : [];
      }),
    });
    expect(found.dublinCore.map((record) => record.find(([name]) => name === 'title')?.[1])).toEqual(titles);
    for (const record of found.dublinCore)
      expect(record.map(([name]) => name)).toEqual(expect.arrayContaining(['rights', 'identifier']));
    for (const page of found.pages) {
      expect(page.errors).toEqual([]);
      expect(page.scripts).toBe(0);
      const said = JSON.stringify(page.rdfa);
      for (const id of LICENSES.slice(0, 4)) expect(said).toContain(licenseOf(id).address);
      expect(said).toContain('https://photos.example/0');
    }
    expect(found.wiki.others).toEqual([]);
    for (const link of found.wiki.links) expect(link).toMatch(/^https?:\/\//);
    for (const title of LICENSES) expect(found.wiki.words).toContain(title);
    expect(found.jsonLd).toHaveLength(entries.length);
    for (const [things, title] of found.jsonLd.map((each, i) => [each, titles[i]] as const)) {
      expect(things).toHaveLength(1);
      expect(JSON.stringify(things[0]?.['https://schema.org/name'])).toContain(JSON.stringify(title));
      expect(things[0]).toHaveProperty(['https://schema.org/license']);
      expect(things[0]?.['https://schema.org/contentUrl']).toEqual([{ '@id': 'https://photos.example/tarn.jpg' }]);
    }
  });
});
