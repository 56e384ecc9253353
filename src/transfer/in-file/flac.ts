import { join } from '../../bytes/join';
import { big, readBig } from '../../bytes/numbers';
import type { Said } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { addComments } from './vorbis-comments';

/** Kinds of metadata blocks (RFC 9639, 8.1). */
const COMMENTS = 4;
const LAST = 0x80;
const BLOCK_BYTES = 2 ** 24 - 1;
const BLOCKS_AT_MOST = 10_000;

interface Block {
  type: number;
  content: Uint8Array;
}

const listBlocks = (bytes: Uint8Array): { blocks: Block[]; end: number } => {
  const blocks: Block[] = [];
  for (let at = 4; at + 4 <= bytes.length && blocks.length < BLOCKS_AT_MOST; ) {
    const head = bytes[at] ?? 0;
    const to = at + 4 + readBig(bytes, at + 1, 3);
    if (to > bytes.length) break;
    blocks.push({ type: head & 0x7f, content: bytes.subarray(at + 4, to) });
    if (head & LAST) return { blocks, end: to };
    at = to;
  }
  throw carryError('broken');
};

const writeBlock = ({ type, content }: Block, isLast: boolean): Uint8Array => {
  if (content.length > BLOCK_BYTES) throw carryError('no-room');
  return join([Uint8Array.of(type | (isLast ? LAST : 0)), big(content.length, 3), content]);
};

/**
 * A FLAC stream that says this in its comments (RFC 9639, 8.6); all other blocks and the sound stay as they are.
 * @throws CarryProblem
 */
export const writeFlac = (bytes: Uint8Array, said: Said): Uint8Array<ArrayBuffer> => {
  const { blocks, end } = listBlocks(bytes);
  const own = blocks.find(({ type }) => type === COMMENTS);
  const comments: Block = { type: COMMENTS, content: addComments(own?.content ?? new Uint8Array(), said) };
  const [first, ...others] = blocks;
  // What says how the sound is stored comes first.
  const all = own ? blocks.map((block) => (block === own ? comments : block)) : [first as Block, comments, ...others];
  return join([
    bytes.subarray(0, 4),
    ...all.map((block, i) => writeBlock(block, i === all.length - 1)),
    bytes.subarray(end),
  ]);
};
