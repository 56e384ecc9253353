import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { merge } from '../../../background/store/library/merge';
import { list, read } from '../../../background/store/library/read';
import { exportHistory } from '../../../background/worker/export-history';
import { importFile } from '../../../background/worker/import-file';
import type { Entry } from '../../../src/library/entry';
import { freshStore, STATES } from '../store/a-store';
import { credited } from '../transfer/export/entries';
import { REFERENCES } from '../transfer/export/references';

const AT = '2026-05-03T08:00:00.000Z';
const ALL = { search: '', filter: {} };
const go = () => undefined;

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const shown = async (): Promise<Entry[]> => (await list(store, { query: ALL, from: 0, limit: 50 })).entries;

/** Each with what its page said; and one work that was kept and credited, which are two lines and one work. */
const entries = [
  ...REFERENCES.map((entry) => ({ ...entry, work: { ...entry.work, ...STATES } })),
  credited('both', { ...(REFERENCES[0] as Entry).work, ...STATES }, 'cut'),
];

describe.each([
  ['bibtex', 'a.bib'],
  ['biblatex', 'a.bib'],
  ['ris', 'a.ris'],
  ['csl-json', 'a.json'],
] as const)('references as %s', (format, name) => {
  const taken = async (): Promise<Blob> =>
    (await exportHistory(store, { format, selection: { query: ALL }, project: null }, AT, go)).file;
  const bring = async (file: Blob) => {
    const result = await importFile(store, { file, name, at: AT }, go);
    if (!('tally' in result)) throw new Error(result.job);
    return result;
  };

  it('double nothing where they come back to where they were written', async () => {
    await merge(store, entries, 'keep-mine');
    const before = await shown();
    const { tally, unread } = await bring(await taken());
    expect(unread).toEqual([]);
    expect(tally).toEqual({ added: 0, same: 29, updated: 0, conflicts: 0 });
    expect(await shown()).toEqual(before);
  });

  it('are as many elsewhere, and a backup that comes later still knows more', async () => {
    await merge(store, entries, 'keep-mine');
    const file = await taken();
    store.close();
    store = await freshStore();
    expect((await bring(file)).tally).toEqual({ added: 29, same: 0, updated: 0, conflicts: 0 });
    expect((await shown()).map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(await merge(store, entries, 'keep-mine')).toMatchObject({ added: 0, conflicts: [] });
    expect(await read(store, 'c-adapted')).toMatchObject({ work: STATES });
  });
});
