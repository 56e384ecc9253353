import canonicalize from 'canonicalize';
import { base58btc } from 'multiformats/bases/base58';
import { sha256 } from 'multiformats/hashes/sha2';
import { isSound } from './sound-signature';

/** A key that signs: Ed25519, the secret half never leaves the browser's own key store. */
export interface Signer {
  /** 32 bytes. */
  publicKey: Uint8Array;
  /** 64 bytes, RFC 8032. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** Whether a signature of these bytes was made with the secret half of this public key. */
export type CheckSignature = (
  publicKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

export type Document = { '@context'?: unknown; [field: string]: unknown };

export interface Proof {
  '@context'?: unknown;
  type: 'DataIntegrityProof';
  cryptosuite: 'eddsa-jcs-2022';
  created: string;
  verificationMethod: string;
  proofPurpose: 'assertionMethod';
  proofValue: string;
}

// The multicodec prefix of an Ed25519 public key (0xed as a varint), https://www.w3.org/TR/cid-1.0/#Multikey
const ED25519 = [0xed, 0x01] as const;

/** The name of a key that needs no registry: did:key:z6Mk… */
export const nameKey = (publicKey: Uint8Array): string =>
  `did:key:${base58btc.encode(new Uint8Array([...ED25519, ...publicKey]))}`;

const readKey = (method: string): Uint8Array<ArrayBuffer> | null => {
  const [, key, fragment] =
    /^did:key:(z[1-9A-HJ-NP-Za-km-z]{40,60})#(z[1-9A-HJ-NP-Za-km-z]{40,60})$/.exec(method) ?? [];
  if (!key || key !== fragment) return null;
  const bytes = base58btc.decode(key);
  if (bytes.length !== 34 || bytes[0] !== ED25519[0] || bytes[1] !== ED25519[1]) return null;
  // One key has one name, or it could pass for two.
  return base58btc.encode(bytes) === key ? bytes.slice(2) : null;
};

const digest = async (value: object): Promise<Uint8Array> => {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('not a JSON document');
  return (await sha256.digest(new TextEncoder().encode(canonical))).digest;
};

/** https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-jcs-2022: the hash of the proof's options, then the document's. */
const hashBoth = async (options: object, document: object): Promise<Uint8Array<ArrayBuffer>> => {
  const both = new Uint8Array(64);
  both.set(await digest(options), 0);
  both.set(await digest(document), 32);
  return both;
};

/**
 * Signs a JSON document with an eddsa-jcs-2022 proof (https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022).
 * @param created when, ISO 8601 in UTC
 */
export const signDocument = async <T extends Document>(
  document: T,
  signer: Signer,
  created: string,
): Promise<T & { proof: Proof }> => {
  const key = nameKey(signer.publicKey);
  const options: Omit<Proof, 'proofValue'> = {
    ...(document['@context'] === undefined ? {} : { '@context': document['@context'] }),
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created,
    verificationMethod: `${key}#${key.slice('did:key:'.length)}`,
    proofPurpose: 'assertionMethod',
  };
  const signature = await signer.sign(await hashBoth(options, document));
  return { ...document, proof: { ...options, proofValue: base58btc.encode(signature) } };
};

const isProof = (value: unknown): value is Proof => {
  const proof = value as Partial<Proof> | null;
  return (
    typeof proof === 'object' &&
    proof?.type === 'DataIntegrityProof' &&
    proof.cryptosuite === 'eddsa-jcs-2022' &&
    proof.proofPurpose === 'assertionMethod' &&
    typeof proof.verificationMethod === 'string' &&
    typeof proof.proofValue === 'string' &&
    /^z[1-9A-HJ-NP-Za-km-z]{60,100}$/.test(proof.proofValue)
  );
};

/** The document's contexts must begin with those that were signed, https://www.w3.org/TR/vc-di-eddsa/ §3.3.2 */
const beginsWith = (document: unknown, signed: unknown): boolean => {
  const whole = [document].flat();
  return [signed].flat().every((context, i) => canonicalize(context) === canonicalize(whole[i]));
};

/**
 * Who signed a document: the did:key of the key whose signature fits every byte of it; null where the proof is missing,
 * of another kind or wrong. A key is not a person: it says that one holder of this key wrote this record.
 */
export const verifyDocument = async (value: unknown, check: CheckSignature): Promise<string | null> => {
  if (typeof value !== 'object' || value === null) return null;
  const { proof, ...document } = value as Document;
  if (!isProof(proof)) return null;
  const { proofValue, ...options } = proof;
  const publicKey = readKey(proof.verificationMethod);
  const signature = base58btc.decode(proofValue).slice();
  if (!publicKey || !isSound(publicKey, signature)) return null;
  if (options['@context'] !== undefined) {
    if (!beginsWith(document['@context'], options['@context'])) return null;
    document['@context'] = options['@context'];
  }
  const hashes = await hashBoth(options, document).catch(() => null);
  // What cannot be put into the form that is signed (RFC 8785) was signed by nobody.
  return hashes && (await check(publicKey, signature, hashes))
    ? (proof.verificationMethod.split('#')[0] as string)
    : null;
};
