import type { Field } from './field';

/** The frames that are read (ID3v2.2, 2.3 and 2.4: id3.org), by either of their names. */
const FRAMES: Record<string, Pick<Field, 'says' | 'name'>> = {
  TCOP: { says: 'license', name: 'TCOP' },
  WCOP: { says: 'license', name: 'WCOP' },
  USER: { says: 'license', name: 'USER' },
  TXXX: { says: 'license', name: 'TXXX' },
  TIT2: { says: 'title', name: 'TIT2' },
  TPE1: { says: 'creator', name: 'TPE1' },
  WOAF: { says: 'source', name: 'WOAF' },
};
const OLD_NAMES: Record<string, string> = {
  TCR: 'TCOP',
  WCP: 'WCOP',
  TT2: 'TIT2',
  TP1: 'TPE1',
  WAF: 'WOAF',
  TXX: 'TXXX',
};

const HEADER = 10;
const FRAMES_AT_MOST = 500;
/** Bytes of one text. */
const TEXT_BYTES = 8000;

const ENCODINGS = ['iso-8859-1', 'utf-16', 'utf-16be', 'utf-8'];

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, TEXT_BYTES));

const decode = (bytes: Uint8Array, encoding: number): string => {
  const text = bytes.subarray(0, TEXT_BYTES);
  if (encoding !== 1) return new TextDecoder(ENCODINGS[encoding] ?? 'iso-8859-1').decode(text);
  // UTF-16 with a byte order mark: a decoder of one order does not heed the other's mark.
  const big = text[0] === 0xfe && text[1] === 0xff;
  return new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(text);
};

/** A size in four bytes of seven bits each. */
const readSafe = (bytes: Uint8Array, at: number): number =>
  [0, 1, 2, 3].reduce((size, i) => size * 128 + ((bytes[at + i] ?? 0) & 0x7f), 0);
const readPlain = (bytes: Uint8Array, at: number, length: number): number =>
  [...bytes.subarray(at, at + length)].reduce((size, byte) => size * 256 + byte, 0);

/** Undoes the unsynchronisation scheme (ID3v2.3, 5): FF 00 stands for FF. */
const synchronise = (bytes: Uint8Array): Uint8Array =>
  bytes.filter((byte, i) => !(byte === 0 && i > 0 && bytes[i - 1] === 0xff));

/** The texts of one frame: its value, and the description before it where its kind has one. */
const readTexts = (id: string, frame: Uint8Array): string[] => {
  if (id.startsWith('W')) return [latin(frame)];
  const start = id === 'USER' ? 4 : 1;
  return decode(frame.subarray(start), frame[0] ?? 0)
    .split('\0')
    .map((text) => text.replace(/^\ufeff/, ''))
    .filter((text) => text !== '');
};

const toFields = (id: string, frame: Uint8Array): Field[] => {
  const known = FRAMES[id];
  if (!known) return [];
  const texts = readTexts(id, frame);
  if (id === 'TXXX') return /^licen[cs]e$/i.test(texts[0] ?? '') ? [{ ...known, value: texts[1] ?? '' }] : [];
  return (known.says === 'creator' ? texts : texts.slice(0, 1)).map((value) => ({ ...known, value }));
};

/** Where the one maker who is named has a page of their own; whose of several it is, nobody knows. */
const withHome = (fields: Field[], home: string): Field[] => {
  const isAlone = fields.filter(({ says }) => says === 'creator').length === 1;
  return isAlone && home
    ? fields.map((field) => (field.says === 'creator' ? { ...field, address: home } : field))
    : fields;
};

/** Reads the ID3v2 tag at the front of a sound file. A length that leads outside of the tag ends it. */
export const readId3 = (bytes: Uint8Array): Field[] => {
  const version = bytes[3] ?? 0;
  const flags = bytes[5] ?? 0;
  if (version < 2 || version > 4) return [];
  const body = bytes.subarray(HEADER, HEADER + readSafe(bytes, 6));
  const tag = flags & 0x80 && version < 4 ? synchronise(body) : body;
  const old = version === 2;
  const header = old ? 6 : 10;
  let at = 0;
  if (flags & 0x40 && !old) at = version === 4 ? readSafe(tag, 0) : readPlain(tag, 0, 4) + 4;
  const fields: Field[] = [];
  let home = '';
  for (let frames = 0; frames < FRAMES_AT_MOST && at + header <= tag.length && tag[at] !== 0; frames++) {
    const name = latin(tag.subarray(at, at + (old ? 3 : 4)));
    const size = old ? readPlain(tag, at + 3, 3) : version === 4 ? readSafe(tag, at + 4) : readPlain(tag, at + 4, 4);
    const form = old ? 0 : (tag[at + 9] ?? 0);
    const start = at + header;
    at = start + size;
    // Compressed or encrypted (v2.3: 80, 40; v2.4: 08, 04): no tag writer does that to a credit.
    if (at > tag.length || form & (version === 4 ? 0x0c : 0xc0)) continue;
    const frame = tag.subarray(start + (version === 4 && form & 1 ? 4 : 0), at);
    if (/^(?:WOAR|WAR)$/.test(name)) home ||= latin(frame);
    fields.push(...toFields(OLD_NAMES[name] ?? name, version === 4 && form & 2 ? synchronise(frame) : frame));
  }
  return withHome(fields, home);
};
