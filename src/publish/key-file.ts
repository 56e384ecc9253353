import { base64url } from 'multiformats/bases/base64';
import { KEY_FILE_LENGTH, keyError } from './key';

/** The backup of a signing key, locked under a passphrase: what docs/BACKUP.md describes. */
export interface KeyFile {
  /** Its public half as a did:key. */
  key: string;
  /** Rounds of PBKDF2 with SHA-256. */
  iterations: number;
  /** 16 bytes. */
  salt: Uint8Array<ArrayBuffer>;
  /** 12 bytes. */
  iv: Uint8Array<ArrayBuffer>;
  /** The secret half as PKCS#8 (RFC 8410), under AES-256-GCM: 48 bytes and the tag's 16. */
  bytes: Uint8Array<ArrayBuffer>;
}

const FORMAT = 'commoner-key-1';
/** What OWASP asks of PBKDF2 with SHA-256 (2023), and as many as a browser still does in seconds. */
export const ITERATIONS = 600_000;
const ITERATIONS_AT_MOST = 10_000_000;
const [SALT, IV, BYTES] = [16, 12, 64] as const;

const encode = (bytes: Uint8Array): string => base64url.baseEncode(bytes);
const decode = (value: unknown, length: number): Uint8Array<ArrayBuffer> => {
  try {
    const bytes = base64url.baseDecode(String(value)).slice();
    if (bytes.length === length) return bytes;
  } catch {
    // Other letters than those of base64url.
  }
  throw keyError('file-broken');
};

/** The text of a key's backup. */
export const writeKeyFile = ({ key, iterations, salt, iv, bytes }: KeyFile): string =>
  `${JSON.stringify(
    {
      ...{ format: FORMAT, key, kdf: 'PBKDF2-SHA-256', iterations },
      ...{ salt: encode(salt), cipher: 'AES-256-GCM', iv: encode(iv), bytes: encode(bytes) },
    },
    null,
    2,
  )}\n`;

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // A backup that was cut is no JSON, and still begins as one.
    if (/^\s*\{\s*"format":\s*"commoner-key-/.test(text)) throw keyError('file-broken');
  }
  throw keyError('file-other');
};

/**
 * Reads the text of a key's backup. Nothing is decrypted: it may be anybody's.
 * @throws KeyProblem file-other, file-newer, file-broken, iterations
 */
export const readKeyFile = (text: string): KeyFile => {
  if (text.length > KEY_FILE_LENGTH) throw keyError('file-other');
  const { format, key, kdf, iterations, salt, cipher, iv, bytes } = parse(text);
  if (format !== FORMAT) throw keyError(/^commoner-key-\d+$/.test(String(format)) ? 'file-newer' : 'file-other');
  if (kdf !== 'PBKDF2-SHA-256' || cipher !== 'AES-256-GCM') throw keyError('file-broken');
  if (typeof key !== 'string' || !/^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/.test(key)) throw keyError('file-broken');
  if (typeof iterations !== 'number' || !Number.isInteger(iterations)) throw keyError('file-broken');
  if (iterations < ITERATIONS || iterations > ITERATIONS_AT_MOST) throw keyError('iterations');
  return { key, iterations, salt: decode(salt, SALT), iv: decode(iv, IV), bytes: decode(bytes, BYTES) };
};
