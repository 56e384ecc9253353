import { beforeEach, describe, expect, it } from '@jest/globals';
import { createFollowing } from '../../../background/catalogue/following';
import { listNews, seeNews } from '../../../background/store/catalogue/news';
import type { Store } from '../../../background/store/db/schema';
import { pagePath } from '../../../src/catalogue/catalogue';
import { filesOf, makeDirectory } from '../../../src/catalogue/directory';
import type { Written } from '../../../src/catalogue/write';
import { writeVersion } from '../../../src/catalogue/write';
import { nameKey } from '../../../src/publish/proof';
import { newStore } from '../publish/deps';
import { AT, makeSigner } from '../publish/fixtures';
import { aVersion, aWorkItem, manyItems, NAME, versions } from './a-catalogue';
import { depsOf, mortal, paperNode, type Web } from './deps';

const signer = makeSigner();
const key = nameKey(signer.publicKey);
const ADDRESS = 'https://ada.example/works/catalogue.json';

let store: Store;
let web: Web;
let minutes: number;
let daily: boolean[];
beforeEach(async () => {
  store = await newStore();
  web = new Map();
  minutes = 0;
  daily = [];
});
const now = () => new Date(Date.UTC(2026, 5, 1, 0, minutes));
const start = (world: Parameters<typeof depsOf>[1] = {}) =>
  createFollowing(depsOf(store, { web, now, ...world }), async (isWanted) => void daily.push(isWanted));
/** Puts a version where it is found. */
const serve = ({ text, pages }: Pick<Written, 'text' | 'pages'>) => {
  web.set(ADDRESS, text);
  for (const page of pages) web.set(new URL(pagePath(page.cid), ADDRESS).href, page.text);
};
const follow = (more: object = {}) => start().follow({ address: ADDRESS, page: '', key: '', ...more });
const look = async () => {
  minutes += 1;
  return (await start().look({ id: '' }))[0];
};
const news = (more: object = {}) => listNews(store, { followed: '', fresh: true, from: '', limit: 50, ...more });
const namesOf = async (more: object = {}) => (await news(more)).news.map(({ name }) => name);

