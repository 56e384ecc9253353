import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { describe, expect, it } from '@jest/globals';
import jsigs from 'jsonld-signatures';
import { filesOf, makeDirectory } from '../../../src/catalogue/directory';
import { readItem } from '../../../src/catalogue/item';
import { judge } from '../../../src/catalogue/judge';
import { readHead, readItemPage } from '../../../src/catalogue/read';
import { type Written, writeVersion } from '../../../src/catalogue/write';
import { nameKey, type Signer } from '../../../src/publish/proof';
import { check } from '../publish/blocks';
import { aWorkItem, bytesOf, manyItems, NAME, URL_OF } from './a-catalogue';

/** docs/vectors/catalogue-1.json: `UPDATE=1` writes it anew. */
interface Vectors {
  key: { seed: string; did: string };
  /** Two versions that follow from each other, as texts whose bytes they are. The second has a page. */
  versions: { text: string; cid: string; root: string }[];
  page: { text: string; cid: string };
  /** The second version with one word changed: nobody signed it. */
  changed: string;
  /** Another second version: whoever knows the one of them refuses the other. */
  forked: { text: string; cid: string };
}

const PLACE = new URL('../../../docs/vectors/catalogue-1.json', import.meta.url);
const read = (): Vectors => JSON.parse(readFileSync(PLACE, 'utf8'));

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

/** A kind that this version does not know by name: a reader keeps it. */
const LATER = { kind: 'greeting', id: 'urn:uuid:5c1d7d0e-64a1-4a31-8f0c-2a1a3a8c7b11', name: 'Good morning' };

const make = async (seed: string): Promise<Vectors> => {
  const signer = signerOf(seed);
  const did = nameKey(signer.publicKey);
  const write = async (count: number, base: Written | null, more: object[] = []): Promise<Written> => {
    const extra = more.map(readItem).filter((item) => item !== null);
    const items = [...(await manyItems(count)), ...extra];
    return writeVersion(
      { items, name: NAME, url: URL_OF, base },
      signer,
      `2026-06-0${count > 2 ? 2 : 1}T08:00:00.000Z`,
    );
  };
  const named = async (written: Written) => {
    const { root } = await makeDirectory(filesOf(written, NAME, did));
    return { text: written.text, cid: written.cid, root };
  };
  const first = await write(2, null);
  const second = await write(201, first, [LATER]);
  const forked = await write(3, first);
  const [page = { text: '', cid: '' }] = second.pages;
  return {
    key: { seed, did },
    versions: [await named(first), await named(second)],
    page: { text: page.text, cid: page.cid },
    changed: second.text.replace('Good morning', 'Good evening'),
    forked: { text: forked.text, cid: forked.cid },
  };
};

/** did:key read by the other side's own library; nothing is fetched. */
const documentLoader = async (address: string) => {
  const key = address.split('#')[0]?.slice('did:key:'.length) ?? '';
  const controller = `did:key:${key}`;
  const method = await (await Multikey.from({ publicKeyMultibase: key })).export({ publicKey: true });
  const id = `${controller}#${key}`;
  const document = address.includes('#')
    ? { ...method, id, controller, '@context': 'https://w3id.org/security/multikey/v1' }
    : { '@context': 'https://www.w3.org/ns/did/v1', id: controller, assertionMethod: [id] };
  return { contextUrl: null, documentUrl: address, document };
};
const verifyElsewhere = async (text: string): Promise<boolean> => {
  const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });
  const purpose = new jsigs.purposes.AssertionProofPurpose();
  return (await jsigs.verify(JSON.parse(text), { suite, purpose, documentLoader })).verified;
};

describe('the vectors of the catalogue', () => {
  it('are what is made of the same works with the same key', async () => {
    if (process.env.UPDATE === '1') writeFileSync(PLACE, `${JSON.stringify(await make('07'.repeat(32)), null, 2)}\n`);
    const vectors = read();
    expect(await make(vectors.key.seed)).toEqual(vectors);
  });

  it('are read: the second follows from the first, the forked one does not follow from the second', async () => {
    const { key, versions, page, changed, forked } = read();
    const heads = await Promise.all(versions.map(({ text }) => readHead(bytesOf(text), check)));
    const [first, second] = heads;
    if (!first || !second) throw new Error('no versions');
    expect(heads.map(({ cid, key: by }) => [cid, by])).toEqual(versions.map(({ cid }) => [cid, key.did]));
    expect(judge(second, first)).toBe('newer');
    expect(judge(await readHead(bytesOf(forked.text), check), second)).toBe('forked');
    expect(second.items.map(({ kind }) => kind)).toEqual(['greeting', 'work']);
    const [name = { cid: '', items: 0 }] = second.pages;
    expect(name.cid).toBe(page.cid);
    expect((await readItemPage(bytesOf(page.text), name)).items).toHaveLength(200);
    await expect(readHead(bytesOf(changed), check)).rejects.toMatchObject({ code: 'unsigned' });
    expect((await aWorkItem(1)).id).toMatch(/^ipfs:\/\/bafkrei/);
  });

  it('verify by an implementation that is not ours, and not once a word is another', async () => {
    const { versions, changed, forked } = read();
    for (const { text } of [...versions, forked]) expect(await verifyElsewhere(text)).toBe(true);
    expect(await verifyElsewhere(changed)).toBe(false);
  });
});
