import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createPublisher } from '../../../background/publish/publisher';
import type { Store } from '../../../background/store/db/schema';
import { putFile, takeFile } from '../../../background/store/publish/hand-over';
import { isKeptShare } from '../../../src/message/share-row';
import { makeBundle } from '../../../src/publish/bundle';
import { workFromOpened } from '../../../src/publish/kept-opened';
import type { ToOpen } from '../../../src/publish/origin';
import { carOf } from './car-of';
import { depsOf, NODE, newStore } from './deps';
import { AT, draft, keepBlocks, makeSigner, noise, pieces, work } from './fixtures';

let store: Store;
let node: Map<string, Uint8Array<ArrayBuffer>>;
let pinned: string[];
beforeEach(async () => {
  store = await newStore();
  node = new Map();
  pinned = [];
});

const deps = () =>
  depsOf(
    store,
    async ({ root }) => void pinned.push(root),
    () => node,
  );

const AT_NODE = { from: 'node', address: NODE } as const;
const share = async (more = {}) => {
  const { put, blocks } = keepBlocks();
  const bytes = noise(1_500_000);
  const input = { draft: draft({ size: bytes.length, ...more }), content: pieces(bytes), sources: [work()] };
  return { bundle: await makeBundle({ ...input, signer: makeSigner(), at: AT }, put), blocks };
};
const opening = (root: string, origin: ToOpen['origin'] = AT_NODE): ToOpen => ({ root, origin });

describe('another’s work', () => {
  it('is opened without anything being kept', async () => {
    const { bundle, blocks } = await share();
    node = blocks;
    const value = await createPublisher(deps()).open(opening(bundle.root));
    expect(value).toMatchObject({ root: bundle.root, findings: [], record: { title: 'Two foxes' } });
    expect(await store.count('blocks')).toBe(0);
    expect(await store.count('shares')).toBe(0);
  });

  it('is kept whole, handed on, and brought back by a backup’s guard', async () => {
    const { bundle, blocks } = await share();
    node = blocks;
    const publisher = createPublisher(deps());
    const value = await publisher.adopt(opening(bundle.root));
    expect(value).toMatchObject({ root: bundle.root, adopted: true, state: { step: 'held' }, size: bundle.size });
    await publisher.idle();
    expect((await store.getAllKeys('blocks')).sort()).toEqual([...bundle.blocks].sort());
    expect(pinned).toEqual([bundle.root]);
    const [row] = await store.getAll('shares');
    expect(row?.adopt).toBeUndefined();
    expect(isKeptShare(JSON.parse(JSON.stringify(row)))).toBe(true);
    expect((await publisher.adopt(opening(bundle.root))).id).toBe(value.id);
  });

  it('comes from a CAR file as well, which names its own root', async () => {
    const { bundle, blocks } = await share();
    await putFile('car', await carOf(bundle, blocks));
    const publisher = createPublisher(deps());
    const value = await publisher.adopt(opening('', { from: 'file', file: 'car' }));
    expect(value).toMatchObject({ root: bundle.root, state: { step: 'held' } });
    expect(await takeFile('car')).toBeUndefined();
  });

  it('goes on where a dead background left it, and says what is missing', async () => {
    const { bundle, blocks } = await share();
    const leaf = bundle.blocks[0] as string;
    node = new Map([...blocks].filter(([cid]) => cid !== leaf));
    const publisher = createPublisher(deps());
    const value = await publisher.adopt(opening(bundle.root));
    expect(value.state).toMatchObject({ step: 'failed' });
    node = blocks;
    const [row] = await store.getAll('shares');
    await store.put('shares', {
      ...(row as never as { share: object }),
      share: { ...row?.share, state: { step: 'hashing' } },
    } as never);
    const next = createPublisher(deps());
    await next.resume();
    await next.idle();
    expect((await next.list())[0]?.state).toEqual({ step: 'held' });
  });

  it('that something new is made from brings its signed record along, and that of its own source', async () => {
    const { bundle, blocks } = await share();
    node = blocks;
    const publisher = createPublisher({ ...deps(), works: async () => [workFromOpened(opened)] });
    const opened = await publisher.open(opening(bundle.root));
    await publisher.adopt(opening(bundle.root));
    await publisher.idle();
    await putFile('f1', new Blob([noise(500)]));
    const made = await publisher.start({
      file: 'f1',
      draft: draft({ size: 500, title: 'After foxes', sources: ['s'] }),
    });
    const value = await publisher.open(opening(made.root as string, { from: 'here' }));
    expect(value.findings).toEqual([]);
    expect(value.record?.sources).toMatchObject([
      {
        ...{ title: 'Two foxes', address: `ipfs://${bundle.root}`, signedBy: opened.signedBy },
        sources: [{ title: 'A fox', creators: [{ name: 'Ben Hill' }] }],
      },
    ]);
  });

  it('is not handed on against its license, or where its record does not hold', async () => {
    const { bundle, blocks } = await share();
    const last = bundle.blocks.at(-1) as string;
    node = new Map(blocks).set(last, new Uint8Array(3));
    const publisher = createPublisher(deps());
    await expect(publisher.open(opening(bundle.root))).rejects.toMatchObject({ code: 'block-wrong' });
    await expect(
      publisher.adopt(opening('bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e')),
    ).rejects.toThrow();
    expect(await store.count('shares')).toBe(0);
    await expect(publisher.open(opening('', { from: 'here' }))).rejects.toMatchObject({ code: 'not-an-address' });
  });
});
