import { asLetters, isAt } from '../../bytes/letters';
import { readBig } from '../../bytes/numbers';
import { carryError } from './carry-problem';

/** An ID3v2 tag as it stands at the front of a sound (id3.org: 2.2, 2.3, 2.4). */
export interface Id3Tag {
  version: 2 | 3 | 4;
  /** Whether the whole tag was written so that nothing in it looks like sound (2.2 and 2.3). */
  isUnsynchronised: boolean;
  /** The frames, one behind the other, with what was done against false sound undone. */
  frames: Uint8Array;
  /** The names and contents of them. */
  list: { id: string; content: Uint8Array }[];
  /** Bytes of the file that the tag takes. */
  length: number;
}

const HEADER = 10;
const FRAMES_AT_MOST = 5000;
const UNSYNCHRONISED = 0x80;
const EXTENDED = 0x40;
const FOOTER = 0x10;

/** A size in four bytes of seven bits each. */
const readSafe = (bytes: Uint8Array, at: number): number => {
  let size = 0;
  for (let i = 0; i < 4; i += 1) size = size * 128 + ((bytes[at + i] ?? 0) & 0x7f);
  return size;
};

const synchronise = (bytes: Uint8Array): Uint8Array =>
  bytes.filter((byte, i) => !(byte === 0 && i > 0 && bytes[i - 1] === 0xff));

/** The frames up to the padding. @throws CarryProblem broken, where one leads outside of the tag */
const listFrames = (tag: Uint8Array, from: number, version: number): { list: Id3Tag['list']; end: number } => {
  const header = version === 2 ? 6 : HEADER;
  const list: Id3Tag['list'] = [];
  let at = from;
  while (at + header <= tag.length && tag[at] !== 0) {
    const id = asLetters(tag.subarray(at, at + (version === 2 ? 3 : 4)));
    const size = version === 4 ? readSafe(tag, at + 4) : readBig(tag, at + id.length, version === 2 ? 3 : 4);
    const to = at + header + size;
    if (!/^[A-Z0-9]{3,4}$/.test(id) || to > tag.length || list.length >= FRAMES_AT_MOST)
      throw carryError('broken', 'ID3');
    list.push({ id, content: tag.subarray(at + header, to) });
    at = to;
  }
  return { list, end: at };
};

/**
 * Reads the tag at the front of a sound.
 * @returns null where there is none
 * @throws CarryProblem broken, and other-kind for a version that is not known
 */
export const readId3Tag = (bytes: Uint8Array): Id3Tag | null => {
  if (!isAt(bytes, 0, 'ID3')) return null;
  const version = bytes[3] ?? 0;
  const flags = bytes[5] ?? 0;
  if (version !== 2 && version !== 3 && version !== 4) throw carryError('other-kind', `ID3 2.${version}`);
  // Of version 2.2 the second flag says that the tag is packed, in no known way.
  if (version === 2 && flags & EXTENDED) throw carryError('other-kind', 'ID3 2.2');
  const end = HEADER + readSafe(bytes, 6);
  if (end > bytes.length) throw carryError('broken', 'ID3');
  const isUnsynchronised = version < 4 && (flags & UNSYNCHRONISED) !== 0;
  const body = bytes.subarray(HEADER, end);
  const tag = isUnsynchronised ? synchronise(body) : body;
  // An extended header says how the tag was: a new one needs none.
  const isExtended = version > 2 && flags & EXTENDED;
  const from = !isExtended ? 0 : version === 4 ? readSafe(tag, 0) : readBig(tag, 0, 4) + 4;
  const { list, end: framesEnd } = listFrames(tag, from, version);
  return {
    ...{ version, isUnsynchronised, list },
    frames: tag.subarray(from, Math.max(from, framesEnd)),
    length: end + (version === 4 && flags & FOOTER ? HEADER : 0),
  };
};
