import { beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { openOwnName, wordFor } from '../../../background/catalogue/own-place';
import { createPublishing } from '../../../background/catalogue/publishing';
import { readKeptOwn } from '../../../background/store/catalogue/own';
import type { Store } from '../../../background/store/db/schema';
import { takeFile } from '../../../background/store/publish/hand-over';
import { listKeys, readSigner } from '../../../background/store/secrets/keys';
import { readHead } from '../../../src/catalogue/read';
import { check } from '../publish/blocks';
import { newStore } from '../publish/deps';
import { aShare, depsOf, mortal, type PaperNode, paperNode, shareAll } from './deps';

let store: Store;
let paper: PaperNode;
beforeEach(async () => {
  store = await newStore();
  paper = paperNode();
});

const NODE = { name: '', place: { at: 'node' } as const, leftOut: [] };
const start = (world: Parameters<typeof depsOf>[1] = {}) => createPublishing(depsOf(store, { paper, ...world }));
/** What the node's name leads to now. */
const there = async () => {
  await readSigner(store);
  const [{ did = '' } = {}] = await listKeys(store);
  const name = paper.idOf(wordFor(did));
  const source = await openOwnName(depsOf(store, { paper }), name, new AbortController().signal);
  return source ? readHead(source.head, check) : null;
};
const publish = async (own = start()) => {
  const made = await own.update();
  await own.idle();
  return made;
};

describe('publishing one’s catalogue on a node', () => {
  it('lists what others can open, and nothing that only this browser has, or that is another’s', async () => {
    const here = await aShare(3, { targets: [] });
    await shareAll(store, [await aShare(2), await aShare(1), here, await aShare(4, { adopted: true })]);
    const own = start();
    await own.write(NODE);
    await publish(own);
    expect(await there()).toMatchObject({ version: 1, name: 'Ada Fox', previous: [] });
    expect((await there())?.items.map(({ name }) => name)).toEqual(['Work 2', 'Work 1']);
    expect(await own.read()).toMatchObject({ pending: null, published: { version: 1, items: 2 } });
  });

  it('asks where to before anything is sent, and says that there is nothing yet', async () => {
    await expect(start().update()).rejects.toMatchObject({ code: 'no-place' });
    await start().write(NODE);
    await expect(start().update()).rejects.toMatchObject({ code: 'nothing-shared' });
    expect(paper.told).toEqual([]);
  });

  it('makes a version that follows from the one before, keeps only the newest pinned, and sends the same again where nothing is new', async () => {
    await shareAll(store, [await aShare(1)]);
    await start().write(NODE);
    await publish();
    const first = await there();
    await publish();
    expect((await there())?.cid).toBe(first?.cid);
    await shareAll(store, [await aShare(2)]);
    await publish();
    expect(await there()).toMatchObject({ version: 2, previous: [first?.cid] });
    expect(paper.pins.size).toBe(1);
  });

  it('goes on listing a work whose share was removed from this browser, and leaves out what a person says', async () => {
    const [one, two] = [await aShare(1), await aShare(2)];
    await shareAll(store, [one, two]);
    await start().write(NODE);
    await publish();
    await store.delete('shares', 's1');
    await publish();
    expect((await there())?.items).toHaveLength(2);
    await start().write({ ...NODE, leftOut: [`ipfs://${two.root}`] });
    await publish();
    expect((await there())?.items.map(({ id }) => id)).toEqual([`ipfs://${one.root}`]);
  });

  it('goes on from a newer version that another profile with the same key has published', async () => {
    await shareAll(store, [await aShare(1)]);
    await start().write(NODE);
    await publish();
    const before = await readKeptOwn(store);
    await shareAll(store, [await aShare(2)]);
    await publish();
    const second = await there();
    // This browser knows the first version alone, as one does whose backup was of then.
    await store.put('catalogue', before.own, 'own');
    await store.put('catalogue', before.items, 'items');
    await store.delete('shares', 's2');
    await shareAll(store, [await aShare(3)]);
    await publish();
    expect(await there()).toMatchObject({ version: 3 });
    expect((await there())?.previous[0]).toBe(second?.cid);
    expect((await there())?.items.map(({ name }) => name)).toEqual(['Work 3', 'Work 2', 'Work 1']);
  });

  it('never puts an older version over a newer one that came while it was on its way, and says so', async () => {
    await shareAll(store, [await aShare(1)]);
    await start().write(NODE);
    await publish();
    await shareAll(store, [await aShare(2)]);
    await publish();
    const newest = await there();
    const { own } = await readKeptOwn(store);
    if (!own.published) throw new Error('nothing was published');
    // One that this browser signed before, and had not sent yet.
    const pending = {
      ...own.published,
      cid: 'another',
      root: 'bafyold',
      previous: [],
      step: 'pinned',
      problem: null,
    } as const;
    await store.put('catalogue', { ...own, pending: { ...pending, previous: [] } }, 'own');
    const again = start();
    await again.resume();
    await again.idle();
    expect((await again.read()).pending?.problem).toMatchObject({ code: 'newer-there' });
    expect((await there())?.cid).toBe(newest?.cid);
  });

  it('says what the node says, keeps the version, and sends it at the next press', async () => {
    await shareAll(store, [await aShare(1)]);
    await start().write(NODE);
    const real = paper.target.pin;
    paper.target.pin = () => Promise.reject(new DOMException('no answer in time', 'TimeoutError'));
    const own = start();
    await publish(own);
    expect((await own.read()).pending).toMatchObject({
      version: 1,
      step: 'made',
      problem: { code: expect.any(String) },
    });
    paper.target.pin = real;
    await publish(own);
    expect(await own.read()).toMatchObject({ pending: null, published: { version: 1 } });
  });
});

describe('a background that is ended while a catalogue is published', () => {
  it('leaves nothing undone, whatever it was at: the next one finishes it, once, and no version is signed twice', async () => {
    let deaths = 0;
    for (let dies = 1; ; dies += 1) {
      store = await newStore();
      paper = paperNode();
      await shareAll(store, [await aShare(1)]);
      await start().write(NODE);
      await publish();
      await shareAll(store, [await aShare(2)]);
      const end = mortal(dies);
      const mine = start({ touch: end.touch });
      const done = mine.update().then(() => mine.idle());
      if ((await Promise.race([done, end.end])) !== 'ended') break;
      deaths += 1;
      const written = (await readKeptOwn(store)).own.pending;
      const next = start();
      await next.resume();
      await next.idle();
      // It was written down before it was sent: then it arrives without a press. Else nobody was told of it.
      const [now, { own }] = [await there(), await readKeptOwn(store)];
      expect([dies, own.pending, now?.version]).toEqual([dies, null, written || own.published?.version === 2 ? 2 : 1]);
      await publish(next);
      const last = await there();
      expect([dies, last?.version, last?.items.length]).toEqual([dies, 2, 2]);
      if (written) expect(last?.cid).toBe(written.cid);
      expect([dies, paper.pins.size <= 2]).toEqual([dies, true]);
    }
    expect(deaths).toBeGreaterThan(10);
  });
});

describe('publishing one’s catalogue at an address of one’s own', () => {
  const WEB = { name: 'Ada', place: { at: 'web', address: 'https://ada.example/works/' } as const, leftOut: [] };

  it('saves its files, and counts as published then', async () => {
    await shareAll(store, [await aShare(1)]);
    const own = start();
    await own.write(WEB);
    await own.update();
    const { file, name } = await own.save();
    expect(name).toBe('catalogue-1.zip');
    const packed = unzipSync(new Uint8Array((await (await takeFile(file))?.arrayBuffer()) ?? new ArrayBuffer()));
    expect(Object.keys(packed)).toEqual(['catalogue.json', 'index.html']);
    expect(await readHead(packed['catalogue.json'] as Uint8Array, check)).toMatchObject({
      ...{ version: 1, name: 'Ada', url: 'https://ada.example/works/' },
    });
    expect(await own.read()).toMatchObject({ pending: null, published: { version: 1 } });
    expect(paper.told).toEqual([]);
  });

  it('goes on from what lies there, in a browser that has made none yet', async () => {
    await shareAll(store, [await aShare(1)]);
    await start().write(WEB);
    await start().update();
    const { own } = await readKeptOwn(store);
    const web = new Map([['https://ada.example/works/', own.pending?.text ?? '']]);
    await store.delete('catalogue', 'own');
    await store.delete('catalogue', 'items');
    await start().write(WEB);
    await shareAll(store, [await aShare(2)]);
    const next = await start({ web }).update();
    expect(next.pending).toMatchObject({ version: 2, previous: [own.pending?.cid], items: 2 });
  });

  it('does not touch another’s', async () => {
    await shareAll(store, [await aShare(1)]);
    await start().write(WEB);
    await start().update();
    const web = new Map([['https://ada.example/works/', (await readKeptOwn(store)).own.pending?.text ?? '']]);
    store = await newStore();
    await shareAll(store, [await aShare(1)]);
    await start().write(WEB);
    await expect(start({ web }).update()).rejects.toMatchObject({ code: 'other-key' });
  });
});
