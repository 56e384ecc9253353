import { crc32, deflateSync } from 'node:zlib';

/** Small files of every kind that is read, each with the metadata that it is given: real ones, which other readers open. */
type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (...parts: (string | number[] | Uint8Array)[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])));
const utf8 = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'utf8'));
const big = (value: number, length: number): number[] =>
  Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);
const little = (value: number, length: number): number[] => big(value, length).reverse();

/** An XMP packet around the properties of one description. */
export const xmp = (properties: string, attributes = ''): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:cc="http://creativecommons.org/ns#" ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

export const BY = 'https://creativecommons.org/licenses/by/4.0/';
/** What Creative Commons' own chooser wrote into files, and what a photo editor writes beside it. */
export const CREDITED = xmp(
  `<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${BY}</xmpRights:WebStatement>
   <dc:creator><rdf:Seq><rdf:li>Zoë Lund</rdf:li><rdf:li>Ann Lee</rdf:li></rdf:Seq></dc:creator>
   <dc:title><rdf:Alt><rdf:li xml:lang="de">Der Bergsee</rdf:li><rdf:li xml:lang="x-default">The tarn</rdf:li></rdf:Alt></dc:title>`,
);

const segment = (marker: number, ...parts: Parameters<typeof bytesOf>): Bytes => {
  const body = bytesOf(...parts);
  return bytesOf([0xff, marker], big(body.length + 2, 2), body);
};

/** A TIFF of one directory with these ASCII, byte and number tags; the same bytes are Exif in other files. */
export const tiff = (tags: [tag: number, value: string | Uint8Array | number][]): Bytes => {
  const sorted = [...tags].sort(([a], [b]) => a - b);
  let offset = 8 + 2 + sorted.length * 12 + 4;
  const values: Bytes[] = [];
  const entries = sorted.map(([tag, value]) => {
    if (typeof value === 'number') return bytesOf(little(tag, 2), little(3, 2), little(1, 4), little(value, 4));
    const data = typeof value === 'string' ? bytesOf(utf8(value), [0]) : bytesOf(value);
    const entry = bytesOf(little(tag, 2), little(typeof value === 'string' ? 2 : 1, 2), little(data.length, 4));
    if (data.length <= 4) return bytesOf(entry, data, Array(4 - data.length).fill(0));
    values.push(data);
    offset += data.length;
    return bytesOf(entry, little(offset - data.length, 4));
  });
  return bytesOf('II*\0', little(8, 4), little(sorted.length, 2), ...entries, [0, 0, 0, 0], ...values);
};

/** A whole TIFF: one white pixel, with its own tags. */
export const tiffImage = (...tags: Parameters<typeof tiff>[0]): Bytes =>
  tiff([[256, 1], [257, 1], [258, 8], [259, 1], [262, 1], [273, 8], [277, 1], [278, 1], [279, 1], ...tags]); // biome-ignore format: a table

export const exif = (copyright: string, artist: string): Bytes => tiff([[0x8298, copyright], [0x013b, artist]]); // biome-ignore format: short

/** IPTC IIM datasets of record 2, in UTF-8, inside a Photoshop resource. */
export const iptc = (datasets: [dataset: number, text: string][]): Bytes => {
  const data = bytesOf(
    [0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47],
    ...datasets.map(([dataset, text]) => bytesOf([0x1c, 2, dataset], big(utf8(text).length, 2), utf8(text))),
  );
  const even = data.length % 2 ? bytesOf(data, [0]) : data;
  return bytesOf('Photoshop 3.0\0', '8BIM', [4, 4, 0, 0], big(data.length, 4), even);
};

export const jpeg = (metadata: { xmp?: string; exif?: Uint8Array; iptc?: Uint8Array }): Bytes =>
  bytesOf(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    metadata.exif ? segment(0xe1, 'Exif\0\0', metadata.exif) : [],
    metadata.xmp ? segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', utf8(metadata.xmp)) : [],
    metadata.iptc ? segment(0xed, metadata.iptc) : [],
    segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0, 0xff, 0xd9],
  );

const chunk = (type: string, data: Uint8Array): Bytes =>
  bytesOf(big(data.length, 4), type, data, big(crc32(bytesOf(type, data)), 4));

export const pngOf = (...chunks: [type: string, data: Uint8Array][]): Bytes =>
  bytesOf(
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    chunk('IHDR', bytesOf(big(1, 4), big(1, 4), [8, 0, 0, 0, 0])),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(Uint8Array.of(0, 255))),
    chunk('IEND', bytesOf()),
  );
