import { linkable } from '../../attribution/linkable';
import { join } from '../../bytes/join';
import { asLetters, isAt, letters } from '../../bytes/letters';
import { big, little } from '../../bytes/numbers';
import type { Said } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { type Id3Tag, readId3Tag } from './id3-tag';

/** What version 2.2 calls the frames (id3v2.2, 4). */
const OLD_NAMES: Record<string, string> = {
  ...{ TIT2: 'TT2', TPE1: 'TP1', TCOP: 'TCR', WCOP: 'WCP', WOAF: 'WAF', WOAR: 'WAR', TXXX: 'TXX' },
};

/** Bytes of nothing behind the frames. Readers that doubt a size look there for the end. */
const PADDING = new Uint8Array(64);

/** Bytes that a tag's size has room for: 28 bits. */
const TAG_BYTES = 2 ** 28 - 1;

const safe = (size: number): Uint8Array => Uint8Array.from([21, 14, 7, 0], (bits) => (size >> bits) & 0x7f);

/** UTF-16 with the mark of its order. */
const wide = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i += 1) bytes.set(little(text.charCodeAt(i), 2), 2 + i * 2);
  return bytes;
};

/** Texts behind a byte that says how they are written: UTF-8 from 2.4 on; before that Latin-1, or UTF-16 with its mark. */
const encode = (texts: readonly string[], version: Id3Tag['version'], language = ''): Uint8Array => {
  const isLatin = texts.every((text) => !/[^\0-\xff]/.test(text));
  const [kind, write, end] =
    version === 4
      ? ([3, (text: string) => new TextEncoder().encode(text), 1] as const)
      : isLatin
        ? ([0, letters, 1] as const)
        : ([1, wide, 2] as const);
  const parts = texts.flatMap((text, i) => (i === 0 ? [write(text)] : [new Uint8Array(end), write(text)]));
  return join([Uint8Array.of(kind), letters(language), ...parts]);
};

type Frame = readonly [id: string, content: Uint8Array];

/** What a sound says: one frame each (id3v2.4.0-frames, 4.2, 4.3, 4.22). */
const framesOf = ({ title, creators, license, notices, source, terms }: Said, version: Id3Tag['version']): Frame[] => {
  const names = creators.map(({ name }) => name).filter((name) => name !== '');
  const words = (id: string, ...texts: (string | null)[]): Frame[] =>
    texts[0] ? [[id, encode(texts as string[], version)]] : [];
  const link = (id: string, address: string | null): Frame[] => (address ? [[id, letters(address)]] : []);
  return [
    ...words('TIT2', title),
    // Until 2.4 there was one text, with strokes between its names.
    ...(version === 4 ? words('TPE1', ...names) : words('TPE1', names.join('/'))),
    ...words('TCOP', notices.join(' ') || license.title),
    ...link('WCOP', linkable(license.address)),
    ...link('WOAF', linkable(source)),
    ...link('WOAR', linkable(creators[0]?.address ?? null)),
    ...(version === 2 ? [] : ([['USER', encode([terms], version, 'eng')]] as Frame[])),
  ];
};

const writeFrame = ([id, content]: Frame, version: Id3Tag['version']): Uint8Array =>
  version === 2
    ? join([letters(OLD_NAMES[id] ?? id), big(content.length, 3), content])
    : join([letters(id), version === 4 ? safe(content.length) : big(content.length, 4), new Uint8Array(2), content]);

/** Puts a 00 behind each FF that could look like sound (id3v2.3.0, 5). */
const unsynchronise = (bytes: Uint8Array): Uint8Array => {
  const safe: number[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    safe.push(bytes[i] as number);
    const next = bytes[i + 1];
    if (bytes[i] === 0xff && (next === undefined || next === 0 || next >= 0xe0)) safe.push(0);
  }
  return Uint8Array.from(safe);
};

/**
 * A sound that says this in its ID3 tag: in the version that it has, or in 2.4. Frames that say something stay; where its terms of use are
 * another's, ours are a text of their own. The sound's own bytes and what is behind them stay as they are.
 * @throws CarryProblem
 */
export const writeMp3 = (bytes: Uint8Array, said: Said): Uint8Array<ArrayBuffer> => {
  const tag = readId3Tag(bytes);
  const { version = 4, isUnsynchronised = false, length = 0, frames = new Uint8Array(), list = [] } = tag ?? {};
  if (isAt(bytes, length, 'fLaC')) throw carryError('other-kind', 'FLAC (ID3)');
  const isSeal = ({ id, content }: Id3Tag['list'][number]) =>
    /^GEO/.test(id) && /c2pa/i.test(asLetters(content.subarray(0, 100)));
  if (list.some(isSeal)) throw carryError('sealed');
  const has = (id: string): boolean => list.some((frame) => frame.id === (version === 2 ? OLD_NAMES[id] : id));
  const wanted = framesOf(said, version);
  const added = wanted.filter(([id]) => !has(id));
  const own = asLetters(encode([said.terms], version).subarray(1));
  const isTermsThere = list.some(({ id, content }) => /^(?:USER|TXXX?)$/.test(id) && asLetters(content).includes(own));
  if ((version === 2 || has('USER')) && !isTermsThere) added.push(['TXXX', encode(['LICENSE', said.terms], version)]);
  const body = join([frames, ...added.map((frame) => writeFrame(frame, version)), PADDING]);
  const safeBody = isUnsynchronised ? unsynchronise(body) : body;
  if (safeBody.length > TAG_BYTES) throw carryError('no-room');
  const flags = isUnsynchronised ? 0x80 : tag && version === 4 ? (bytes[5] ?? 0) & 0x80 : 0;
  const header = join([
    letters('ID3'),
    Uint8Array.of(version, tag ? (bytes[4] ?? 0) : 0, flags),
    safe(safeBody.length),
  ]);
  return join([header, safeBody, bytes.subarray(length)]);
};
