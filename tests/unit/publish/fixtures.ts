import { generateKeyPairSync, sign } from 'node:crypto';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { PutBlock } from '../../../src/publish/bundle';
import type { Signer } from '../../../src/publish/proof';
import type { ShareDraft } from '../../../src/publish/share';
import type { Work } from '../../../src/work/work';

export const AT = '2026-05-04T10:20:30.000Z';

export const license = (id: string): License => {
  const found = fromId(id);
  if (!found) throw new Error(id);
  return found;
};

export const draft = (more: Partial<ShareDraft> = {}): ShareDraft => ({
  fileName: 'Holiday in Rome.PNG',
  mediaType: 'image/png',
  size: 11,
  title: 'Two foxes',
  creator: 'Ada Fox',
  license: 'CC-BY-SA-4.0',
  sources: [],
  ...more,
});

export const work = (more: Partial<Work> = {}): Work => ({
  id: 'w1',
  about: 'part',
  kind: 'image',
  address: 'https://photos.example/fox.jpg',
  title: 'A fox',
  creators: [{ name: 'Ben Hill', address: 'https://photos.example/ben' }],
  licenses: [license('CC-BY-2.0')],
  source: 'https://photos.example/fox',
  scope: null,
  notices: ['© Ben Hill'],
  conflicts: [],
  evidence: [],
  page: { address: 'https://photos.example/fox', title: 'A fox, by Ben' },
  ...more,
});

/** A signer of node:crypto, not of the code under test. */
export const makeSigner = (): Signer => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return { publicKey: new Uint8Array(raw), sign: async (bytes) => new Uint8Array(sign(null, bytes, privateKey)) };
};

export async function* pieces(bytes: Uint8Array, size = 4 * 1024 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Bytes that compress badly and are the same every time for one seed, which is not 0. */
export const noise = (length: number, seed = 2463534242): Uint8Array<ArrayBuffer> => {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = seed;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
};

export const keepBlocks = (): { put: PutBlock; blocks: Map<string, Uint8Array<ArrayBuffer>> } => {
  const blocks = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    blocks,
    put: async (cid, bytes) => {
      blocks.set(cid, bytes.slice() as Uint8Array<ArrayBuffer>);
    },
  };
};
