import { describe, expect, it } from '@jest/globals';
import { findLicenses } from '../../../../src/transfer/import/find-licenses';
import { linesOf } from '../../../../src/transfer/import/read';
import { entriesIn, readText, reasonsIn } from './read-file';

const ZOTERO_RIS = `\ufeffTY  - ART
TI  - Tarn
AU  - Fell, Ann
UR  - https://photos.example/tarn
N1  - A note of mine
that goes on
KW  - lake
C1  - CC BY-SA 4.0
ER  -

TY  - JOUR
TI  - All rights reserved
UR  - https://papers.example/1
ER  -
XX what
TY  - ART
TI  - Without an end
`;

describe('a file of another program', () => {
  it('as RIS gives what it says, and what it does not say line by line', async () => {
    const all = await readText(ZOTERO_RIS, 'zotero.ris');
    expect(entriesIn(all)).toMatchObject([
      {
        work: { title: 'Tarn', creators: [{ name: 'Ann Fell' }], kind: 'image' },
        note: 'A note of mine\nthat goes on',
        tags: ['lake'],
      },
    ]);
    expect(reasonsIn(all)).toEqual(['11 no-license', '15 unreadable', '16 cut-off']);
  });

  it('as CSV is read by the names of its columns, with semicolons too', async () => {
    const text =
      'Author;Title;Url;Rights;Manual Tags\r\n"Fell, Ann; Ben";"A ""tarn""";https://a.example/1;CC0 1.0;a; b\r\n;;;;\r\nX;Y;not an address;CC BY 4.0;\r\nX;Y;https://a.example/2;All rights reserved;\r\n';
    const all = await readText(text, 'zotero.csv');
    expect(
      entriesIn(all).map(({ work, tags }) => [
        work.title,
        work.creators.map((c) => c.name),
        work.licenses[0]?.id,
        tags,
      ]),
    ).toEqual([['A "tarn"', ['Ann Fell', 'Ben'], 'CC0-1.0', ['a']]]);
    expect(reasonsIn(all)).toEqual(['1 unknown-column', '4 no-address', '5 unknown-license']);
  });

  it('as CSV without the columns that matter is said to be that', async () => {
    expect(reasonsIn(await readText('a,b,c\n1,2,3\n', 'x.csv'))).toEqual(['1 unreadable']);
  });

  it('as CSV may have lines inside of cells, wherever the pieces end', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `"Title\n${i}",https://a.example/${i},"CC BY 4.0"`);
    const all = await readText(`title,url,license\n${rows.join('\n')}\n`, 'x.csv', 501);
    expect(entriesIn(all)).toHaveLength(300);
    expect(reasonsIn(all)).toEqual([]);
  });

  it('as CSV has an inch in a cell without quotation marks, and goes on behind it however long it is', async () => {
    const inch = 'A 5" disk,https://a.example/5,CC0 1.0';
    const row = (i: number) => (i === 5 ? inch : `"${i}\n""x""","https://a.example/${i}","CC BY 4.0"`);
    const rows = Array.from({ length: 3000 }, (_, i) => row(i));
    // Long enough for several pieces, of which the first would have no end.
    const note = 'x'.repeat(150);
    const text = rows.map((each) => `${each},${note}\n`).join('');
    const all = await readText(`title,url,license,note\n${text}`, 'x.csv', 65_536);
    expect(all.length).toBe(rows.length);
    expect(reasonsIn(all)).toEqual([]);
    expect(entriesIn(all.slice(5, 6))[0]?.work.title).toBe('A 5" disk');
  });

  it('as BibTeX gives what can be read of it, and the lines of what cannot', async () => {
    const text =
      '@misc{a, title={One}, url={https://a.example/1}, copyright={CC BY 4.0}}\n@misc{b, title={Two {, url={https://a.example/2}}\n@image{c, title={Three}, author={M\\"uller, J\\"org}, url={https://a.example/3}, note={license: CC0-1.0}}\n';
    const all = await readText(text, 'x.bib');
    expect(entriesIn(all).map(({ work }) => [work.title, work.kind, work.creators[0]?.name])).toEqual([
      ['One', 'text', undefined],
      ['Three', 'image', 'Jörg Müller'],
    ]);
    expect(reasonsIn(all)).toEqual(['2 cut-off']);
  });

  it('as BibTeX has the lines of what it reports, whatever stands before', async () => {
    const text = [
      'A comment, as BibTeX has it: me@mail.example',
      '@comment{title = {not meant}}',
      '@string{press = "Fell Press"}',
      '@string(by = {CC BY 4.0})',
      '@book{a, title = {One}, publisher = press, date = {soon}, url = {https://a.example/1},',
      '  copyright = by}  @book{b, title = "Two {q}", url = {https://a.example/2}, copyright = "CC0 1.0"}',
      '@book(c, title = {Three (3)}, url = {https://a.example/3})',
      '@book{d, title = {No license',
      '@misc{e, title = {Five}, url = {https://a.example/5}, copyright = {All rights reserved}}',
      '@misc{a, title = {Again}, url = {https://a.example/6}, copyright = {MIT License}}',
      '@misc{never ends',
    ].join('\r\n');
    const all = await readText(`\ufeff${text}`, 'x.bib');
    expect(entriesIn(all).map(({ work }) => [work.title, work.licenses[0]?.id])).toEqual([
      ['One', 'CC-BY-4.0'],
      ['Two q', 'CC0-1.0'],
      ['Again', 'MIT'],
    ]);
    expect(reasonsIn(all)).toEqual(['7 no-license', '8 cut-off', '9 unknown-license', '11 cut-off']);
  });

  it('as BibTeX of many entries is read in the time that it takes to read them', async () => {
    const entry = (i: number) =>
      `@misc{k${i}, title = {Work ${i}}, url = {https://a.example/${i}}, copyright = {CC BY 4.0}}\n`;
    const all = await readText(Array.from({ length: 3000 }, (_, i) => entry(i)).join(''), 'x.bib', 65_536);
    expect(entriesIn(all)).toHaveLength(3000);
  });

  it('as CSL-JSON has its license in the note, as people write it there', async () => {
    const items = [
      {
        type: 'graphic',
        title: 'Tarn',
        URL: 'https://a.example/1',
        author: [{ family: 'Fell', given: 'Ann' }],
        note: 'License: CC BY-NC 3.0\nmine',
      },
      { type: 'book', title: 'No license', URL: 'https://a.example/2' },
      'no item',
      null,
    ];
    const all = await readText(JSON.stringify(items), 'x.json');
    expect(entriesIn(all)).toMatchObject([{ work: { licenses: [{ id: 'CC-BY-NC-3.0' }] }, note: 'mine' }]);
    expect(reasonsIn(all)).toEqual(['2 no-license', '3 unreadable', '4 unreadable']);
  });
});

