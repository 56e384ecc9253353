import { CarReader } from '@ipld/car/reader';
import { describe, expect, it } from '@jest/globals';
import { makeBundle } from '../../../src/publish/bundle';
import { nameCar, SHARD_SIZE, writeHead, writeSections } from '../../../src/publish/car';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

const MIB = 1024 * 1024;

const sections = async (size: number) => {
  const { put, blocks } = keepBlocks();
  const content = pieces(noise(size));
  const bundle = await makeBundle({ draft: draft(), content, sources: [], signer: makeSigner(), at: AT }, put);
  const read = async (cid: string) => blocks.get(cid) as Uint8Array<ArrayBuffer>;
  const parts = [];
  for await (const part of writeSections(bundle.blocks, read)) parts.push(part);
  return { bundle, blocks, parts };
};

const bytesOf = async (...parts: Uint8Array<ArrayBuffer>[]) => new Uint8Array(await new Blob(parts).arrayBuffer());

describe('a CAR', () => {
  it('holds the root and every block as they were kept', async () => {
    const { bundle, blocks, parts } = await sections(2 * MIB + 3);
    const reader = await CarReader.fromBytes(await bytesOf(writeHead(bundle.root), ...parts.flat()));
    expect((await reader.getRoots()).map(String)).toEqual([bundle.root]);
    const found = new Map<string, Uint8Array>();
    for await (const { cid, bytes } of reader.blocks()) found.set(cid.toString(), bytes);
    expect([...found.keys()]).toEqual(bundle.blocks);
    for (const [cid, bytes] of found) expect(Buffer.compare(bytes, blocks.get(cid) ?? Buffer.alloc(0))).toBe(0);
  });

  it('comes in shards of at most 16 MiB of blocks, each a CAR of its own', async () => {
    const { bundle, parts } = await sections(34 * MIB);
    expect(parts).toHaveLength(3);
    let count = 0;
    for (const part of parts) {
      expect(part.filter((_, i) => i % 2).reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThanOrEqual(
        SHARD_SIZE,
      );
      const reader = await CarReader.fromBytes(await bytesOf(writeHead(bundle.root), ...part));
      for await (const _ of reader.cids()) count++;
    }
    expect(count).toBe(bundle.blocks.length);
  });

  it('does not copy the blocks into its parts', async () => {
    const { blocks, parts } = await sections(MIB);
    const kept = new Set([...blocks.values()].map((bytes) => bytes.buffer));
    expect(parts.flat().filter((part) => kept.has(part.buffer))).toHaveLength(blocks.size);
  });

  it('is named in plain letters', () => {
    const root = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
    expect(nameCar('Zwei Füchse / Łódź', root)).toBe('zwei-fuchse-odz-y55fbzdi.car');
    expect(nameCar('../狐', root)).toBe('work-y55fbzdi.car');
  });
});
