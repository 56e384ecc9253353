import { expect, it } from '@jest/globals';
import type { ExportFormat } from '../../src/transfer/export/format';
import { FORMATS } from '../../src/transfer/export/formats';
import { titleOf } from '../../src/transfer/export/title-of';
import { written } from '../unit/transfer/export/entries';
import { REFERENCES } from '../unit/transfer/export/references';
import { folderOf, readBy, reader, withReaders } from './reader';

interface Item {
  title?: string;
  URL?: string;
  DOI?: string;
  issued?: unknown;
  author?: unknown[];
  editor?: unknown[];
  translator?: unknown[];
}

/** What pandoc has of a file of references: each title, without what LaTeX and HTML make of its letters. */
const byPandoc = async (from: string, format: ExportFormat): Promise<Item[]> =>
  JSON.parse(await readBy('pandoc', ['-f', from, '-t', 'csljson'], written(FORMATS[format], REFERENCES)));

const letters = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '');
const titles = REFERENCES.map(({ work }) => letters(titleOf(work)));

withReaders(['pandoc'], 'references that pandoc reads', () => {
  it.each([
    ['bibtex', 'bibtex'],
    ['biblatex', 'biblatex'],
    ['csljson', 'csl-json'],
  ] as const)('are all there as %s, with their titles, addresses and creators, and no year', async (from, format) => {
    const items = await byPandoc(from, format);
    expect(items.map(({ title = '' }) => letters(title))).toEqual(titles);
    for (const [i, item] of items.entries()) {
      const { work } = REFERENCES[i] as (typeof REFERENCES)[number];
      expect(item.URL ?? '').toContain(work.source ?? '');
      expect(JSON.stringify(item.issued ?? null)).not.toMatch(/20\d\d/);
      if (work.creators.length > 0)
        expect(Object.keys(item).join()).toMatch(/author|composer|director|contributor|editor/);
    }
  });

  it('are printed with their license and their address', async () => {
    const input = `---\nnocite: '@*'\n---\n`;
    const folder = folderOf({ 'all.bib': written(FORMATS.bibtex, REFERENCES) });
    const args = ['--citeproc', '--bibliography', 'all.bib', '-f', 'markdown', '-t', 'plain', '--wrap=none'];
    const text = await readBy('pandoc', args, input, folder);
    for (const { work } of REFERENCES) expect(text).toContain(work.source);
    expect(text).toContain('n.d.');
    expect(text).not.toMatch(/\(2026/);
  });
});

withReaders(['biber'], 'references that biber reads', () => {
  it.each(['bibtex', 'biblatex'] as const)('as %s are all there, and nothing in them is wrong', async (format) => {
    const folder = folderOf({ 'all.bib': written(FORMATS[format], REFERENCES) });
    const { out, code } = await reader('biber')(
      ['--tool', '--validate-datamodel', '--output-file=out.bib', 'all.bib'],
      { folder },
    );
    expect(out).not.toMatch(/^ERROR/m);
    expect(code).toBe(0);
    const again = await readBy('pandoc', ['-f', 'biblatex', '-t', 'csljson', 'out.bib'], '', folder);
    expect((JSON.parse(again) as Item[]).map(({ title = '' }) => letters(title)).sort()).toEqual([...titles].sort());
  });
});
