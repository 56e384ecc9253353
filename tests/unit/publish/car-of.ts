import { type ReadBlock, writeHead, writeSections } from '../../../src/publish/car';

type Blocks = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Blocks as a target or a CAR reads them. */
export const readFrom =
  (blocks: Blocks): ReadBlock =>
  async (cid) => {
    const part = blocks.get(cid) as Uint8Array<ArrayBuffer>;
    return { part, length: part.length };
  };

/** A CAR of these blocks, whole. */
export const carOf = async ({ root, blocks: cids }: { root: string; blocks: string[] }, blocks: Blocks) => {
  const parts: (Uint8Array<ArrayBuffer> | Blob)[] = [writeHead(root)];
  for await (const sections of writeSections(cids, readFrom(blocks))) parts.push(...sections.parts);
  return new Blob(parts as BlobPart[]);
};