describe('a hostile file', () => {
  it.each([
    ['nothing but braces', '[[[[[[', 'x.json'],
    ['a number', '[1]', 'x.json'],
    ['NULs', '\0\0\0,\0\n', 'x.csv'],
    ['an open quotation mark', 'title,url,license\n"never ends', 'x.csv'],
    [
      'an entry that is a prototype',
      '{"format":"commoner-history","version":2,"entries":[\n{"__proto__":{"type":"kept"}}\n]}',
      'x.json',
    ],
    ['braces without end', `@misc{${'{'.repeat(5000)}`, 'x.bib'],
  ])('with %s ends in a report, and in nothing else', async (_, text, name) => {
    const all = await readText(text, name, 1000);
    expect(entriesIn(all)).toEqual([]);
    expect(reasonsIn(all).length).toBeGreaterThan(0);
  });

  it('changes no prototype', async () => {
    await readText('[{"__proto__":{"polluted":true},"title":"x"}]', 'x.json', 1000);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('with a line that never ends does not fill the memory', async () => {
    async function* endless(): AsyncGenerator<string> {
      yield 'a\n';
      for (let i = 0; i < 40; i += 1) yield 'x'.repeat(1_000_000);
      yield '\nb';
    }
    const lines: (string | null)[] = [];
    for await (const line of linesOf(endless())) lines.push(line?.slice(0, 1) ?? null);
    expect(lines).toEqual(['a', null, 'b']);
  });

  it('names licenses by address, id or words, and nothing else is taken for one', () => {
    const id = (...texts: string[]) => findLicenses(texts)?.licenses[0]?.id;
    expect(id('https://creativecommons.org/licenses/by/4.0/')).toBe('CC-BY-4.0');
    expect(id('license: CC-BY-4.0')).toBe('CC-BY-4.0');
    expect(id('Rights: Creative Commons Attribution 4.0 International License')).toBe('CC-BY-4.0');
    expect(id('All rights reserved', 'see MIT License')).toBe('MIT');
    expect(id('© Elsevier', 'javascript:alert(1)')).toBeUndefined();
  });
});
