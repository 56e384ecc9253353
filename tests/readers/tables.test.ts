import { expect, it } from '@jest/globals';
import { cleanLines } from '../../src/attribution/clean';
import { csv } from '../../src/transfer/export/csv';
import { hostile, kept, written } from '../unit/transfer/export/entries';
import { convertByOffice, folderOf, readByPython, withReaders } from './reader';

const TITLES = ['=1+1', '+1', '-1', '@SUM(A1)', 'two "marks"', 'a;b,c\td', '2026-01-02', '0012', '1e5', 'TRUE'];
const entries = [
  ...hostile,
  ...TITLES.map((title, i) =>
    kept(`t${i}`, { title, creators: ['Ann', 'Ben'].map((name) => ({ name, address: null })) }),
  ),
];

interface Tables {
  csv: string[][];
  xlsx: string[][];
  formulas: number;
}
/** UTF-8 (76), commas (44), every column as text (2), as a person chooses it who does not want "0012" to be twelve. */
const AS_TEXT = `CSV:44,34,76,1,${Array.from({ length: 60 }, (_, i) => `${i + 1}/2`).join('/')}`;

withReaders(['soffice', 'python'], 'a spreadsheet', () => {
  it('has every row of the table and every cell as it was written, and runs nothing', async () => {
    const text = written(csv, entries);
    const folder = folderOf({ 'table.csv': text });
    await convertByOffice(folder, 'table.csv', 'xlsx', AS_TEXT);
    const read = await readByPython<Tables>('tables', { csv: text, xlsx: `${folder}/table.xlsx` });
    expect(read.formulas).toBe(0);
    expect(read.csv).toHaveLength(entries.length + 1);
    const titles = (rows: string[][]): string[] => {
      const at = rows[0]?.indexOf('title') ?? -1;
      return rows.slice(1).map((row) => (row[at] ?? '').replace(/^'(?=[=+\-@])/, '').replace(/\r\n/g, '\n'));
    };
    const expected = entries.map(({ work }) => cleanLines(work.title ?? '').replace(/\r\n/g, '\n'));
    expect(titles(read.csv)).toEqual(expected);
    expect(titles(read.xlsx)).toEqual(expected);
  });
});
