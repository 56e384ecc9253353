import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createPublisher } from '../../../background/publish/publisher';
import { openCar } from '../../../background/publish/source/car';
import { makeBundle } from '../../../src/publish/bundle';
import { writeHead } from '../../../src/publish/car';
import { collectBlocks } from '../../../src/publish/collect';
import { makeBlocks } from './blocks';
import { depsOf, NODE, newStore, until } from './deps';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

type Store = Awaited<ReturnType<typeof newStore>>;
let store: Store;
let blocks: Map<string, Uint8Array>;
let root: string;
/** What was asked for, and whether that was ended. */
let asked: { cid: string; isEnded: boolean }[];
let isSilent: (cid: string) => boolean;

beforeEach(async () => {
  store = await newStore();
  asked = [];
  const kept = keepBlocks();
  const input = { draft: draft({ size: 9 }), content: pieces(noise(9)), sources: [], signer: makeSigner(), at: AT };
  const bundle = await makeBundle(input, kept.put);
  root = bundle.root;
  blocks = kept.blocks;
  isSilent = () => true;
});
const publisher = () =>
  createPublisher(
    depsOf(
      store,
      async () => undefined,
      () => new Map(),
      {
        node: async () => ({
          roots: [],
          read: (cid, signal) => {
            const one = { cid, isEnded: false };
            asked.push(one);
            signal?.addEventListener('abort', () => {
              one.isEnded = true;
            });
            return isSilent(cid) ? new Promise(() => undefined) : Promise.resolve(blocks.get(cid) as Uint8Array);
          },
        }),
      },
    ),
  );
const opening = (id: string) => ({ root, origin: { from: 'node', address: NODE } as const, id });

/** The code that a job ends with. */
const whyNot = (job: Promise<unknown>): Promise<string> =>
  job.then(
    () => 'done',
    ({ code }: { code: string }) => code,
  );

describe('an opening that a person cancels', () => {
  it('ends, and so does what was asked of the node', async () => {
    const here = publisher();
    const [one, other] = [whyNot(here.open(opening('a'))), whyNot(here.open(opening('b')))];
    await until(() => asked.length === 2);
    await here.stop({ id: 'a' });
    expect(await one).toBe('cancelled');
    expect(asked.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    await here.stop({ id: 'b' });
    expect(await other).toBe('cancelled');
    await here.stop({ id: 'nobody' });
  });

  it('keeps nothing of a copy that was being brought here', async () => {
    const here = publisher();
    let opened = 0;
    // The record is read, and of the copy the second block never comes.
    isSilent = () => {
      opened += 1;
      return opened > 6;
    };
    const copy = whyNot(here.adopt(opening('a')));
    await until(async () => asked.length > 6);
    await here.stop({ id: 'a' });
    expect(await copy).toBe('cancelled');
    await here.idle();
    expect(await here.list()).toEqual([]);
  });
});

describe('a CAR file', () => {
  const section = async (made: ReturnType<typeof makeBlocks>): Promise<Uint8Array<ArrayBuffer>> => {
    const cid = await made.raw('x');
    return Uint8Array.from([cid.bytes.length + 1, ...cid.bytes, 'x'.charCodeAt(0)]);
  };

  it('of one tiny block again and again is refused for their number, not their kinds', async () => {
    const one = await section(makeBlocks());
    const file = new Blob([writeHead(root), ...Array.from({ length: 101 }, () => one)]);
    await expect(openCar(file, undefined, 100)).rejects.toMatchObject({
      code: 'car-broken',
      detail: 'more than 100 blocks',
    });
    expect((await openCar(file, undefined, 101)).roots).toEqual([root]);
    const stopped = AbortSignal.abort(new DOMException('cancelled', 'AbortError'));
    await expect(openCar(file, stopped)).rejects.toThrow('cancelled');
  });

  it('with a length that has no end is refused', async () => {
    for (const length of [Array(20).fill(0xff), Array(9).fill(0x80), [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]])
      await expect(openCar(new Blob([writeHead(root), new Uint8Array(length)]))).rejects.toMatchObject({
        code: 'car-broken',
      });
  });
});

describe('bringing a work', () => {
  it('ends at links without number, of which none has to be there', async () => {
    const made = makeBlocks();
    const digest = (i: number) => new Uint8Array(32).map((_, at) => (i >> (8 * (at % 4))) & 0xff);
    const first = await made.raw('x');
    const linkTo = (i: number) => {
      const bytes = first.bytes.slice();
      bytes.set(digest(i), 4);
      return (first.constructor as unknown as { decode(bytes: Uint8Array): typeof first }).decode(bytes);
    };
    let below = first;
    for (let level = 0; level < 4; level += 1)
      below = await made.file([...Array.from({ length: 100 }, (_, i) => linkTo(level * 100 + i)), below]);
    for (const numbers of [
      { blocks: 99, waiting: 350 },
      { blocks: 3, waiting: 9_999 },
    ]) {
      const bring = collectBlocks(String(below), made.fetch, async () => undefined, 2 ** 31, undefined, numbers);
      await expect(bring).rejects.toMatchObject({ code: 'file-too-large' });
    }
  });
});
