import canonicalize from 'canonicalize';
import { rawCid } from '../publish/raw-cid';

/** A JSON value as it is signed, hashed and written (RFC 8785), with the CID of these bytes. */
export interface Canonical {
  text: string;
  cid: string;
}

/** @throws TypeError for what has no such form */
export const toCanonical = async (value: unknown): Promise<Canonical> => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return { text, cid: await rawCid(new TextEncoder().encode(text)) };
};

/** Half a surrogate pair has no such form: U+FFFD stands for it. */
export const wellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toWellFormed(), wellFormed(each)]));
};

/** Whether a text is a CID of bytes as they are: version 1, raw, SHA-256, in base32. */
export const isRawCid = (value: unknown): value is string =>
  typeof value === 'string' && /^bafkrei[a-z2-7]{52}$/.test(value);
