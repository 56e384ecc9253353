import { expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { clean } from '../../src/attribution/clean';
import type { Entry } from '../../src/library/entry';
import { creditsMarkdown } from '../../src/transfer/export/credits-markdown';
import { markdown } from '../../src/transfer/export/markdown';
import { credited, hostile, kept, written } from '../unit/transfer/export/entries';
import { type ReaderName, readBy, readByPython, withReaders } from './reader';

const ADDRESS = 'https://ann.example/my_photos_*(2020)*?a=1&copy=2&b={{c}}';
const TITLES = [
  'C#',
  'a_b_c and _d_',
  '5 < 6 & 7 > 6',
  'R&D; AT&amp;T',
  '~~gone~~ | $x$ $$y$$',
  '{: .x} {{ page.title }}',
  '\\ back\\*slash\\',
  '1. first',
  '# head',
  '+ plus - minus',
  'x [^1] ![y](z)',
  '<!-- c --> <b>bold</b>',
];

const inPrint = (entry: Entry): Entry =>
  entry.type === 'credited' ? { ...entry, attribution: { ...entry.attribution, medium: 'print' } } : entry;
const entries: Entry[] = [
  ...hostile.map(inPrint),
  ...TITLES.map((title, i) => kept(`t${i}`, { title, creators: [{ name: title, address: null }], notices: [title] })),
  inPrint(credited('p', { title: 'Printed', source: ADDRESS, notices: [`© 2020 Ann, see ${ADDRESS}.`] })),
  inPrint(
    credited('i', {
      title: 'From IPFS',
      source: 'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/a_b_c',
    }),
  ),
];
const texts = [written(markdown, entries), written(creditsMarkdown, entries)];

/** What is read on the page, without what some make of quotation marks, dashes and dots. */
const plain = (text: string): string =>
  clean(text)
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/–|--/g, '-')
    .replace(/[«»]/g, (sign) => (sign === '«' ? '<<' : '>>'))
    .replaceAll('…', '...');

const judge = (html: string): void => {
  const { document } = new JSDOM(html).window;
  const items = [...document.querySelectorAll('li')];
  expect(items).toHaveLength(entries.length);
  const said = items.map(({ textContent }) => plain(textContent ?? ''));
  for (const { work } of entries) expect(said.some((each) => each.includes(`"${plain(work.title ?? '')}"`))).toBe(true);
  // Nothing but links, and each leads where a credit links to.
  const others = items.flatMap((item) => [...item.querySelectorAll(':not(a, p)')].map(({ outerHTML }) => outerHTML));
  expect(others).toEqual([]);
  const all = items.flatMap((item) => [...item.querySelectorAll('a')].map((link) => new URL(link.href)));
  expect(all.filter(({ protocol }) => !/^(?:https|ipfs):$/.test(protocol))).toEqual([]);
  const hosts = all.map(({ host }) => host);
  expect([...new Set(hosts)].sort()).toEqual(
    expect.arrayContaining(['ann.example', 'creativecommons.org', 'hostile.example', 'photos.example']),
  );
  const printed = items.find(({ textContent }) => textContent?.includes('Printed'));
  const links = [...(printed?.querySelectorAll('a') ?? [])].map(({ href }) => href);
  const same = links.filter((href) => decodeURI(href) === decodeURI(new URL(ADDRESS).href));
  // The title, its address in words, and the notice.
  expect(same).toHaveLength(3);
  expect(items.find(({ textContent }) => textContent?.includes('From IPFS'))?.textContent).toContain('/a_b_c');
};

const PROGRAMS: readonly [ReaderName, string, string[]][] = [
  [
    'cmark-gfm',
    'GitHub',
    ['--extension', 'table', '--extension', 'strikethrough', '--extension', 'autolink', '--extension', 'tagfilter'],
  ],
  ['kramdown', 'Jekyll', ['--no-auto-ids']],
];

for (const [name, site, args] of PROGRAMS)
  withReaders([name], `${site}’s Markdown`, () => {
    it.each(texts)('reads the words as they are', async (text) => {
      judge(await readBy(name, args, text));
    });
  });

withReaders(['python'], 'MkDocs’ Markdown', () => {
  it('reads the words as they are', async () => {
    for (const html of await readByPython<string[]>('markdown-to-html', texts)) judge(html);
  });
});
