import { join } from '../../../bytes/join';
import { asLetters, isAt } from '../../../bytes/letters';
import { readBig, readLittle } from '../../../bytes/numbers';
import { listGif } from '../parts/gif-parts';
import { listJpeg } from '../parts/jpeg-parts';
import { listPng } from '../parts/png-parts';
import { listRiff } from '../parts/riff-parts';

/*
 * Where each format has its Content Credentials (C2PA Technical Specification 2.2, Appendix A). They bind the bytes of the file: whoever
 * changes one, though it be in the metadata, breaks them.
 */

const nothing = new Uint8Array();
const BOXES_AT_MOST = 1000;

/** APP11: two letters, the number of the box and of its piece, and in each piece the head of the box once more (ISO 19566-5, D.2). */
const inJpeg = (bytes: Uint8Array): Uint8Array => {
  const pieces = (listJpeg(bytes) ?? []).filter(({ type, content }) => type === 'eb' && isAt(content, 0, 'JP'));
  const first = pieces.find(({ content }) => isAt(content, 12, 'jumb'));
  if (!first) return nothing;
  const head = readBig(first.content, 8, 4) === 1 ? 16 : 8;
  const own = pieces.filter(({ content }) => readBig(content, 2, 2) === readBig(first.content, 2, 2));
  return join(own.map((each) => each.content.subarray(each === first ? 8 : 8 + head)));
};

const inPng = (bytes: Uint8Array): Uint8Array =>
  listPng(bytes)?.find(({ type }) => type === 'caBX')?.content ?? nothing;

const inRiff = (bytes: Uint8Array): Uint8Array =>
  listRiff(bytes)?.find(({ type }) => type === 'C2PA')?.content ?? nothing;

/** Blocks behind their lengths, put together. */
const inGif = (bytes: Uint8Array): Uint8Array => {
  const content = listGif(bytes)?.find(({ type }) => type.startsWith('C2PA_GIF'))?.content ?? nothing;
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += 1 + (content[at] as number))
    pieces.push(content.subarray(at + 1, at + 1 + (content[at] as number)));
  return join(pieces);
};

const UUID = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81';

/** A uuid box at the outermost level: its purpose, and for a manifest a place of no meaning here, stand in front of it. */
const inBoxes = (bytes: Uint8Array): Uint8Array => {
  for (let at = 0, boxes = 0; at + 24 <= bytes.length && boxes < BOXES_AT_MOST; boxes += 1) {
    const short = readBig(bytes, at, 4);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? readBig(bytes, at + 8, 8) : short === 0 ? bytes.length - at : short;
    if (isAt(bytes, at + 4, 'uuid') && isAt(bytes, at + head, UUID)) {
      const purpose = at + head + 16 + 4;
      const end = bytes.indexOf(0, purpose);
      return end === -1 ? nothing : bytes.subarray(end + 1 + 8, at + size);
    }
    if (size < head) break;
    at += size;
  }
  return nothing;
};

const C2PA_TAG = 0xcd41;

/** A tag of its own in the first directory. */
const inTiff = (bytes: Uint8Array): Uint8Array => {
  const read = bytes[0] === 0x49 ? readLittle : readBig;
  const directory = read(bytes, 4, 4);
  const count = read(bytes, directory, 2);
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 2 + i * 12;
    if (read(bytes, entry, 2) !== C2PA_TAG) continue;
    const at = read(bytes, entry + 8, 4);
    return bytes.subarray(at, at + read(bytes, entry + 4, 4));
  }
  return nothing;
};

/** Bytes of an ID3 tag that are looked through for the object that it would be. */
const TAG_BYTES = 4_000_000;
const MARK = /application\/(?:x-)?c2pa(?:-manifest-store)?\0/;

/** An object in an ID3 tag, behind its media type: its box is found by its own name. */
const inId3 = (bytes: Uint8Array): Uint8Array => {
  const text = asLetters(bytes.subarray(0, TAG_BYTES));
  const mark = MARK.exec(text);
  const box = mark ? text.indexOf('jumb', mark.index) : -1;
  return box === -1 ? nothing : bytes.subarray(box - 4, box - 4 + readBig(bytes, box - 4, 4));
};

const KINDS: readonly (readonly [RegExp, (bytes: Uint8Array) => Uint8Array])[] = [
  [/^\xff\xd8\xff/, inJpeg],
  [/^\x89PNG\r\n/, inPng],
  [/^RIFF/, inRiff],
  [/^GIF8/, inGif],
  [/^.{4}ftyp/s, inBoxes],
  [/^(?:II\*\0|MM\0\*)/, inTiff],
  [/^ID3/, inId3],
];

/** The manifest store of a file, a JUMBF box; empty where it has none, or is cut before it. */
export const findManifest = (bytes: Uint8Array): Uint8Array => {
  const head = asLetters(bytes.subarray(0, 16));
  return KINDS.find(([begins]) => begins.test(head))?.[1](bytes) ?? nothing;
};

/** Whether Content Credentials bind a file. */
export const hasCredentials = (bytes: Uint8Array): boolean => findManifest(bytes).length > 0;
