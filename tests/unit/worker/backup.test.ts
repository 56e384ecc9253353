import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { keepCorrection } from '../../../background/store/library/corrections';
import { edit } from '../../../background/store/library/edit';
import { merge } from '../../../background/store/library/merge';
import { deleteProject, listProjects, writeProject } from '../../../background/store/library/projects';
import { list } from '../../../background/store/library/read';
import { putThumbnail } from '../../../background/store/library/thumbnails';
import { walk } from '../../../background/store/search/walk';
import { readBackup } from '../../../background/worker/read-backup';
import { CancelledError } from '../../../background/worker/stop';
import { nothingTaken } from '../../../background/worker/taking';
import { writeBackup } from '../../../background/worker/write-backup';
import type { Entry } from '../../../src/library/entry';
import { CORRECTIONS_CHANNEL } from '../../../src/message/channels';
import type { Preference } from '../../../src/message/job';
import { licenseOf } from '../attribution/a-work';
import { aCorrection } from '../correction/a-correction';
import { freshStore, minute, STATES, withFullDisk } from '../store/a-store';
import { credited, kept, SAID, said } from '../transfer/export/entries';

const AT = '2026-05-03T08:00:00.000Z';
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';
const go = () => undefined;

let store: Store;
let other: Store;
beforeEach(async () => {
  store = await freshStore();
  other = await freshStore();
});
afterEach(() => {
  store.close();
  other.close();
});

const entries: Entry[] = Array.from({ length: 450 }, (_, i) => {
  const address = `https://photos.example/${i}.jpg`;
  const work = { address, title: `Photo ${i}`, ...STATES };
  if (i % 3 === 0) return { ...kept(`k${i}`, work, minute(i)), ...(i % 2 === 0 && SAID) };
  return { ...said(credited(`c${i}`, work, 'cropped')), at: minute(i), ...(i % 2 === 0 && SAID) };
});
const linesOf = async (file: Blob): Promise<string[]> =>
  gunzipSync(new Uint8Array(await file.arrayBuffer()))
    .toString('utf8')
    .trimEnd()
    .split('\n');
const packed = (lines: readonly string[]): Blob => new Blob([new Uint8Array(gzipSync(`${lines.join('\n')}\n`))]);
const backup = async (): Promise<Blob> => (await writeBackup(store, AT, go)).file;
const restore = async (file: Blob, how: Preference | 'look' = 'keep-mine') => {
  const result = await readBackup(other, file, how, go);
  if (!('tally' in result)) throw new Error(result.job);
  return result;
};
const rows = async (of: Store): Promise<Entry[]> => {
  const all: Entry[] = [];
  const how = { order: 'oldest', evidence: true, size: 100 } as const;
  for await (const batch of walk(of, { query: { search: '', filter: {} } }, how)) all.push(...batch);
  return all;
};
const total = async () => (await list(other, { query: { search: '', filter: {} }, from: 0, limit: 1 })).total;

