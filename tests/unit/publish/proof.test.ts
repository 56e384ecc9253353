import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type CheckSignature, nameKey, signDocument, verifyDocument } from '../../../src/publish/proof';
import { AT, makeSigner } from './fixtures';

const publicKeyOf = (raw: Uint8Array) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') }, format: 'jwk' });
const check: CheckSignature = async (key, signature, bytes) => verify(null, bytes, publicKeyOf(key), signature);

// The example of the specification itself: https://www.w3.org/TR/vc-di-eddsa/#representation-eddsa-jcs-2022
const example = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni Credential',
  description: 'A minimum viable example of an Alumni Credential.',
  issuer: 'https://vc.example/issuers/5678',
  validFrom: '2023-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  proof: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2023-02-24T23:36:38Z',
    verificationMethod:
      'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
    proofPurpose: 'assertionMethod',
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    proofValue: 'z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX',
  },
};

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const decode58 = (text: string): Buffer => {
  let value = 0n;
  for (const letter of text) value = value * 58n + BigInt(ALPHABET.indexOf(letter));
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
};
/** JCS for the plain documents of this test: sorted keys, no numbers but integers. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => [key, sorted(member)]),
        )
      : value;
const hashOf = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest();

describe('a proof', () => {
  it("verifies in the specification's own example", async () => {
    expect(await verifyDocument(example, check)).toBe('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2');
  });

  it('is what an independent reading of the specification accepts', async () => {
    const signer = makeSigner();
    const { proof, ...document } = await signDocument(
      { '@context': ['https://schema.org'], name: 'Füchse' },
      signer,
      AT,
    );
    const { proofValue, ...options } = proof;
    const both = Buffer.concat([hashOf(options), hashOf(document)]);
    expect(verify(null, both, publicKeyOf(signer.publicKey), decode58(proofValue.slice(1)))).toBe(true);
    expect(proof.verificationMethod).toMatch(/^did:key:(z6Mk\w+)#\1$/);
    expect(proof.created).toBe(AT);
  });

  it('names the key that signed', async () => {
    const signer = makeSigner();
    const signed = await signDocument({ name: 'Foxes' }, signer, AT);
    expect(await verifyDocument(signed, check)).toBe(nameKey(signer.publicKey));
    expect(await verifyDocument(JSON.parse(JSON.stringify(signed)), check)).toBe(nameKey(signer.publicKey));
  });

  it('fails once anything is changed, added, taken out or signed by somebody else', async () => {
    const signed = await signDocument({ '@context': ['https://schema.org'], name: 'Foxes', of: [1] }, makeSigner(), AT);
    const other = await signDocument({ '@context': ['https://schema.org'], name: 'Foxes', of: [1] }, makeSigner(), AT);
    const forgeries: unknown[] = [
      { ...signed, name: 'foxes' },
      { ...signed, of: [1, 2] },
      { ...signed, more: true },
      { ...signed, name: undefined },
      { ...signed, '@context': ['https://evil.example'] },
      { ...signed, proof: { ...signed.proof, created: '2020-01-01T00:00:00.000Z' } },
      { ...signed, proof: { ...signed.proof, proofValue: other.proof.proofValue } },
      { ...signed, proof: { ...signed.proof, verificationMethod: other.proof.verificationMethod } },
      { ...signed, proof: { ...signed.proof, cryptosuite: 'none' } },
      { ...signed, proof: { ...signed.proof, proofValue: 'z1' } },
      { ...signed, proof: undefined },
      { ...signed, proof: [signed.proof] },
      null,
      'Foxes',
    ];
    for (const forgery of forgeries) expect(await verifyDocument(forgery, check)).toBeNull();
    expect(await verifyDocument(signed, check)).not.toBeNull();
  });
});