describe('following a catalogue', () => {
  it('shows what was new in it then, and afterwards what came, the newest first', async () => {
    const [first, second] = await versions(signer, 2);
    serve(first as Written);
    expect(await follow()).toMatchObject({ name: NAME, key, known: { version: 1 }, daily: false, kinds: { work: 1 } });
    serve(second as Written);
    expect(await namesOf()).toEqual(['Work 1']);
    expect(await look()).toMatchObject({ known: { version: 2 }, problem: null, kinds: { work: 2 } });
    expect(await namesOf()).toEqual(['Work 2', 'Work 1']);
  });

  it('asks nobody before the person presses, and only daily where they chose that', async () => {
    serve((await versions(signer, 1))[0] as Written);
    const { id } = await follow();
    web.clear();
    await start().lookDaily();
    expect((await start().list())[0]?.problem).toBeNull();
    await start().change({ id, daily: true });
    expect(daily).toEqual([true]);
    await start().lookDaily();
    expect((await start().list())[0]?.problem).toMatchObject({ code: 'no-catalogue' });
    await start().unfollow({ id });
    expect(daily).toEqual([true, false]);
  });

  it('of 10,000 works takes each once, shows the newest as new, and reads full pages once', async () => {
    const items = await manyItems(10_001);
    const first = await aVersion(signer, items.slice(0, 10_000));
    serve(first);
    expect((await follow()).kinds).toEqual({ work: 10_000 });
    expect((await news()).fresh).toBe(20);
    const asked: string[] = [];
    const { get } = web;
    web.get = (address) => {
      asked.push(address);
      return get.call(web, address);
    };
    serve(await aVersion(signer, items, first));
    expect((await look())?.kinds).toEqual({ work: 10_001 });
    expect(asked).toEqual([ADDRESS]);
    expect((await news()).fresh).toBe(21);
    const all: string[] = [];
    for (let from = ''; ; ) {
      const part = await news({ fresh: false, from, limit: 200 });
      all.push(...part.news.map(({ name }) => name));
      from = part.next;
      if (!from) break;
    }
    expect([all.length, new Set(all).size, all[0], all[1], all.at(-1)]).toEqual([
      ...[10_001, 10_001, 'Work 10001', 'Work 10000', 'Work 1'],
    ]);
  }, 60_000);

  it('keeps a kind that nobody knows yet, and names it', async () => {
    const other = { kind: 'recognition', id: 'urn:uuid:1', name: 'A prize', said: {} };
    const said = { kind: 'greeting', id: 'urn:uuid:2', name: 'Hello' };
    const items = [await aWorkItem(1), { ...other, published: '', said: { ...other, said: undefined } }];
    serve(await aVersion(signer, [...items, { ...said, published: '', said }]));
    expect((await follow()).kinds).toEqual({ work: 1, recognition: 1, greeting: 1 });
    expect((await news()).news.map(({ kind, name }) => [kind, name])).toEqual([
      ['greeting', 'Hello'],
      ['recognition', 'A prize'],
      ['work', 'Work 1'],
    ]);
  });

  it('takes nothing that another key signed, and says so, also right at the beginning', async () => {
    const [first] = await versions(signer, 1);
    serve(first as Written);
    await expect(follow({ key: nameKey(makeSigner().publicKey) })).rejects.toMatchObject({ code: 'other-key' });
    expect(await start().list()).toEqual([]);
    await follow({ key });
    serve((await versions(makeSigner(), 3))[2] as Written);
    expect((await look())?.problem).toMatchObject({ code: 'other-key' });
    expect(await namesOf()).toEqual(['Work 1']);
  });

  it('takes nothing older than what was seen, and says so', async () => {
    const [first, second] = await versions(signer, 2);
    serve(second as Written);
    await follow();
    serve(first as Written);
    expect(await look()).toMatchObject({ known: { version: 2 }, problem: { code: 'older', detail: '1 < 2' } });
    expect(await namesOf()).toHaveLength(2);
  });

  it('that forks is taken only where the person says so, that very version, and nothing is lost', async () => {
    const [first] = await versions(signer, 1);
    const left = await aVersion(signer, await manyItems(2), first);
    const right = await aVersion(signer, [...(await manyItems(1)), await aWorkItem(9)], first);
    serve(left);
    const { id } = await follow();
    serve(right);
    const odd = { version: 2, cid: right.cid };
    expect(await look()).toMatchObject({ known: { cid: left.cid }, odd, problem: { code: 'forked' } });
    expect(await namesOf()).toEqual(['Work 2', 'Work 1']);
    await start().accept({ id, cid: left.cid });
    expect((await start().list())[0]).toMatchObject({ known: { cid: left.cid }, problem: { code: 'forked' } });
    minutes += 1;
    await start().accept({ id, cid: right.cid });
    expect((await start().list())[0]).toMatchObject({ known: { cid: right.cid }, odd: null, problem: null });
    expect(await namesOf()).toEqual(['Work 9', 'Work 2', 'Work 1']);
  });

  it('that lacks a page, or has another one in its place, is taken as a whole or not at all', async () => {
    const written = await aVersion(signer, await manyItems(201));
    serve(written);
    const page = new URL(pagePath(written.pages[0]?.cid ?? ''), ADDRESS).href;
    web.set(page, web.get(page)?.replace('Work 7"', 'Work 8"') ?? '');
    await expect(follow()).rejects.toMatchObject({ code: 'page-broken' });
    web.delete(page);
    await expect(follow()).rejects.toMatchObject({ code: 'no-catalogue' });
    expect([await start().list(), (await news()).fresh]).toEqual([[], 0]);
  });

  it('by the address of one version follows where that says that the newest is', async () => {
    const paper = paperNode();
    const put = async (written: Written) => {
      const { root, blocks } = await makeDirectory(filesOf(written, NAME, key));
      for (const [cid, bytes] of blocks) paper.blocks.set(cid, bytes);
      return root;
    };
    const url = 'ipns://k51ada';
    const first = await writeVersion({ items: await manyItems(1), name: NAME, url, base: null }, signer, AT);
    const old = await put(first);
    const second = await writeVersion({ items: await manyItems(250), name: NAME, url, base: first }, signer, AT);
    paper.names.set('k51ada', await put(second));
    const followed = await start({ paper }).follow({ address: `ipfs://${old}`, page: '', key: '' });
    expect(followed).toMatchObject({ address: url, known: { version: 2 }, kinds: { work: 250 } });
  });

  it('by the address of one version leads to nothing of this machine or its network', async () => {
    const paper = paperNode();
    const url = 'http://127.0.0.1:8080/catalogue.json';
    const written = await writeVersion({ items: await manyItems(1), name: NAME, url, base: null }, signer, AT);
    const { root, blocks } = await makeDirectory(filesOf(written, NAME, key));
    for (const [cid, bytes] of blocks) paper.blocks.set(cid, bytes);
    const given = { address: `ipfs://${root}`, page: '', key: '' };
    await expect(start({ paper }).follow(given)).rejects.toMatchObject({ code: 'no-address' });
  });

  it('that is followed already is followed once, at the address that was given last', async () => {
    serve((await versions(signer, 1))[0] as Written);
    const { id } = await follow();
    web.set('https://elsewhere.example/c.json', web.get(ADDRESS) ?? '');
    expect(await follow({ address: 'https://elsewhere.example/c.json' })).toMatchObject({ id });
    expect(await start().list()).toHaveLength(1);
  });

  it('forgets what was found in it once it is followed no more', async () => {
    serve((await versions(signer, 2))[1] as Written);
    const { id } = await follow();
    expect(await start().unfollow({ id })).toEqual([]);
    expect(await store.count('news')).toBe(0);
  });
});

