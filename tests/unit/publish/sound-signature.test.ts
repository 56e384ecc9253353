import { describe, expect, it } from '@jest/globals';
import { ed25519 } from '@noble/curves/ed25519.js';
import { base58btc } from 'multiformats/bases/base58';
import { nameKey, signDocument, verifyDocument } from '../../../src/publish/proof';
import { isSound } from '../../../src/publish/sound-signature';
import { checkReceipt } from '../../../src/receipt/receipt';
import { AT, makeSigner } from './fixtures';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

/** The eight points of small order, and every other way to write one of them that a lenient reader takes. */
const SMALL = [
  ...['01'.padEnd(64, '0'), `${'01'.padEnd(62, '0')}80`],
  ...[`${'ec'.padEnd(62, 'f')}7f`, `${'ec'.padEnd(62, 'f')}ff`],
  ...['00'.padEnd(64, '0'), `${'00'.padEnd(62, '0')}80`],
  ...[
    `${'ed'.padEnd(62, 'f')}7f`,
    `${'ed'.padEnd(62, 'f')}ff`,
    `${'ee'.padEnd(62, 'f')}7f`,
    `${'ee'.padEnd(62, 'f')}ff`,
  ],
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
];
const isAccepted = async () => true;
const signed = () => signDocument({ '@context': ['https://schema.org'], name: 'Foxes' }, makeSigner(), AT);
type Signed = Awaited<ReturnType<typeof signed>>;
const withProof = (document: Signed, proof: object) => ({ ...document, proof: { ...document.proof, ...proof } });
const methodOf = (key: Uint8Array) => `${nameKey(key)}#${nameKey(key).slice('did:key:'.length)}`;
const signatureOf = (document: Signed) => base58btc.decode(document.proof.proofValue);
const numberOf = (bytes: Uint8Array) => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

describe('a signature says nothing', () => {
  it('under the key that is the identity, with which one signature fits every text', async () => {
    const identity = hex('01'.padEnd(64, '0'));
    const proofValue = base58btc.encode(new Uint8Array([...identity, ...new Uint8Array(32)]));
    const forged = withProof(await signed(), { verificationMethod: methodOf(identity), proofValue });
    const lenient = async (key: Uint8Array, signature: Uint8Array, bytes: Uint8Array) =>
      ed25519.verify(signature, bytes, key, { zip215: true });
    expect(await lenient(identity, base58btc.decode(proofValue), new Uint8Array([1, 2, 3]))).toBe(true);
    expect(await verifyDocument(forged, isAccepted)).toBeNull();
    expect((await checkReceipt({ ...forged, format: 'commoner-receipt-1' }, isAccepted)).signedBy).toBeNull();
  });

  it.each(SMALL)('under a key of small order, or with such a point in it: %s', async (text) => {
    const document = await signed();
    const small = hex(text);
    expect(await verifyDocument(withProof(document, { verificationMethod: methodOf(small) }), isAccepted)).toBeNull();
    const good = signatureOf(document);
    const proofValue = base58btc.encode(new Uint8Array([...small, ...good.subarray(32)]));
    expect(await verifyDocument(withProof(document, { proofValue }), isAccepted)).toBeNull();
  });

  it('where its number is written another way, or is too large', async () => {
    const document = await signed();
    const good = signatureOf(document);
    for (const more of [ed25519.Point.Fn.ORDER, 2n ** 255n]) {
      const number = (numberOf(good.subarray(32)) + more) % 2n ** 256n;
      const bytes = Array.from({ length: 32 }, (_, i) => Number((number >> BigInt(8 * i)) & 0xffn));
      const proofValue = base58btc.encode(new Uint8Array([...good.subarray(0, 32), ...bytes]));
      expect(await verifyDocument(withProof(document, { proofValue }), isAccepted)).toBeNull();
    }
    expect(await verifyDocument(document, isAccepted)).not.toBeNull();
  });

  it('under a key that is no point, is written past the field, or has another length', () => {
    const { publicKey } = makeSigner();
    const signature = new Uint8Array([...publicKey, ...new Uint8Array(32)]);
    expect(isSound(publicKey, signature)).toBe(true);
    expect(isSound(new Uint8Array(31), signature)).toBe(false);
    expect(isSound(publicKey, signature.subarray(1))).toBe(false);
    // y = 3 + p, and a y that belongs to no point.
    expect(isSound(hex(`${'f0'.padEnd(62, 'f')}7f`), signature)).toBe(false);
    expect(isSound(hex('02'.padEnd(64, '0')), signature)).toBe(false);
  });

  it('under a name of a key that is of another kind, spelled another way, or not its own fragment', async () => {
    const signer = makeSigner();
    const document = await signDocument({ '@context': ['https://schema.org'], name: 'Foxes' }, signer, AT);
    const key = nameKey(signer.publicKey).slice('did:key:'.length);
    const as = (prefix: number[]) => base58btc.encode(new Uint8Array([...prefix, ...signer.publicKey]));
    const other = nameKey(makeSigner().publicKey).slice('did:key:'.length);
    for (const [name, fragment] of [
      [as([0xec, 0x01]), as([0xec, 0x01])],
      [as([0xe7, 0x01]), as([0xe7, 0x01])],
      [as([0xed, 0x81, 0x00]), as([0xed, 0x81, 0x00])],
      [`z1${key.slice(1)}`, `z1${key.slice(1)}`],
      [key, other],
      [key, `z1${key.slice(1)}`],
      [key, ''],
    ])
      expect(
        await verifyDocument(withProof(document, { verificationMethod: `did:key:${name}#${fragment}` }), isAccepted),
      ).toBeNull();
    expect(await verifyDocument(document, isAccepted)).toBe(`did:key:${key}`);
  });
});
