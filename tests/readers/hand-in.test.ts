import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { GROUPS } from '../../src/transfer/hand-in/groups';
import type { Handed } from '../../src/transfer/hand-in/hand-in';
import { HAND_INS } from '../../src/transfer/hand-in/hand-ins';
import { HAND_IN_WORDS } from '../../src/transfer/hand-in/language/all';
import { COLUMNS } from '../../src/transfer/hand-in/words';
import { credit } from '../unit/attribution/a-work';
import { bytesOf, handed, hostile, PROJECT } from '../unit/transfer/hand-in/document';
import { convertByOffice, folderOf, readBy, readByPython, withReaders } from './reader';

/** What tests/readers/python/hand_in.py tells of a document. */
interface Told {
  title: string;
  language: string;
  headings: string[];
  captions: string[];
  rows: string[][];
  links: string[];
  pictures: string[];
  formulas: number;
}

const CREDIT =
  'Adapted from “First light over the tarn” by Ann Fell, which is licensed under CC BY 4.0. Changes: cropped.';
const WORKS: Handed[] = [handed(), ...hostile()];
const documents = Object.values(HAND_INS)
  .filter(({ isPackage }) => isPackage)
  .flatMap(({ id, layouts }) => layouts.map((layout) => ({ id, layout, name: `${layout}.${id}` })));

const written = async (works = WORKS, project = PROJECT): Promise<string> => {
  const files: Record<string, Uint8Array> = {};
  for (const { id, layout, name } of documents) files[name] = await bytesOf(id, layout, works, project);
  return folderOf(files);
};

withReaders(['python'], 'a document that is handed in, by python-docx, odfpy and openpyxl', () => {
  let told: Record<string, Told>;
  const tell = async () => {
    const folder = await written();
    told ??= await readByPython<Record<string, Told>>(
      'hand_in',
      documents.map(({ name }) => join(folder, name)),
    );
    return told;
  };

  it('has its title, its language and its heading', async () => {
    for (const [name, { title, language, headings }] of Object.entries(await tell())) {
      expect([name, title]).toEqual([name, 'Wasser & Land']);
      expect(language).toMatch(/^en/);
      if (!name.endsWith('.xlsx')) expect(headings).toEqual(['Wasser & Land']);
    }
  });

  it('has its credits as captions, with pictures and links', async () => {
    for (const name of ['list.docx', 'list.odt']) {
      const { captions, pictures, links } = (await tell())[name] as Told;
      expect(captions[0]).toBe(`Figure 3.2: ${CREDIT} (Used in Chapter 2)`);
      expect(captions).toHaveLength(WORKS.length);
      expect(pictures).toHaveLength(WORKS.length);
      expect(pictures[0]).toBe('First light over the tarn');
      expect(links.slice(0, 3)).toEqual([
        ...['https://photos.example/tarn', 'https://photos.example/ann'],
        'https://creativecommons.org/licenses/by/4.0/',
      ]);
    }
  });

  it('has its table with a row for each work', async () => {
    for (const name of ['table.docx', 'table.odt', 'table.xlsx']) {
      const { rows } = (await tell())[name] as Told;
      expect(rows).toHaveLength(WORKS.length + 1);
      // On paper a group has two heads at most; the sheet has all.
      const heads = name.endsWith('.xlsx') ? COLUMNS : GROUPS.flatMap((group) => group.heads);
      for (const head of heads) expect(rows[0]?.join('\n')).toContain(HAND_IN_WORDS.en.heads[head]);
      expect(rows[1]?.join('\n')).toContain(CREDIT);
    }
  });

  it('has no formula in a sheet, and links in it', async () => {
    const { formulas, links, rows } = (await tell())['table.xlsx'] as Told;
    expect(formulas).toBe(0);
    expect(links).toContain('https://photos.example/tarn');
    expect(rows.flat()).toContain('=cmd|"/C calc"!A0');
    expect(rows[1]).toContain('2026-05-03 00:00:00');
  });
});

withReaders(['soffice'], 'a document that is handed in, by LibreOffice', () => {
  it('is opened as it is: what is saved again says the same', async () => {
    const folder = await written();
    for (const name of ['list.docx', 'table.docx', 'list.odt', 'table.odt']) {
      await convertByOffice(folder, name, 'txt:Text (encoded):UTF8');
      const text = readFileSync(join(folder, name.replace(/\w+$/, 'txt')), 'utf8');
      expect(text).toContain('Wasser & Land');
      expect(text).toContain(CREDIT);
      expect(text).toContain('to the moon');
    }
    await convertByOffice(folder, 'table.xlsx', 'csv');
    expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toContain('First light over the tarn');
  });

  it('becomes pages, in Arabic and Japanese as well', async () => {
    for (const language of ['ar', 'ja'] as const) {
      const attribution = credit({}, 'CC-BY-4.0', null, { language });
      const folder = await written([handed({ attribution })], { ...PROJECT, language });
      // One of each kind, and of each layout: an office takes its time.
      for (const { name } of documents.filter(
        ({ id, layout }) => (id === 'odt') === (layout === 'list') || id === 'xlsx',
      )) {
        await convertByOffice(folder, name, 'pdf');
        expect(
          readFileSync(join(folder, name.replace(/\w+$/, 'pdf')))
            .subarray(0, 5)
            .toString(),
        ).toBe('%PDF-');
      }
    }
  });
});

withReaders(['pandoc'], 'a document that is handed in, by pandoc', () => {
  it.each(['docx', 'odt', 'html'])('as .%s has its heading and links', async (id) => {
    const folder = folderOf({ [`a.${id}`]: await bytesOf(id as 'docx', 'list', [handed()]) });
    const text = await readBy('pandoc', ['--wrap=none', '-t', 'html', join(folder, `a.${id}`)]);
    expect(text).toMatch(/<h1[^>]*>Wasser &amp; Land<\/h1>/);
    expect(text).toMatch(/<a\s+href="https:\/\/photos\.example\/tarn"[^>]*>First light over the tarn<\/a>/);
  });
});
