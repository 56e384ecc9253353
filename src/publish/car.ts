import { createWriter } from '@ipld/car/buffer-writer';
import { CID } from 'multiformats/cid';

/** Bytes of the blocks in one shard: one gigabyte-long CAR stalls Firefox, and a worker may die in the middle of it. */
export const SHARD_SIZE = 16 * 1024 * 1024;

/** A kept block as a Blob takes it: its bytes, or a slice of a file. */
export interface Block {
  part: Uint8Array<ArrayBuffer> | Blob;
  /** Bytes. */
  length: number;
}

/** Reads a kept block. Throws where it is gone. */
export type ReadBlock = (cid: string) => Promise<Block>;

/** What stands in a shard: small heads of ours and the blocks themselves, for a Blob, with nothing copied. */
export interface Sections {
  parts: (Uint8Array<ArrayBuffer> | Blob)[];
  blocks: number;
  /** Bytes of the blocks. */
  bytes: number;
}

const varint = (value: number): number[] =>
  value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))];

/** The head of a CAR version 1 with one root (https://ipld.io/specs/transport/car/carv1/). */
export const writeHead = (root: string): Uint8Array<ArrayBuffer> => {
  const writer = createWriter(new ArrayBuffer(256), { roots: [CID.parse(root)] });
  return writer.close({ resize: true }).slice();
};

/** The head of one section: the length of what follows, then the CID. The block's bytes come after it. */
const writeSectionHead = (cid: string, length: number): Uint8Array<ArrayBuffer> => {
  const { bytes } = CID.parse(cid);
  return new Uint8Array([...varint(bytes.length + length), ...bytes]);
};

/**
 * The blocks as the sections of a CAR, in parts of at most SHARD_SIZE bytes of blocks (one block where it alone is
 * more). One part is in memory at a time. Each is a CAR of its own once a head stands before it.
 */
export async function* writeSections(blocks: readonly string[], read: ReadBlock): AsyncGenerator<Sections> {
  const none = (): Sections => ({ parts: [], blocks: 0, bytes: 0 });
  let sections = none();
  for (const cid of blocks) {
    const { part, length } = await read(cid);
    if (sections.blocks > 0 && sections.bytes + length > SHARD_SIZE) {
      yield sections;
      sections = none();
    }
    sections.parts.push(writeSectionHead(cid, length), part);
    sections.blocks += 1;
    sections.bytes += length;
  }
  if (sections.blocks > 0) yield sections;
}

/** The file's name: the title in plain letters and the end of the CID. */
export const nameCar = (title: string, root: string): string => {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return `${slug || 'work'}-${root.slice(-8)}.car`;
};
