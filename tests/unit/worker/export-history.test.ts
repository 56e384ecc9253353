import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Store } from '../../../background/store/db/schema';
import { merge } from '../../../background/store/library/merge';
import { exportHistory } from '../../../background/worker/export-history';
import { CancelledError } from '../../../background/worker/stop';
import type { Entry } from '../../../src/library/entry';
import type { EntryQuery } from '../../../src/library/query';
import { listTools } from '../../../src/license/tools';
import type { ExportFormat } from '../../../src/transfer/export/format';
import { licenseOf } from '../attribution/a-work';
import { freshStore } from '../store/a-store';
import { kept } from '../transfer/export/entries';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const AT = '2026-05-03T08:00:00.000Z';
const ALL: EntryQuery = { search: '', filter: {} };
const exported = async (format: ExportFormat, query = ALL, progress: (done: number) => void = () => undefined) => {
  const { file, ...told } = await exportHistory(store, { format, selection: { query }, project: null }, AT, progress);
  return { ...told, text: await file.text(), bytes: new Uint8Array(await file.arrayBuffer()) };
};
const photo = (id: string, license: string, address = `https://photos.example/${id}.jpg`) =>
  kept(id, { address, title: `Photo ${id}.`, licenses: [licenseOf(license)] });

describe('credits by license', () => {
  it('leave out no license, however many there are', async () => {
    const ids = [...listTools().keys()].map((name) => licenseOf(name).id).slice(0, 90);
    expect(ids).toHaveLength(90);
    await merge(
      store,
      ids.map((id, i) => photo(`n${i}`, id)),
      'keep-mine',
    );
    const { text, entries } = await exported('credits-markdown');
    expect(entries).toBe(90);
    expect(ids.filter((_, i) => !text.includes(`Photo n${i}.`))).toEqual([]);
  });

  it('have a work that a filter finds by another of its licenses than the one it is credited under', async () => {
    const both = kept('a', { licenses: [licenseOf('CC-BY-4.0'), licenseOf('GFDL-1.3')] });
    await merge(store, [both, photo('b', 'CC-BY-4.0'), photo('c', 'GFDL-1.3')], 'keep-mine');
    const { text, entries } = await exported('credits-markdown', { search: '', filter: { license: ['GFDL-1.3'] } });
    expect(entries).toBe(2);
    expect(text).toContain('First light over the tarn');
    expect(text).toContain('Photo c.');
    expect(text).not.toContain('Photo b.');
  });
});

describe('a file beside each work', () => {
  it('has a name that no other has, whatever the works are called', async () => {
    const names = ['a/x.jpg', 'b/x.jpg', 'c/x-2.jpg', 'd/X.jpg', 'e/x-3.jpg'];
    const entries = names.map((name, i) => photo(`n${i}`, 'CC-BY-4.0', `https://photos.example/${name}`));
    await merge(store, entries, 'keep-mine');
    const { bytes, name, entries: amount } = await exported('xmp');
    expect(name).toMatch(/\.zip$/);
    expect(amount).toBe(5);
    const files = Object.keys(unzipSync(bytes));
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(5);
  });

  it('is no archive where it is one', async () => {
    await merge(store, [photo('a', 'CC-BY-4.0')], 'keep-mine');
    expect(await exported('xmp')).toMatchObject({ name: 'a.jpg.xmp', entries: 1 });
  });
});

describe('files that belong together', () => {
  it('are one archive, with the text of each license once', async () => {
    await merge(store, [photo('a', 'CC-BY-4.0'), photo('b', 'CC-BY-4.0'), photo('c', 'PDM')], 'keep-mine');
    const input = { format: 'reuse-toml', selection: { query: ALL }, project: null, folder: 'images' } as const;
    const texts = async () => (id: string) => (id === 'CC-BY-4.0' ? 'whole' : null);
    const { file, name, entries } = await exportHistory(store, input, AT, () => undefined, texts);
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect({ name, entries }).toEqual({ name: 'REUSE.zip', entries: 3 });
    expect(Object.keys(files)).toEqual(['REUSE.toml', 'LICENSES/CC-BY-4.0.txt', 'LICENSES/LicenseRef-PDM.txt']);
    const read = (path: string) => new TextDecoder().decode(files[path]);
    expect(read('REUSE.toml')).toContain('path = "images/a.jpg"');
    expect(read('LICENSES/CC-BY-4.0.txt')).toBe('whole');
  });
});

it('an export that is cancelled ends with nothing', async () => {
  const many: Entry[] = Array.from({ length: 20 }, (_, i) => photo(`n${i}`, 'CC-BY-4.0'));
  await merge(store, many, 'keep-mine');
  const stop = (): never => {
    throw new CancelledError();
  };
  for (const format of ['jsonl', 'credits-html', 'xmp'] as const)
    await expect(exported(format, ALL, stop)).rejects.toThrow(CancelledError);
});
