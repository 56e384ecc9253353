import { CarReader } from '@ipld/car/reader';
import { CID } from 'multiformats/cid';
import { problemError } from '../../../src/publish/problem';
import type { Source } from './source';

/** Bytes of the file that are looked through at once. */
const WINDOW = 4 * 1024 * 1024;
/** Bytes of a header: a root is some forty of them. */
const HEADER = 64 * 1024;
/** Bytes of a section: a block of 4 MiB and its CID. */
const SECTION = 4 * 1024 * 1024 + 200;
/** Sections, also where they are the same block again: a share of 2 GiB has two thousand, many small files some ten thousands. */
const SECTIONS = 200_000;
/** Sections between two looks whether somebody ended this: the browser has its turn there. */
const TURN = 5_000;
/** The first bytes of version 2 (https://ipld.io/specs/transport/car/carv2/#pragma). */
const PRAGMA = [0x0a, 0xa1, 0x67, 0x76, 0x65, 0x72, 0x73, 0x69, 0x6f, 0x6e, 0x02];
const HEADER_2 = 40;

const broken = (detail: string) => problemError('car-broken', detail);

/** Bytes of a file by their place, read some mebibytes at a time. */
class Window {
  private start = 0;
  private bytes = new Uint8Array();

  constructor(
    private readonly file: Blob,
    readonly end: number,
  ) {}

  async at(place: number, length: number): Promise<Uint8Array> {
    const last = Math.min(place + length, this.end);
    if (place < this.start || last > this.start + this.bytes.length) {
      const piece = this.file.slice(place, Math.min(place + Math.max(WINDOW, length), this.end));
      this.bytes = new Uint8Array(await piece.arrayBuffer());
      this.start = place;
    }
    return this.bytes.subarray(place - this.start, last - this.start);
  }
}

/** An unsigned LEB128 number of at most 53 bits, and its bytes. */
const readVarint = (bytes: Uint8Array, place: number): { value: number; size: number } => {
  let value = 0;
  for (let i = 0; i < 8 && i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80 && Number.isSafeInteger(value)) return { value, size: i + 1 };
  }
  throw broken(`no length at byte ${place}`);
};

/** Where the sections are: behind the header of version 1, or inside what version 2 wraps around one. */
const findData = async (file: Blob): Promise<{ from: number; to: number }> => {
  const head = new Uint8Array(await file.slice(0, PRAGMA.length + HEADER_2).arrayBuffer());
  if (!PRAGMA.every((byte, i) => head[i] === byte)) return { from: 0, to: file.size };
  if (head.length < PRAGMA.length + HEADER_2) throw broken('its header is cut');
  const view = new DataView(head.buffer, PRAGMA.length);
  const [from, size] = [view.getBigUint64(16, true), view.getBigUint64(24, true)];
  if (from + size > BigInt(file.size))
    throw broken(`it says that it is ${from + size} bytes long, and is ${file.size}`);
  return { from: Number(from), to: Number(from + size) };
};

const readRoots = async (bytes: Uint8Array): Promise<string[]> => {
  try {
    return (await (await CarReader.fromBytes(bytes)).getRoots()).map((root) => root.toV1().toString());
  } catch (error) {
    throw broken((error as Error).message);
  }
};

/**
 * The blocks of a CAR file (https://ipld.io/specs/transport/car/), by their places in it: whatever lengths the file claims, some
 * mebibytes of it are in memory.
 * @param signal ends the looking through
 * @param most sections that it may have
 * @throws ProblemCode car-broken, with the place where it is; the signal's reason
 */
export const openCar = async (file: Blob, signal?: AbortSignal, most = SECTIONS): Promise<Source> => {
  const { from, to } = await findData(file);
  const window = new Window(file, to);
  const head = readVarint(await window.at(from, 10), from);
  if (head.value > HEADER || head.value === 0) throw broken(`its header says that it is ${head.value} bytes long`);
  const first = from + head.size + head.value;
  if (first > to) throw broken('its header is cut');
  const roots = await readRoots((await window.at(from, first - from)).slice());
  const places = new Map<string, { at: number; length: number }>();
  let sections = 0;
  for (let at = first; at < to; ) {
    sections += 1;
    if (sections > most) throw broken(`more than ${most} blocks`);
    if (sections % TURN === 0) await new Promise((go) => setTimeout(go));
    signal?.throwIfAborted();
    const { value, size } = readVarint(await window.at(at, 10), at);
    const next = at + size + value;
    if (value > SECTION) throw broken(`a section at byte ${at} says that it is ${value} bytes long`);
    if (next > to) throw broken(`it ends in the section at byte ${at}`);
    const section = await window.at(at + size, Math.min(value, 200));
    let cid: CID;
    let rest: Uint8Array;
    try {
      [cid, rest] = CID.decodeFirst(section);
    } catch {
      throw broken(`no CID at byte ${at}`);
    }
    const skipped = section.length - rest.length;
    places.set(cid.toV1().toString(), { at: at + size + skipped, length: value - skipped });
    at = next;
  }
  return {
    roots,
    read: async (name) => {
      const place = places.get(name);
      if (!place) throw problemError('block-missing', name);
      return new Uint8Array(await file.slice(place.at, place.at + place.length).arrayBuffer());
    },
  };
};
