import { CarReader } from '@ipld/car/reader';
import { describe, expect, it } from '@jest/globals';
import { makeBundle } from '../../../src/publish/bundle';
import { nameCar, SHARD_SIZE, writeHead, writeSections } from '../../../src/publish/car';
import { carOf, readFrom } from './car-of';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

const MIB = 1024 * 1024;

const sections = async (size: number) => {
  const { put, blocks } = keepBlocks();
  const content = pieces(noise(size));
  const bundle = await makeBundle({ draft: draft(), content, sources: [], signer: makeSigner(), at: AT }, put);
  const shards = [];
  for await (const sections of writeSections(bundle.blocks, readFrom(blocks))) shards.push(sections);
  return { bundle, blocks, shards };
};

describe('a CAR', () => {
  it('holds the root and every block as they were kept', async () => {
    const { bundle, blocks } = await sections(2 * MIB + 3);
    const reader = await CarReader.fromBytes(new Uint8Array(await (await carOf(bundle, blocks)).arrayBuffer()));
    expect((await reader.getRoots()).map(String)).toEqual([bundle.root]);
    const found = new Map<string, Uint8Array>();
    for await (const { cid, bytes } of reader.blocks()) found.set(cid.toString(), bytes);
    expect([...found.keys()]).toEqual(bundle.blocks);
    for (const [cid, bytes] of found) expect(Buffer.compare(bytes, blocks.get(cid) ?? Buffer.alloc(0))).toBe(0);
  });

  it('comes in shards of at most 16 MiB of blocks, each a CAR of its own', async () => {
    const { bundle, shards } = await sections(34 * MIB);
    expect(shards).toHaveLength(3);
    let count = 0;
    for (const { parts, blocks, bytes } of shards) {
      expect(bytes).toBeLessThanOrEqual(SHARD_SIZE);
      const shard = new Blob([writeHead(bundle.root), ...parts]);
      const reader = await CarReader.fromBytes(new Uint8Array(await shard.arrayBuffer()));
      let found = 0;
      for await (const each of reader.blocks()) found += each.bytes.length;
      expect(found).toBe(bytes);
      count += blocks;
    }
    expect(count).toBe(bundle.blocks.length);
  });

  it('does not copy the blocks into its parts', async () => {
    const { blocks, shards } = await sections(MIB);
    const kept = new Set<unknown>(blocks.values());
    expect(shards.flatMap(({ parts }) => parts).filter((part) => kept.has(part))).toHaveLength(blocks.size);
  });

  it('is named in plain letters', () => {
    const root = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
    expect(nameCar('Zwei Füchse / Łódź', root)).toBe('zwei-fuchse-odz-y55fbzdi.car');
    expect(nameCar('../狐', root)).toBe('work-y55fbzdi.car');
  });
});
