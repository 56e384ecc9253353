import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { exporter, recursive } from 'ipfs-unixfs-exporter';
import { createPublisher } from '../../../background/publish/publisher';
import type { Store } from '../../../background/store/db/schema';
import { blockReader } from '../../../background/store/publish/blocks';
import { putFile, takeFile } from '../../../background/store/publish/hand-over';
import { isBlock } from '../../../src/publish/block';
import { depsOf, handOver, newStore } from './deps';
import { AT, draft, noise } from './fixtures';

const MIB = 1024 * 1024;
let store: Store;
beforeEach(async () => {
  store = await newStore();
});
const deps = () =>
  depsOf(
    store,
    async () => undefined,
    () => new Map(),
  );

describe('a work that was handed over', () => {
  it('writes the bytes of the work once: its leaves are slices of the file that was handed over', async () => {
    const bytes = noise(2 * MIB + 1);
    const publisher = createPublisher(deps());
    const share = await publisher.start(await handOver('f1', bytes));
    await publisher.idle();
    const row = await store.get('shares', share.id);
    expect((await store.getAll('slices')).map(({ at }) => at).sort((a, b) => a - b)).toEqual([0, MIB, 2 * MIB]);
    expect((await takeFile('f1'))?.size).toBe(bytes.length);
    const { read } = blockReader(store);
    for (const cid of row?.blocks ?? []) expect(isBlock(cid, (await read(cid)) ?? new Uint8Array())).toBe(true);
    expect(row?.file).toBeNull();
  });

  it('takes several files as one work, under names that are clean and apart', async () => {
    const publisher = createPublisher(deps());
    const [a, b] = [noise(MIB + 3, 1), noise(5, 2)];
    const { file } = await handOver('f1', new Uint8Array([...a, ...b, ...b]));
    const files = [
      { path: 'maps/north.csv', size: a.length },
      { path: '../\u202Efdp.exe', size: b.length },
      { path: 'maps/north.csv', size: b.length },
      { path: 'empty.txt', size: 0 },
    ];
    const size = a.length + 2 * b.length;
    const share = await publisher.start({ file, files, draft: draft({ fileName: 'maps', fileCount: 4, size }) });
    expect(share.state).toEqual({ step: 'held' });
    expect(share.paths).toEqual(['work', 'credit.json', 'LICENSE.txt', 'CREDIT.html', 'index.html']);
    await publisher.idle();
    const value = await publisher.open({ root: share.root ?? '', origin: { from: 'here' } });
    expect(value.findings).toEqual([]);
    expect(value.record).toMatchObject({ type: 'Collection', mediaType: 'inode/directory', cid: share.workCid });
    const { read } = blockReader(store);
    const storage = {
      get: async function* (cid: { toString(): string }) {
        yield (await read(cid.toString())) ?? (await Promise.reject(new Error(cid.toString())));
      },
    } as unknown as Parameters<typeof exporter>[1];
    const found = new Map<string, number>();
    for await (const { path, cid } of recursive(`${share.workCid}`, storage)) {
      const entry = await exporter(cid, storage);
      if (entry.type !== 'directory') found.set(path.split('/').slice(1).join('/'), Number(entry.size));
    }
    expect(Object.fromEntries(found)).toEqual({
      ...{ '_/fdp.exe': 5, 'empty.txt': 0, 'maps/north.csv': MIB + 3, 'maps/north-2.csv': 5 },
    });
    expect((await store.get('shares', share.id))?.files).toBeUndefined();
  });

  it('refuses a folder whose table is not of its files', async () => {
    const publisher = createPublisher(deps());
    const { file, draft: one } = await handOver('f1', noise(9));
    const files = [{ path: 'a', size: 9 }];
    await expect(publisher.start({ file, draft: { ...one, fileCount: 2 }, files })).rejects.toThrow('files');
    const longer = { file, draft: { ...one, fileCount: 1 }, files: [{ path: 'a', size: 10 }] };
    await expect(publisher.start(longer)).rejects.toThrow('files');
    expect(await publisher.list()).toEqual([]);
  });

  it('takes files along that a page handed over a day ago and never spoke of', async () => {
    const put = (days: number) => putFile(`at-${Date.parse(AT) - days * 24 * 60 * 60_000}-x`, new Blob(['a']));
    const [old, fresh] = [await put(1.5), await put(0.5)];
    const publisher = createPublisher(deps());
    const share = await publisher.start(await handOver('f1', noise(6)));
    await publisher.forget({ id: share.id });
    expect([await takeFile(old), (await takeFile(fresh))?.size]).toEqual([undefined, 1]);
  });
});