describe('a backup', () => {
  it('comes back row by row, with pictures, and once more doubles nothing', async () => {
    await merge(store, entries, 'keep-mine');
    const ids = entries.flatMap(({ type, id }) => (type === 'kept' ? [id] : []));
    for (const id of ids) await putThumbnail(store, id, PICTURE);
    const file = await backup();
    expect(await restore(file)).toMatchObject({ tally: { added: 450 }, unread: [], conflicts: [] });
    expect(await rows(other)).toEqual(await rows(store));
    expect((await other.getAllKeys('thumbnails')).sort()).toEqual(ids.sort());
    expect((await restore(file)).tally).toEqual({ added: 0, same: 450, updated: 0, conflicts: 0 });
    expect(await other.count('thumbnails')).toBe(ids.length);
  });

  it('gives its pictures to works that are here under another id', async () => {
    await merge(store, [kept('theirs', STATES)], 'keep-mine');
    await putThumbnail(store, 'theirs', PICTURE);
    await merge(other, [kept('mine', STATES)], 'keep-mine');
    await restore(await backup());
    expect(await other.get('thumbnails', 'mine')).toBe(PICTURE);
    expect(await other.count('thumbnails')).toBe(1);
  });

  it('that was cut brings back what is in it, and says that it was cut', async () => {
    await merge(store, entries, 'keep-mine');
    const file = await backup();
    const { tally, unread } = await restore(file.slice(0, file.size - 2000));
    expect(tally.added).toBeGreaterThan(200);
    expect(tally.added).toBeLessThan(450);
    expect(unread.at(-1)?.reason).toBe('cut-off');
  });

  it('with lines behind its end is not what we wrote', async () => {
    await merge(store, entries.slice(0, 3), 'keep-mine');
    const lines = await linesOf(await backup());
    const more = JSON.stringify({ entry: kept('more', { address: 'https://more.example/' }) });
    expect((await restore(packed([...lines, more]), 'look')).unread.map(({ reason }) => reason)).toEqual(['cut-off']);
    expect((await restore(packed(lines), 'look')).unread).toEqual([]);
  });

  it('of another node’s address than a person could write is refused', async () => {
    const lines = await linesOf(await backup());
    const wrong = { settings: { creator: 'Ann', kuboAddress: 'http://name:word@node.example/api' } };
    const { unread } = await restore(packed([lines[0] as string, JSON.stringify(wrong)]));
    expect(unread[0]).toMatchObject({ line: 2, reason: 'unreadable' });
    expect(await other.count('settings')).toBe(0);
  });

  it('tells once all corrections of it are here, and not where it has none', async () => {
    const channel = new BroadcastChannel(CORRECTIONS_CHANNEL);
    try {
      let told = 0;
      const isTold = new Promise<number>((resolve) => {
        channel.onmessage = async () => {
          told += 1;
          resolve(await other.count('corrections'));
        };
      });
      await restore(await backup());
      for (const page of ['https://a.example/', 'https://b.example/'])
        await keepCorrection(store, aCorrection({ is: 'not-licensed' }, { id: page, page, subject: page }));
      await restore(await backup());
      expect(await isTold).toBe(2);
      expect(told).toBe(1);
    } finally {
      channel.close();
    }
  });

  it('brings back a project that was deleted here, and keeps what it is called here', async () => {
    const project = { createdAt: minute(0) };
    const { id } = await writeProject(store, { ...project, id: null, name: 'Brochure' });
    const file = await backup();
    await writeProject(other, { ...project, id, name: 'Leaflet' });
    await restore(file);
    expect((await listProjects(other)).map(({ name }) => name)).toEqual(['Leaflet']);
    await deleteProject(other, id, minute(1));
    await restore(file);
    expect((await listProjects(other)).map(({ name }) => name)).toEqual(['Leaflet']);
  });

  it('has no share that is still being hashed: there is nothing of it to bring back', async () => {
    const draft = {
      ...{ fileName: 'a.png', mediaType: 'image/png', size: 5, title: 'A', creator: '', license: 'CC0-1.0' },
      sources: [],
    };
    const share = (id: string, state: { step: 'hashing' } | { step: 'held' }) => ({
      ...{ id, file: null, sources: [], blocks: [] },
      share: { ...{ id, draft, root: null, workCid: null, paths: [], size: 5, createdAt: AT, state }, targets: [] },
    });
    await store.put('shares', share('a', { step: 'hashing' }));
    await store.put('shares', share('b', { step: 'held' }));
    expect((await restore(await backup())).unread).toEqual([]);
    expect(await other.getAllKeys('shares')).toEqual(['b']);
  });

  it('shows what both sides say where they say something different', async () => {
    await merge(store, [kept('a'), credited('c')], 'keep-mine');
    await edit(store, { ids: ['a'] }, { note: 'theirs' });
    const file = await backup();
    await restore(file);
    await edit(other, { ids: ['a'] }, { note: 'mine' });
    const { tally, conflicts } = await restore(file, 'look');
    expect(tally.conflicts).toBe(1);
    const title = 'First light over the tarn';
    expect(conflicts).toEqual([{ id: 'a', title, what: 'note', mine: 'mine', theirs: 'theirs' }]);
  });

  it('shows the licenses of both sides where a file of another program names another one', async () => {
    const file = { says: 'license', evidence: 'import', about: '', value: '', words: 'CC0', place: '' } as const;
    await merge(store, [kept('x', { licenses: [licenseOf('CC0-1.0')], evidence: [file] })], 'keep-mine');
    await merge(other, [kept('a', STATES)], 'keep-mine');
    const { conflicts } = await restore(await backup(), 'look');
    expect(conflicts).toMatchObject([{ id: 'a', what: 'license', mine: 'CC BY 4.0', theirs: 'CC0 1.0' }]);
  });

  it('that is stopped has told what was confirmed, and goes on where it was', async () => {
    await merge(store, entries, 'keep-mine');
    const file = await backup();
    const tally = nothingTaken();
    let lines = 0;
    const stop = () => {
      lines += 1;
      if (lines > 300) throw new CancelledError();
    };
    await expect(readBackup(other, file, 'keep-mine', stop, tally)).rejects.toThrow(CancelledError);
    expect(tally.added).toBe(200);
    expect(await total()).toBe(200);
    expect((await restore(file)).tally).toMatchObject({ added: 250, same: 200 });
  });

  it('for which the disk has no room leaves nothing half written', async () => {
    await merge(store, entries, 'keep-mine');
    const file = await backup();
    await withFullDisk(() => expect(restore(file)).rejects.toMatchObject({ name: 'QuotaExceededError' }));
    expect(await total()).toBe(0);
    expect((await restore(file)).tally.added).toBe(450);
  });
});