export const itxt = (text: string, compressed = false): [string, Bytes] => [
  'iTXt',
  bytesOf('XML:com.adobe.xmp\0', [compressed ? 1 : 0, 0, 0, 0], compressed ? deflateSync(utf8(text)) : utf8(text)),
];

export const webp = (text: string): Bytes => {
  const part = (type: string, data: Uint8Array) =>
    bytesOf(type, little(data.length, 4), data, data.length % 2 ? [0] : []);
  const body = bytesOf(
    'WEBP',
    part('VP8X', bytesOf([0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    part('VP8L', bytesOf([0x2f, 0, 0, 0, 0, 0x88, 0x88, 0x08])),
    part('XMP ', utf8(text)),
  );
  return bytesOf('RIFF', little(body.length, 4), body);
};

export const svg = (metadata: string, head = ''): Bytes =>
  utf8(`<?xml version="1.0"?>${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><title>A station</title>
    <metadata><rdf:RDF>${metadata}</rdf:RDF></metadata><g><title>A part</title><path d="M0 0"/></g></svg>`);

/** A PDF of one empty page; the first packet is a picture's, the second the document's. */
export const pdf = (...packets: string[]): Bytes =>
  bytesOf(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Metadata 9 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n',
    ...packets.flatMap((packet, i) => [
      `${i + 8} 0 obj<</Type/Metadata/Subtype/XML/Length ${utf8(packet).length}>>stream\n`,
      utf8(packet),
      '\nendstream endobj\n',
    ]),
    'trailer<</Root 1 0 R>>\n%%EOF\n',
  );

const safe = (size: number): number[] => [21, 14, 7, 0].map((bits) => (size >> bits) & 0x7f);

/** An ID3 tag of version 2.2, 2.3 or 2.4 before a frame of silence. */
export const mp3 = (version: 2 | 3 | 4, frames: [id: string, body: Uint8Array][]): Bytes => {
  const body = bytesOf(
    ...frames.map(([id, data]) =>
      version === 2
        ? bytesOf(id, big(data.length, 3), data)
        : bytesOf(id, version === 4 ? safe(data.length) : big(data.length, 4), [0, 0], data),
    ),
    Array(16).fill(0),
  );
  return bytesOf('ID3', [version, 0, 0], safe(body.length), body, [0xff, 0xfb, 0x90, 0x64]);
};
/** A text frame's body, in UTF-16 with its mark or in UTF-8. */
export const wide = (text: string): Bytes => bytesOf([1, 0xff, 0xfe], Uint8Array.from(Buffer.from(text, 'utf16le')));
export const plain = (text: string): Bytes => bytesOf([3], utf8(text));

export const comments = (...pairs: string[]): Bytes =>
  bytesOf(
    little(4, 4),
    'test',
    little(pairs.length, 4),
    ...pairs.map((pair) => bytesOf(little(utf8(pair).length, 4), utf8(pair))),
  );

export const flac = (...pairs: string[]): Bytes => {
  const block = comments(...pairs);
  return bytesOf('fLaC', [0, 0, 0, 34], Array(34).fill(0), [0x84], big(block.length, 3), block);
};

/** Ogg pages of one stream, a packet of any length in as many pages as it needs. */
const oggPages = (packets: Uint8Array[]): Bytes => {
  const pages: Bytes[] = [];
  for (const packet of packets) {
    const lengths = [...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255];
    for (let from = 0; from < lengths.length; from += 255) {
      const table = lengths.slice(from, from + 255);
      const start = from * 255;
      const data = packet.subarray(start, start + table.reduce((sum, length) => sum + length, 0));
      const head = [0, pages.length ? (from ? 1 : 0) : 2, ...Array(8).fill(0), 7, 0, 0, 0, ...little(pages.length, 4)];
      pages.push(bytesOf('OggS', head, [0, 0, 0, 0], [table.length], table, data));
    }
  }
  return bytesOf(...pages);
};
export const vorbis = (...pairs: string[]): Bytes =>
  oggPages([bytesOf('\x01vorbis', Array(23).fill(0)), bytesOf('\x03vorbis', comments(...pairs), [1])]);
export const opus = (...pairs: string[]): Bytes =>
  oggPages([bytesOf('OpusHead', Array(11).fill(0)), bytesOf('OpusTags', comments(...pairs))]);
