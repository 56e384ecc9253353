import { bytesOf } from './make-files';

type Bytes = Uint8Array<ArrayBuffer>;
const little = (value: number, length: number): number[] =>
  Array.from({ length }, (_, i) => Math.floor(value / 256 ** i) % 256);

const ASCII = 2;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const UNDEFINED = 7;
type Tag = [tag: number, type: number, count: number, data: number[] | Uint8Array];

const words = (tag: number, text: string): Tag => [tag, ASCII, text.length + 1, bytesOf(text, [0])];
const rationals = (tag: number, values: number[]): Tag => [
  ...([tag, RATIONAL, values.length] as const),
  values.flatMap((value) => [...little(value, 4), ...little(1, 4)]),
];

/** A directory at a place, and the bytes behind it. */
const directory = (at: number, tags: Tag[]): Bytes => {
  let behind = at + 2 + tags.length * 12 + 4;
  const values: (number[] | Uint8Array)[] = [];
  const entries = tags.map(([tag, type, count, data]) => {
    const head = [...little(tag, 2), ...little(type, 2), ...little(count, 4)];
    if (data.length <= 4) return [...head, ...data, ...Array(4 - data.length).fill(0)];
    values.push(data);
    behind += data.length;
    return [...head, ...little(behind - data.length, 4)];
  });
  return bytesOf(little(tags.length, 2), ...entries, [0, 0, 0, 0], ...values);
};

/** Exif as a camera writes it: 48° 12′ N, 16° 22′ W, its number and its owner, and how the picture is to be turned. */
export const cameraExif = (orientation = 6): Bytes => {
  const camera: Tag[] = [
    [0x927c, UNDEFINED, 8, bytesOf('NOTES 77')],
    words(0xa430, 'Zora Quill'),
    words(0xa431, 'SN-0042-77'),
  ];
  const place: Tag[] = [words(1, 'N'), rationals(2, [48, 12, 0]), words(3, 'W'), rationals(4, [16, 22, 0])];
  const first = 8;
  const second = first + 2 + 3 * 12 + 4;
  const exif = directory(second, camera);
  const third = second + exif.length;
  const root: Tag[] = [
    [0x0112, SHORT, 1, little(orientation, 2)],
    [0x8769, LONG, 1, little(second, 4)],
    [0x8825, LONG, 1, little(third, 4)],
  ];
  return bytesOf('II*\0', little(8, 4), directory(first, root), exif, directory(third, place));
};

const big = (value: number, length: number): number[] => little(value, length).reverse();
/** A box of ISO media. */
export const box = (type: string, ...content: Parameters<typeof bytesOf>): Bytes => {
  const data = bytesOf(...content);
  return bytesOf(big(data.length + 8, 4), type, data);
};

/** A HEIC as phones write them, as far as its metadata go: Exif, and a packet in two pieces. Its picture is three bytes. */
export const heif = (exif: Uint8Array, packet: string): Bytes => {
  const ftyp = box('ftyp', 'heic', [0, 0, 0, 0], 'mif1');
  const item = bytesOf([0, 0, 0, 0], exif);
  const half = packet.length >> 1;
  const infe = (number: number, ...named: string[]) => box('infe', [2, 0, 0, 0], big(number, 2), [0, 0], ...named);
  const iinf = box(
    'iinf',
    [0, 0, 0, 0],
    big(2, 2),
    infe(1, 'Exif', '\0'),
    infe(2, 'mime', '\0', 'application/rdf+xml\0'),
  );
  const extents = (places: [at: number, length: number][]) =>
    places.flatMap(([at, length]) => [...big(at, 4), ...big(length, 4)]);
  const metaAt = (data: number) => {
    const packetAt = data + item.length + 3;
    const rows = [
      ...[...big(1, 2), 0, 0, 0, 0, ...big(1, 2), ...extents([[data, item.length]])],
      ...[...big(2, 2), 0, 0, 0, 0, ...big(2, 2), ...extents([[packetAt, half], [packetAt + half, packet.length - half]])],
    ]; // biome-ignore format: a table
    return box('meta', [0, 0, 0, 0], iinf, box('iloc', [1, 0, 0, 0, 0x44, 0], big(2, 2), rows));
  };
  const data = ftyp.length + metaAt(0).length + 8;
  return bytesOf(ftyp, metaAt(data), box('mdat', item, 'pic', packet));
};
