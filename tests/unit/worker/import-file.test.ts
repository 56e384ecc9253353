import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { edit } from '../../../background/store/library/edit';
import { merge } from '../../../background/store/library/merge';
import { list } from '../../../background/store/library/read';
import { exportHistory } from '../../../background/worker/export-history';
import { importFile } from '../../../background/worker/import-file';
import { CancelledError } from '../../../background/worker/stop';
import type { Entry } from '../../../src/library/entry';
import { isEntry } from '../../../src/message/entry';
import { licenseOf } from '../attribution/a-work';
import { freshStore, minute, STATES } from '../store/a-store';
import { credited, kept } from '../transfer/export/entries';

const AT = '2026-05-03T08:00:00.000Z';
const ALL = { search: '', filter: {} };
const go = () => undefined;

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const bring = async (file: Blob | string, name: string) => {
  const result = await importFile(store, { file: new Blob([file]), name, at: AT }, go);
  if (!('tally' in result)) throw new Error(result.job);
  return result;
};
const shown = async () => (await list(store, { query: ALL, from: 0, limit: 50 })).entries;

describe('our own table', () => {
  const two = { licenses: [licenseOf('CC-BY-4.0'), licenseOf('GFDL-1.3')], conflicts: [licenseOf('CC0-1.0')] };
  const entries = [
    kept('a', { ...STATES, ...two, notices: ['© Ann Fell', 'Thanks to Ben'], scope: 'texts only' }, minute(1)),
    kept('b', { ...STATES, address: 'https://photos.example/b.jpg', creators: [] }, minute(2)),
    { ...credited('c', { ...STATES, ...two }, 'cropped'), at: minute(3) },
  ];
  const table = async (): Promise<Blob> => {
    const input = { format: 'csv', selection: { query: ALL }, project: null } as const;
    return (await exportHistory(store, input, AT, go)).file;
  };

  it('doubles nothing where it comes back to where it was written', async () => {
    await merge(store, entries, 'keep-mine');
    const { tally, unread } = await bring(await table(), 'commoner.csv');
    expect(unread).toEqual([]);
    expect(tally).toMatchObject({ added: 0, conflicts: 0 });
    expect(await shown()).toHaveLength(3);
  });

  it('has the number and the place of a credit elsewhere, also where they were said later', async () => {
    await merge(store, entries, 'keep-mine');
    await edit(store, { ids: ['c'] }, { number: 'Figure 3.2', where: 'Chapter 2' }, AT);
    const file = await table();
    for (const name of ['elsewhere', 'here']) {
      if (name === 'elsewhere') {
        store.close();
        store = await freshStore();
      }
      await bring(file, 'commoner.csv');
      const credit = (await shown()).find(({ id }) => id === 'c');
      expect(credit?.type === 'credited' && credit.attribution).toMatchObject({
        number: 'Figure 3.2',
        where: 'Chapter 2',
      });
    }
  });

  it('has the works and the credits elsewhere as they were, but for what a page said', async () => {
    await merge(store, entries, 'keep-mine');
    const file = await table();
    store.close();
    store = await freshStore();
    await bring(file, 'commoner.csv');
    const bare = (all: readonly Entry[]) =>
      all
        .map(({ type, work }) => ({ type, ...work, evidence: [], id: '' }))
        .sort((a, b) => (a.type + a.address < b.type + b.address ? -1 : 1));
    expect(bare(await shown())).toEqual(bare(entries));
  });
});

describe('a file that was brought in', () => {
  it('made only what the guard of a backup lets in again, however long its texts are', async () => {
    const long = 'x'.repeat(20_000);
    const authors = Array.from({ length: 300 }, (_, i) => ({ literal: `Author ${i}` }));
    const rights = { custom: { license: 'CC-BY-4.0' } };
    const items = [
      { title: long, URL: 'https://a.example/1', author: authors, note: long, keyword: 'tag;'.repeat(500), ...rights },
      { title: 'x', URL: `https://a.example/${long}`, ...rights },
      { title: '\ud800', URL: 'https://a.example/2', author: [{ literal: long }], ...rights },
    ];
    const { tally, unread } = await bring(JSON.stringify(items), `${long}.json`);
    expect(tally.added).toBe(2);
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[2, 'no-address']]);
    expect((await shown()).map((entry) => isEntry(entry))).toEqual([true, true]);
  });

  it('packed, and cut, says that it was cut', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `Work ${i},https://a.example/${(i * 7919) % 2003},CC BY 4.0`);
    const whole = gzipSync(`title,url,license\n${rows.join('\n')}\n`);
    const { tally, unread } = await bring(new Blob([new Uint8Array(whole.subarray(0, -3000))]), 'works.csv.gz');
    expect(tally.added).toBeGreaterThan(100);
    expect(unread.at(-1)?.reason).toBe('cut-off');
  });

  it('as spreadsheets write it on Windows keeps its letters', async () => {
    const text = 'title;author;url;license\r\nStra\u00dfe;Jos\u00e9;https://a.example/1;CC BY 4.0\r\n';
    await bring(new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]), 'ansi.csv');
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Buffer.from(text.replace('/1', '/2').replaceAll(';', '\t'), 'utf16le'),
    ]);
    await bring(new Blob([wide]), 'unicode.txt');
    const works = (await shown()).map(({ work }) => [work.title, work.creators[0]?.name]);
    expect(works).toEqual([
      ['Straße', 'José'],
      ['Straße', 'José'],
    ]);
  });
});

describe('a file that is brought in', () => {
  it('is given up inside one line of it, and after lines of which nothing is taken in', async () => {
    const cancel = () => {
      throw new CancelledError();
    };
    const started = (text: string) => importFile(store, { file: new Blob([text]), name: 'a.csv', at: AT }, cancel);
    await expect(started(`title,url,rights\n${'x'.repeat(100_000)}`)).rejects.toThrow(CancelledError);
    await expect(started(`TY  - ART\n${'x\n'.repeat(10_000)}`)).rejects.toThrow(CancelledError);
  });
});
