import { encode, prepare } from '@ipld/dag-pb';
import { describe, expect, it } from '@jest/globals';
import { UnixFS } from 'ipfs-unixfs';
import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';
import { makeBundle } from '../../../src/publish/bundle';
import { readOpened } from '../../../src/publish/read-opened';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

const MIB = 1024 * 1024;
type Blocks = Map<string, Uint8Array<ArrayBuffer>>;

const share = async (bytes: Uint8Array, more = {}) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft({ size: bytes.length, ...more }), content: pieces(bytes), sources: [], at: AT };
  return { ...(await makeBundle({ ...input, signer: makeSigner() }, put)), kept: blocks };
};
const picture = (size: number): Uint8Array => {
  const bytes = noise(size);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes;
};

const fetched: string[] = [];
const from = (blocks: Blocks) => async (cid: string) => {
  fetched.push(cid);
  const bytes = blocks.get(cid);
  if (!bytes) throw new Error(`missing ${cid}`);
  return bytes;
};
const pack = (parts: (Uint8Array | Blob)[]) => new Blob(parts as BlobPart[]);
const read = (root: string, blocks: Blocks, path: string, to: 'show' | 'save' = 'show', most = 100 * MIB) =>
  readOpened({ root, path, to, most }, from(blocks), pack);
/** Whether the file that was read has these bytes: millions of them compare as buffers, and not one by one. */
const isWhole = async (answer: Awaited<ReturnType<typeof read>>, bytes: Uint8Array): Promise<boolean> =>
  answer.is === 'file' && answer.file !== null && Buffer.from(await answer.file.arrayBuffer()).equals(bytes);

describe('a file of a shared work', () => {
  it('is read whole from its blocks, with what its bytes say that it is', async () => {
    const bytes = picture(3 * MIB + 5);
    const { root, kept } = await share(bytes);
    const answer = await read(root, kept, 'work.png');
    expect(answer).toMatchObject({ is: 'file', kind: 'picture', mediaType: 'image/jpeg', size: bytes.length });
    expect(await isWhole(answer, bytes)).toBe(true);
  });

  it('is not shown where a block is not what its CID says', async () => {
    const { root, kept, workCid } = await share(picture(MIB / 2));
    kept.set(workCid, noise(MIB / 2));
    await expect(read(root, kept, 'work.png')).rejects.toThrow('block-wrong');
  });

  it('that nobody can look at is not fetched further than its beginning to be shown, and whole to be saved', async () => {
    const bytes = noise(4 * MIB);
    const { root, kept } = await share(bytes);
    fetched.length = 0;
    expect(await read(root, kept, 'work.png')).toMatchObject({ kind: 'other', file: null, size: bytes.length });
    expect(fetched.length).toBeLessThan(8);
    expect(await isWhole(await read(root, kept, 'work.png', 'save'), bytes)).toBe(true);
  });

  it('is not shown where it is larger than it may be, or than its kind may be', async () => {
    const { root, kept } = await share(picture(MIB));
    expect(await read(root, kept, 'work.png', 'show', MIB - 1)).toMatchObject({ kind: 'picture', file: null });
    const long = await share(new TextEncoder().encode('line\n'.repeat(300_000)));
    expect(await read(long.root, long.kept, 'work.png')).toMatchObject({ kind: 'text', file: null });
  });

  it('is not shown where it unpacks to more pixels than a screen could ever need', async () => {
    const bytes = new Uint8Array(2000);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    bytes.set([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60], 16);
    const { root, kept } = await share(bytes);
    expect(await read(root, kept, 'work.png')).toMatchObject({ kind: 'picture', file: null });
  });

  it('that is a folder is a list of names', async () => {
    const { root, kept } = await share(picture(10));
    const answer = await read(root, kept, '');
    expect(answer.is === 'folder' && [...answer.names].sort()).toEqual([
      ...['CREDIT.html', 'LICENSE.txt', 'credit.json', 'index.html', 'work.png'],
    ]);
  });

  it('whose tree of links is far larger than the file is left', async () => {
    const blocks: Blocks = new Map();
    const put = async (bytes: Uint8Array) => {
      const cid = CID.createV1(0x70, await sha256.digest(bytes));
      blocks.set(cid.toString(), bytes as Uint8Array<ArrayBuffer>);
      return cid;
    };
    // Each level points at the one below it a hundred times: five levels are ten thousand millions of walks to an empty leaf.
    let below = await put(encode(prepare({ Data: new UnixFS({ type: 'file' }).marshal(), Links: [] })));
    for (let level = 0; level < 5; level += 1) {
      const file = new UnixFS({ type: 'file', blockSizes: Array.from({ length: 100 }, () => 1n) });
      const links = Array.from({ length: 100 }, () => ({ Name: '', Hash: below, Tsize: 1 }));
      below = await put(encode(prepare({ Data: file.marshal(), Links: links })));
    }
    fetched.length = 0;
    await expect(read(below.toString(), blocks, '', 'save')).rejects.toThrow();
    expect(fetched.length).toBeLessThan(1000);
  });
});
