import { describe, expect, it } from '@jest/globals';
import type { Handed } from '../../../../src/transfer/hand-in/hand-in';
import { COLUMNS } from '../../../../src/transfer/hand-in/words';
import { all, type Element, handed, hostile, PROJECT, parse, partsOf, textOf } from './document';

const sheetOf = async (works: readonly Handed[], name = PROJECT.name) => {
  const parts = await partsOf('xlsx', 'table', works, { ...PROJECT, name });
  const sheet = parse(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  const cells = new Map(all(sheet, 'c').map((cell) => [cell.attributes.r ?? '', cell]));
  const relations = all(parse(parts['xl/worksheets/_rels/sheet1.xml.rels'] as Uint8Array), 'Relationship');
  const workbook = parse(parts['xl/workbook.xml'] as Uint8Array);
  return { sheet, cells, relations, workbook };
};
const letter = (column: (typeof COLUMNS)[number]): string => String.fromCharCode(65 + COLUMNS.indexOf(column));
const text = (cell: Element | undefined): string => (cell ? textOf(cell) : '');

describe('the sheet', () => {
  it('has a column for everything, and a row for each work', async () => {
    const { cells } = await sheetOf([handed(), handed()]);
    expect(COLUMNS.map((column) => text(cells.get(`${letter(column)}1`)))).toEqual([
      ...['No.', 'Used in', 'Title', 'Author', 'Author’s address', 'Source', 'License', 'License address'],
      ...['Work type', 'Used as', 'Changes', 'Adapted by', 'Credit', 'Permission', 'Archived copy', 'Seen on', 'Notes'],
    ]);
    expect(text(cells.get(`${letter('number')}3`))).toBe('Figure 3.2');
    expect(text(cells.get(`${letter('notes')}2`))).toBe('Asked twice\nTwo\nlines');
  });

  it('is printed on A4 on its side, on two pages of readable letters, each with the head and the numbers', async () => {
    const { sheet, workbook } = await sheetOf([handed()]);
    const [setup] = all(sheet, 'pageSetup');
    expect(setup?.attributes).toMatchObject({ paperSize: '9', orientation: 'landscape', fitToWidth: '2' });
    const letters = all(sheet, 'col').reduce((sum, { attributes }) => sum + Number(attributes.width), 0);
    // A letter of 11 points is some 5.3 points wide; a page on its side has 784 between these margins.
    expect((11 * 2 * 784) / (letters * 5.3)).toBeGreaterThan(9);
    expect(textOf(all(workbook, 'definedName')[0] as Element)).toBe("'Wasser & Land'!$A:$A,'Wasser & Land'!$1:$1");
  });

  it('names the works that are left out below the table, apart from it', async () => {
    const parts = await partsOf('xlsx', 'table', [handed()], PROJECT, ['Moor', 'Fen']);
    const sheet = parse(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
    const [note] = all(sheet, 'c').filter(({ attributes }) => attributes.r === 'A4');
    expect(text(note)).toBe('Left out, because they were never credited: Moor, Fen');
    expect(all(sheet, 'autoFilter')[0]?.attributes.ref).toBe('A1:Q2');
  });

  it('has days as days, so that they are sorted as such', async () => {
    const { cells } = await sheetOf([handed({ seenOn: '2026-05-03T23:59:59.000Z' })]);
    // 3 May 2026, counted from 30 December 1899.
    expect(text(cells.get(`${letter('seenOn')}2`))).toBe('46145');
  });

  it('runs nothing: every text is a text, whatever it begins with', async () => {
    const { sheet, cells } = await sheetOf(hostile());
    expect(all(sheet, 'f')).toEqual([]);
    for (const cell of cells.values()) expect(['inlineStr', undefined]).toContain(cell.attributes.t);
    const titles = [...cells].filter(([place]) => place.startsWith(letter('title')));
    expect(titles.map(([, cell]) => text(cell))).toContain('=cmd|"/C calc"!A0');
  });

  it('writes what looks like an escape of Excel as itself', async () => {
    const { cells } = await sheetOf([handed({ notes: ['a_x000D_b'] })]);
    expect(text(cells.get(`${letter('notes')}2`))).toBe('a_x005F_x000D_b');
  });

  it('cuts what is longer than a cell, at no half of a sign', async () => {
    const { cells } = await sheetOf([handed({ notes: [`x${'👩'.repeat(20_000)}`] })]);
    const note = text(cells.get(`${letter('notes')}2`));
    expect(note.length).toBeLessThanOrEqual(32_767);
    expect(note.isWellFormed()).toBe(true);
  });

  it('links at most as often as Excel lets a sheet, and to no address that it refuses', async () => {
    const long = handed();
    long.attribution = { ...long.attribution, source: `https://a.example/${'x'.repeat(3000)}` };
    const parts = await partsOf('xlsx', 'table', [long, ...Array.from({ length: 9_500 }, () => handed())]);
    const [sheet, relations] = ['sheet1.xml', '_rels/sheet1.xml.rels'].map((name) =>
      new TextDecoder().decode(parts[`xl/worksheets/${name}`]),
    ) as [string, string];
    expect(sheet.match(/<hyperlink /g)).toHaveLength(65_530);
    const targets = [...relations.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target?.length ?? 0);
    expect(targets).toHaveLength(65_530);
    expect(Math.max(...targets.slice(0, 1000))).toBeLessThanOrEqual(2000);
    expect(sheet).toContain('x'.repeat(3000));
  });

  it.each([
    ['a:b/c\\d?e*f[g]', 'a b c d e f g'],
    ["'", '1'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('has a name that Excel takes for %s', async (name, given) => {
    const { workbook } = await sheetOf([], name);
    expect(all(workbook, 'sheet')[0]?.attributes.name).toBe(given);
  });
});
