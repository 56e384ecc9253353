import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createFollowing } from '../../../background/catalogue/following';
import { createPublishing } from '../../../background/catalogue/publishing';
import { listFollowed } from '../../../background/store/catalogue/followed';
import { listNews } from '../../../background/store/catalogue/news';
import { readKeptOwn } from '../../../background/store/catalogue/own';
import { openStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import { readBackup } from '../../../background/worker/read-backup';
import { writeBackup } from '../../../background/worker/write-backup';
import { aVersion, manyItems } from '../catalogue/a-catalogue';
import { aShare, depsOf, paperNode, shareAll } from '../catalogue/deps';
import { AT, makeSigner } from '../publish/fixtures';
import { freshName } from '../store/a-store';

const ADDRESS = 'https://ada.example/catalogue.json';
let store: Store;
let other: Store;
beforeEach(async () => {
  [store, other] = [await openStore(freshName()), await openStore(freshName())];
});
const go = () => undefined;
const backup = async (): Promise<Blob> => (await writeBackup(store, AT, go)).file;
const restore = async (file: Blob) => readBackup(other, file, 'keep-mine', go);
const follow = async (count: number) => {
  const written = await aVersion(makeSigner(), await manyItems(count));
  const web = new Map([[ADDRESS, written.text]]);
  for (const { cid, text } of written.pages) web.set(new URL(`pages/${cid}.json`, ADDRESS).href, text);
  const following = createFollowing(depsOf(store, { web }), async () => undefined);
  const { id } = await following.follow({ address: ADDRESS, page: '', key: '' });
  await following.change({ id, daily: true });
};
const newsOf = (of: Store) => listNews(of, { followed: '', fresh: false, from: '', limit: 500 });

describe('catalogues in a backup', () => {
  it('come back with what was found in them and what of it is new, once however often, and nobody is asked daily', async () => {
    await follow(250);
    const file = await backup();
    await restore(file);
    await restore(file);
    const [mine, back] = [await newsOf(store), await newsOf(other)];
    expect(back).toEqual(mine);
    expect([back.news.length, back.fresh]).toEqual([250, 20]);
    expect(await listFollowed(other)).toMatchObject([{ address: ADDRESS, daily: false, problem: null }]);
  });

  it('of one’s own comes back with what it lists, and the next version follows from it', async () => {
    const paper = paperNode();
    const own = createPublishing(depsOf(store, { paper }));
    await shareAll(store, await Promise.all(Array.from({ length: 201 }, (_, i) => aShare(i + 1))));
    await own.write({ name: 'Ada', place: { at: 'node' }, leftOut: [] });
    await own.update();
    await own.idle();
    await restore(await backup());
    const [mine, back] = [await readKeptOwn(store), await readKeptOwn(other)];
    expect(back.items).toEqual(mine.items);
    expect(back.own).toEqual({ ...mine.own, restored: true });
  });

  it('on its way comes back as the last version that was signed, and is sent nowhere by itself', async () => {
    const own = createPublishing(depsOf(store));
    await shareAll(store, [await aShare(1)]);
    await own.write({ name: '', place: { at: 'web', address: 'https://ada.example/' }, leftOut: [] });
    await own.update();
    await restore(await backup());
    expect((await readKeptOwn(other)).own).toMatchObject({ pending: null, published: { version: 1 }, restored: true });
  });

  it('takes nothing from lines that somebody else wrote', async () => {
    await follow(1);
    const lines = gunzipSync(new Uint8Array(await (await backup()).arrayBuffer()))
      .toString()
      .trimEnd()
      .split('\n');
    const wrong = lines.map((line) =>
      line
        .replace('"address":"https://ada.example/catalogue.json"', '"address":"file:///etc/passwd"')
        .replace('"kind":"work"', '"kind":"A work"'),
    );
    const result = await restore(new Blob([gzipSync(wrong.join('\n'))]));
    expect('unreadCount' in result && result.unreadCount).toBe(4);
    expect([await listFollowed(other), (await newsOf(other)).news]).toEqual([[], []]);
  });
});
