import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64 } from '../../../src/bytes/base64';
import type { CheckedMedium } from '../../../src/check/checked';
import type { Looks } from '../../../src/check/looks';
import type { Found } from '../../../src/check/medium';
import { OWN_FILE, ownWork } from '../../../src/check/own-work';
import type { Parts } from '../../../src/check/zip/parts';
import { unpack, unpackWhole } from '../../../src/check/zip/unpack';
import { readFile } from '../../../src/lookup/file/read-file';
import { bytesOfData, drawSmall } from '../../draw-small';

/** What was seen of one file. */
export interface Seen extends Pick<CheckedMedium, 'sha256' | 'thumbnail' | 'own'> {
  looks: Looks | null;
}

const NOTHING: Seen = { sha256: null, thumbnail: null, own: null, looks: null };
/** Bytes of a file that are held at once; of what is larger only the hash is made. */
const HELD_AT_MOST = 64_000_000;
/** Bytes of a film or a sound: a document of several gigabytes is none. */
const FILE_AT_MOST = 4_000_000_000;

const inHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const drawn = async (picture: Uint8Array<ArrayBuffer>): Promise<Pick<Seen, 'looks' | 'thumbnail'>> => {
  const small = await drawSmall(picture);
  if (!small) return { looks: null, thumbnail: null };
  const image = await small.draw();
  const bytes = new Uint8Array(await image.arrayBuffer());
  return { looks: small.looks, thumbnail: `data:${image.type};base64,${toBase64(bytes)}` };
};

const lookAt = async (bytes: Uint8Array<ArrayBuffer>, found: Found): Promise<Seen> => {
  const [hash, signals, small] = await Promise.all([
    crypto.subtle.digest('SHA-256', bytes),
    // A file of another kind, or a broken one, says nothing.
    readFile(bytes, OWN_FILE).catch(() => []),
    found.kind === 'image' ? drawn(bytes) : { looks: null, thumbnail: null },
  ]);
  return { sha256: inHex(new Uint8Array(hash)), own: ownWork(signals, found), ...small };
};

/** Looks into the file of a medium: its hash, what it says of itself, how it looks. A file that cannot be read tells nothing. */
export const lookInto = async (found: Found, parts: Parts | null): Promise<Seen> => {
  if (!found.part) return NOTHING;
  if (found.part.startsWith('data:')) {
    const file = bytesOfData(found.part);
    return file ? lookAt(file, found) : NOTHING;
  }
  const entry = parts?.entry(found.part);
  if (!parts || !entry) return NOTHING;
  if (entry.size <= HELD_AT_MOST) return lookAt(await unpackWhole(parts.source, entry, HELD_AT_MOST), found);
  const hash = sha256.create();
  for await (const piece of unpack(parts.source, entry, FILE_AT_MOST)) hash.update(piece);
  return { ...NOTHING, sha256: inHex(hash.digest()) };
};
