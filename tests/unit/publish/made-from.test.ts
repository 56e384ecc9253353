import { describe, expect, it } from '@jest/globals';
import { createPublisher } from '../../../background/publish/publisher';
import { listMadeFrom, noteMadeFrom } from '../../../background/store/publish/made-from';
import { findMadeFrom } from '../../../src/publish/made-from';
import type { Described } from '../../../src/publish/opened';
import { AT, anOpened, aRecord, CID, DID } from '../../component/made-up';
import { depsOf, handOver, newStore } from './deps';
import { noise, work } from './fixtures';

const MINE = 'bafybeiee6ymel4ad7d2pppntj7vreoqcpjtaiuikq47rsgnw7tv2xw5e6i';
const source = (address: string, sources: Described[] = []): Described => ({
  ...{
    type: 'ImageObject',
    title: 'A fox',
    creators: [],
    licenses: [],
    unknownLicenses: [],
    signedBy: null,
    payAt: [],
  },
  ...{ address, sources },
});
const opened = (sources: Described[]) => anOpened({ record: aRecord({ sources }) });
const find = (...given: Parameters<typeof opened>) => findMadeFrom(opened(...given), new Set([MINE]), AT);

describe('a work that was opened', () => {
  it('is made from mine where its signed record says so, in any generation', () => {
    const made = { root: CID, title: 'Shared walk', creators: ['Bo'], signedBy: DID, of: [MINE], at: AT };
    expect(find([source(`ipfs://${MINE}`)])).toEqual(made);
    expect(find([source('https://x.example/a'), source('https://x.example/b', [source(`ipfs://${MINE}`)])])).toEqual(
      made,
    );
  });

  it('is not where it says nothing, where nobody signed that, and where it is my own', () => {
    expect(find([])).toBeNull();
    expect(find([source('https://x.example/a'), source(`ipfs://${CID}`)])).toBeNull();
    const mine = opened([source(`ipfs://${MINE}`)]);
    expect(findMadeFrom({ ...mine, signedBy: null }, new Set([MINE]), AT)).toBeNull();
    expect(findMadeFrom(mine, new Set([MINE, CID]), AT)).toBeNull();
  });
});

describe('opening a work that is made from mine', () => {
  it('notes it, once, and opening any other notes nothing', async () => {
    const store = await newStore();
    const deps = depsOf(
      store,
      async () => undefined,
      () => new Map(),
    );
    const publisher = createPublisher(deps);
    const mine = await publisher.start(await handOver('f1', noise(10)));
    const address = `ipfs://${mine.root}`;
    const theirs = createPublisher({ ...deps, works: async () => [work({ address, source: address })] });
    const made = await theirs.start(await handOver('f2', noise(20), { sources: ['w1'], title: 'A new fox' }));
    await Promise.all([publisher.idle(), theirs.idle()]);
    // To this browser it is another's from now on: its blocks are here, and it is not among what the person published.
    const row = await store.get('shares', made.id);
    if (row) await store.put('shares', { ...row, share: { ...row.share, adopted: true } });
    const open = (root: string | null) => publisher.open({ root: root ?? '', origin: { from: 'here' } });
    await open(mine.root);
    expect(await publisher.madeFrom()).toEqual([]);
    await open(made.root);
    await open(made.root);
    expect(await publisher.madeFrom()).toMatchObject([{ root: made.root, title: 'A new fox', of: [mine.root] }]);
  });

  it('remembers a thousand, the oldest goes then', async () => {
    const store = await newStore();
    const made = { root: 'r', title: '', creators: [], signedBy: DID, of: [MINE], at: AT };
    for (let i = 0; i <= 1000; i += 1)
      await store.put('madeFrom', { ...made, root: `r${i}`, at: new Date(i).toISOString() });
    await noteMadeFrom(store, { ...made, root: 'new' });
    expect((await listMadeFrom(store)).map(({ root }) => root).slice(0, 1)).toEqual(['new']);
  });
});
