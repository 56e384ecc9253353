import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../../../src/transfer/import/read';
import { wholeRecords } from '../../../../src/transfer/import/records';
import { workDone } from '../../../work-of';
import { readText, reasonsIn } from './read-file';

/** A text in pieces, as a file is read. */
async function* inPieces(text: string, length = 4096): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

const all = async <Value>(values: AsyncIterable<Value>): Promise<Value[]> => {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
};

/** Milliseconds of work of the quickest of three rounds of so many runs: what else the machine does makes one longer, never shorter. */
const quickest = async (runs: number, run: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const began = workDone();
    for (let j = 0; j < runs; j++) await run();
    times.push(workDone() - began);
  }
  return Math.min(...times);
};

describe('lines', () => {
  const TEXT = 'one\r\n\ntwo\rthree\n\r\nfour';

  it.each([1, 2, 3, 7, 100])('are the same wherever pieces of %i end', async (length) => {
    expect(await all(linesOf(inPieces(TEXT, length)))).toEqual(['one', '', 'two\rthree', '', 'four']);
    expect(await all(linesOf(inPieces(`${TEXT}\n`, length)))).toHaveLength(5);
  });

  it('that are too long are told and passed over, also in one piece and at the end', async () => {
    const long = 'x'.repeat(16_000_001);
    expect(await all(linesOf(inPieces(`a\n${long}\nb\n${long}`)))).toEqual(['a', null, 'b', null]);
    expect(await all(linesOf(inPieces(`${long}\nb`, 100_000_000)))).toEqual([null, 'b']);
  });

  it('of eight times the length take some eight times as long, and not sixty-four', async () => {
    const time = (length: number, runs: number) => {
      const text = 'x'.repeat(length);
      return quickest(runs, () => all(linesOf(inPieces(text))));
    };
    await time(2_000_000, 1);
    // The same letters in all: equal work, and eight times as much if the work grew with the square.
    const [short, long] = [await time(1_900_000, 8), await time(15_200_000, 1)];
    expect(long / short).toBeLessThan(4);
  });
});

describe('records of CSV', () => {
  const rows = (...cells: string[]) => `${cells.join('\n')}\n`;

  it.each([1, 2, 3, 5, 4096])('end at the same places wherever pieces of %i end', async (length) => {
    const text = rows('a,"b\n""c""\n",d', 'x,6" y,z', '"","",""', '"q"', 'last');
    const found = await all(wholeRecords(inPieces(text.repeat(length < 5 ? 1 : 30_000), length)));
    expect(found.join('')).toBe(text.repeat(length < 5 ? 1 : 30_000));
    // Each begins where a record of the table begins.
    for (const each of found)
      expect(each?.startsWith('a,"b') || each?.startsWith('x,6') || /^("","",""|"q"|last)\n/.test(each ?? '')).toBe(
        true,
      );
  });

  it('that never end are told before they fill the memory', async () => {
    const text = `title,url,rights\n"${'x"" \n'.repeat(2_000_000)}`;
    const found = await all(wholeRecords(inPieces(text)));
    expect(found.at(-1)).toBeNull();
    expect(reasonsIn(await readText(text, 'a.csv'))).toEqual(['2 too-long']);
  });

  it('of four times the length take some four times as long, and not sixteen', async () => {
    const time = (length: number, runs: number) => {
      const text = `"${'x'.repeat(length)}`;
      return quickest(runs, () => all(wholeRecords(inPieces(text, 512))));
    };
    await time(900_000, 1);
    const [short, long] = [await time(950_000, 4), await time(3_800_000, 1)];
    expect(long / short).toBeLessThan(3);
  });
});

describe('a reference that never ends', () => {
  it('is told, and those behind it are read', async () => {
    const good = 'TY  - ART\nTI  - Tarn\nUR  - https://photos.example/tarn\nC1  - CC BY 4.0\nER  -\n';
    const read = await readText(`${good}TY  - ART\n${'and on it goes\n'.repeat(100_000)}${good}`, 'a.ris');
    expect(read.filter((each) => 'entry' in each)).toHaveLength(2);
    expect(reasonsIn(read)[0]).toBe('6 too-long');
  });
});