describe('what is new', () => {
  it('is so until it was seen: one, those of a catalogue, or all', async () => {
    serve((await versions(signer, 3))[2] as Written);
    const { id } = await follow();
    const [first] = (await news()).news;
    await seeNews(store, { followed: id, key: `work ${first?.id}` });
    expect(await namesOf()).toEqual(['Work 2', 'Work 1']);
    await seeNews(store, { followed: 'another', key: '' });
    expect((await news()).fresh).toBe(2);
    await seeNews(store, { followed: '', key: '' });
    expect([await namesOf(), await namesOf({ fresh: false })]).toEqual([[], ['Work 3', 'Work 2', 'Work 1']]);
    await look();
    expect((await news()).fresh).toBe(0);
  });
});

describe('a background that is ended while it follows', () => {
  it('has taken all of a version or nothing, whatever it was at, and the next look takes the rest', async () => {
    const items = await manyItems(402);
    const first = await aVersion(signer, items.slice(0, 1));
    const second = await aVersion(signer, items, first);
    let deaths = 0;
    for (let dies = 1; ; dies += 1) {
      store = await newStore();
      web = new Map();
      serve(first);
      await follow();
      serve(second);
      const end = mortal(dies);
      const looking = start({ touch: end.touch }).look({ id: '' });
      if ((await Promise.race([looking, end.end])) !== 'ended') break;
      deaths += 1;
      const [left] = await start().list();
      const count = await store.count('news');
      expect([dies, left?.known.version === 2 ? 402 : 1]).toEqual([dies, count]);
      const [done] = await start().look({ id: '' });
      expect([dies, done?.known.version, await store.count('news')]).toEqual([dies, 2, 402]);
    }
    expect(deaths).toBeGreaterThan(5);
  }, 120_000);

  it('is following or not at all, where it had begun', async () => {
    const written = await aVersion(signer, await manyItems(201));
    for (let dies = 1; ; dies += 1) {
      store = await newStore();
      serve(written);
      const end = mortal(dies);
      const beginning = start({ touch: end.touch }).follow({ address: ADDRESS, page: '', key: '' });
      if ((await Promise.race([beginning, end.end])) !== 'ended') break;
      const count = (await start().list()).length;
      expect([dies, count * 201]).toEqual([dies, await store.count('news')]);
      await follow();
      expect([dies, (await start().list()).length, await store.count('news')]).toEqual([dies, 1, 201]);
    }
  }, 60_000);
});
