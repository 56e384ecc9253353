import { beforeEach, describe, expect, it } from '@jest/globals';
import { importer } from 'ipfs-unixfs-importer';
import { createPublisher } from '../../../background/publish/publisher';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { makeKey, readSigner } from '../../../background/store/secrets/keys';
import { makeBundle } from '../../../src/publish/bundle';
import { workFromOpened } from '../../../src/publish/kept-opened';
import type { Opened } from '../../../src/publish/opened';
import { nameKey, signDocument } from '../../../src/publish/proof';
import type { Work } from '../../../src/work/work';
import { depsOf, handOver, NODE, newStore } from './deps';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

let store: Store;
let node: Map<string, Uint8Array>;
beforeEach(async () => {
  store = await newStore();
  node = new Map();
});

const publisher = () =>
  createPublisher(
    depsOf(
      store,
      async () => undefined,
      () => node,
    ),
  );
const open = (root: string): Promise<Opened> => publisher().open({ root, origin: { from: 'node', address: NODE } });
const othersOf = async (root: string) => (await open(root)).otherKeys;
const keepOpened = async (root: string): Promise<void> => {
  await keep(store, workFromOpened(await open(root)) as Work, { now: AT });
};

const [ada, eve] = [makeSigner(), makeSigner()];
let turn = 0;
/** A work at the node, by a creator of this name. */
const share = async (signer = ada, creator = 'Ada Fox', title = 'Two foxes'): Promise<string> => {
  const { put, blocks } = keepBlocks();
  turn += 1;
  const bytes = noise(100, turn);
  const input = { draft: draft({ size: 100, creator, title }), content: pieces(bytes), sources: [], signer, at: AT };
  const { root } = await makeBundle(input, put);
  for (const [cid, block] of blocks) node.set(cid, block);
  return root;
};

/** One whose record says that it replaces another. */
const correct = async (supersedes: unknown, signer = ada): Promise<string> => {
  const put = async (cid: { toString(): string }, bytes: unknown) => {
    node.set(cid.toString(), (bytes as Uint8Array).slice());
    return cid;
  };
  const record = {
    name: 'Three foxes',
    creator: { name: 'Somebody' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const signed = await signDocument({ ...record, supersedes }, signer, AT);
  const files = [{ path: 'credit.json', content: new TextEncoder().encode(JSON.stringify(signed)) }];
  let root = '';
  for await (const { cid } of importer(files, { put } as never, { profile: 'unixfs-v1-2025', wrapWithDirectory: true }))
    root = cid.toString();
  return root;
};

describe('the key of a shared work', () => {
  it('is no surprise where nothing of this creator is here, or what is here was signed by it', async () => {
    expect(await othersOf(await share())).toEqual([]);
    await keepOpened(await share());
    await keepOpened(await share(eve, 'Eve Hill'));
    expect(await othersOf(await share())).toEqual([]);
  });

  it('is told where a kept work by a creator of the same name has another, whatever its case', async () => {
    await keepOpened(await share(ada, 'Ada Fox', 'The first'));
    expect(await othersOf(await share(eve, 'ADA  FÓX'))).toEqual([
      { why: 'same-name', name: 'ADA FÓX', title: 'The first', key: nameKey(ada.publicKey) },
    ]);
    expect(await othersOf(await share(eve, 'Ada Foxglove'))).toEqual([]);
  });

  it('is told for each of several creators, and stays a warning: the record holds', async () => {
    await keepOpened(await share(ada, 'Ben Hill; Ada Fox', 'Together'));
    const { findings, signedBy, otherKeys } = await open(await share(eve, 'Cy Low; Ada Fox'));
    expect(findings).toEqual([]);
    expect(signedBy).toBe(nameKey(eve.publicKey));
    expect(otherKeys).toMatchObject([{ name: 'Ada Fox', title: 'Together' }]);
  });

  it('is told no more once a work under it was kept', async () => {
    await keepOpened(await share(ada));
    await keepOpened(await share(eve));
    expect(await othersOf(await share(eve))).toEqual([]);
  });

  it('is not compared with itself: the kept work, opened again, is what it was', async () => {
    const root = await share(ada);
    await keepOpened(root);
    expect(await othersOf(root)).toEqual([]);
  });

  it('is compared with what was shared from here, and this browser’s own keys are not doubted', async () => {
    const mine = publisher();
    const first = await mine.start(await handOver('f1', noise(50), { title: 'Mine' }));
    await mine.idle();
    const own = nameKey((await readSigner(store)).publicKey);
    expect(await othersOf(await share(eve))).toEqual([{ why: 'same-name', name: 'Ada Fox', title: 'Mine', key: own }]);
    await makeKey(store);
    const second = await mine.start(await handOver('f2', noise(51), { title: 'Mine too' }));
    await mine.idle();
    for (const { root } of [first, second])
      expect((await mine.open({ root: root as string, origin: { from: 'here' } })).otherKeys).toEqual([]);
  });

  it('is told where it says that it replaces a work that another key signed', async () => {
    const before = await share(ada, 'Ada Fox', 'Two foxes');
    expect(await othersOf(await correct(`ipfs://${before}`, eve))).toEqual([]);
    await keepOpened(before);
    expect(await othersOf(await correct(`ipfs://${before}`, eve))).toEqual([
      { why: 'supersedes', name: '', title: 'Two foxes', key: nameKey(ada.publicKey) },
    ]);
    expect(await othersOf(await correct(`ipfs://${before}`, ada))).toEqual([]);
    for (const odd of ['javascript:1', 7, { a: 1 }, ''])
      expect((await open(await correct(odd))).record?.supersedes).toBeNull();
  });

  it('is not looked for where no signature fits', async () => {
    await keepOpened(await share(ada));
    const wrong = { ...eve, sign: async () => new Uint8Array(64) };
    const { signedBy, otherKeys } = await open(await share(wrong));
    expect(signedBy).toBeNull();
    expect(otherKeys).toEqual([]);
  });
});
