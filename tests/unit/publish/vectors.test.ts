import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { makeBundle } from '../../../src/publish/bundle';
import { openRecord } from '../../../src/publish/open-record';
import { type CheckSignature, nameKey, type Signer, verifyDocument } from '../../../src/publish/proof';
import { AT, draft, keepBlocks, work } from './fixtures';

interface Vectors {
  key: { seed: string; publicKey: string; did: string };
  file: { text: string; sha256: string; cid: string };
  root: string;
  paths: string[];
  /** The other files, as they are written; index.html is CREDIT.html once more. */
  texts: Record<string, string>;
  record: Record<string, unknown>;
  changed: Record<string, unknown>;
  /** The same share by a version that named no files beside the work. */
  former: { root: string; record: Record<string, unknown> };
}

const read = (): Vectors =>
  JSON.parse(readFileSync(new URL('../../../docs/vectors/credit-record-1.json', import.meta.url), 'utf8'));

/** The PKCS #8 head of an Ed25519 private key (RFC 8410 §7), before its 32 bytes. */
const HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const signerOf = (seed: string): Signer => {
  const key = createPrivateKey({ key: Buffer.concat([HEAD, Buffer.from(seed, 'hex')]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: async (bytes) => new Uint8Array(sign(null, bytes, key)),
  };
};
const check: CheckSignature = async (key, signature, bytes) =>
  verify(
    null,
    bytes,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') }, format: 'jwk' }),
    signature,
  );

/** What the draft of the vectors says beside the fixture's. */
const MORE = { creator: 'Ada Fox; Ben Hill', language: 'en', changes: 'told as a story' };

const make = async ({ key, file }: Pick<Vectors, 'key' | 'file'>) => {
  const { put, blocks } = keepBlocks();
  const bytes = new TextEncoder().encode(file.text);
  const content = (async function* () {
    yield bytes;
  })();
  const given = draft({ fileName: 'foxes.txt', mediaType: 'text/plain', size: bytes.length, ...MORE });
  const bundle = await makeBundle(
    { draft: given, content, sources: [work()], signer: signerOf(key.seed), at: AT },
    put,
  );
  return { bundle, blocks };
};

describe('the vectors of the credit record', () => {
  it('are what is made of the same file with the same key', async () => {
    const vectors = read();
    const { bundle, blocks } = await make(vectors);
    expect(nameKey(signerOf(vectors.key.seed).publicKey)).toBe(vectors.key.did);
    expect(createHash('sha256').update(vectors.file.text).digest('hex')).toBe(vectors.file.sha256);
    expect(bundle).toMatchObject({ root: vectors.root, workCid: vectors.file.cid, paths: vectors.paths });
    const record = [...blocks.values()]
      .map((bytes) => new TextDecoder().decode(bytes))
      .find((text) => text.startsWith('{') && text.includes('"proof"'));
    expect(JSON.parse(record ?? '')).toEqual(vectors.record);
    const { findings, signedBy } = await openRecord(
      bundle.root,
      async (cid) => blocks.get(cid) as Uint8Array<ArrayBuffer>,
      check,
    );
    expect({ findings, signedBy }).toEqual({ findings: [], signedBy: vectors.key.did });
    const all = [...blocks.values()].map((bytes) => new TextDecoder().decode(bytes));
    for (const text of Object.values(vectors.texts)) expect(all).toContain(text);
  });

  it('verify where they are whole, and do not where a word was changed', async () => {
    const { record, changed, key } = read();
    expect(await verifyDocument(record, check)).toBe(key.did);
    expect(await verifyDocument(changed, check)).toBeNull();
  });
});
