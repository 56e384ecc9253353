import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { readDocument } from '../../../src/check/read/readers';
import { bytesOf, sourceOfBytes } from './open';

type Bytes = Uint8Array<ArrayBuffer>;
const read = (bytes: Bytes, name = 'a.docx') => readDocument(sourceOfBytes(bytes), name, null);
const pack = (files: Record<string, string | Uint8Array>): Bytes =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        typeof text === 'string' ? new TextEncoder().encode(text) : text,
      ]),
    ),
  ) as Bytes;
const BODY = '<w:document xmlns:w="w"><w:body><w:p><w:t>Hello</w:t></w:p></w:body></w:document>';
const refuses = (bytes: Bytes, code: string, name?: string) =>
  expect(read(bytes, name)).rejects.toMatchObject({ code });
/** Where a signature stands in an archive for the first time. */
const find = (bytes: Bytes, signature: number): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at;
  return -1;
};
const RECORD = 0x02014b50;
const END = 0x06054b50;

describe('an archive that means harm', () => {
  it('unpacks to no more than a document would', async () => {
    const bomb = new Uint8Array(40_000_000).fill(32);
    bomb.set(new TextEncoder().encode(BODY));
    await refuses(pack({ 'word/document.xml': bomb }), 'document-swollen');
  });

  it('that lies about a size is ended at what it said', async () => {
    const bytes = pack({ 'word/document.xml': `${BODY}${' '.repeat(5000)}` });
    new DataView(bytes.buffer).setUint32(find(bytes, RECORD) + 24, 100, true);
    await refuses(bytes, 'document-swollen');
  });

  it('whose parts lie over one another is refused', async () => {
    const bytes = pack({ 'word/document.xml': BODY, b: 'x'.repeat(50) });
    new DataView(bytes.buffer).setUint32(find(bytes, RECORD) + 20, 1_000_000, true);
    await refuses(bytes, 'document-swollen');
  });

  it('that is encrypted, cut, or no archive at all says which', async () => {
    const locked = pack({ 'word/document.xml': BODY });
    const at = find(locked, RECORD) + 8;
    locked[at] = (locked[at] ?? 0) | 1;
    await refuses(locked, 'document-locked');
    const whole = pack({ 'word/document.xml': BODY });
    await refuses(whole.slice(0, -10), 'document-broken');
    await refuses(new TextEncoder().encode('%PDF-1.7') as Bytes, 'document-unknown', 'a.pdf');
    await refuses(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'document-locked');
    await refuses(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'document-unknown', 'a.doc');
    await refuses(new Uint8Array(0), 'document-unknown');
  });

  it('whose parts a password keeps says so, where the archive itself is open', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    await refuses(pack({ 'content.xml': 'x', 'META-INF/manifest.xml': manifest }), 'document-locked', 'a.odt');
    const shop = '<encryption><CipherReference URI="text/one.xhtml"/></encryption>';
    const book = { 'META-INF/container.xml': 'x', 'META-INF/encryption.xml': shop };
    await refuses(pack(book), 'document-locked', 'a.epub');
  });

  it('that counts more parts than it has is broken, and more than any document has, endless', async () => {
    const bytes = pack({ 'word/document.xml': BODY });
    const view = new DataView(bytes.buffer);
    view.setUint16(find(bytes, END) + 10, 2, true);
    await refuses(bytes, 'document-broken');
    view.setUint16(find(bytes, END) + 10, 40_000, true);
    await refuses(bytes, 'document-endless');
  });

  it('with broken or endlessly deep XML is refused', async () => {
    await refuses(pack({ 'word/document.xml': '<w:document><w:p></w:document>' }), 'document-broken');
    const deep = '<a>'.repeat(5000) + '</a>'.repeat(5000);
    await refuses(pack({ 'word/document.xml': deep }), 'document-endless');
    await refuses(pack({ 'content/content.json': '['.repeat(5000) + ']'.repeat(5000) }), 'document-endless', 'a.h5p');
    const bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><w:document xmlns:w="w">&c;</w:document>';
    await refuses(pack({ 'word/document.xml': bomb }), 'document-broken');
  });

  it('whose names lead out of it has nothing read from there', async () => {
    const { parts } = await read(
      pack({ 'word/document.xml': BODY, '../../evil': 'x', '/etc/x': 'x', 'a/../../b': 'x' }),
    );
    expect(parts?.names).toEqual(['word/document.xml']);
  });

  it('that is any document with one byte changed or cut off never ends otherwise than by a word', async () => {
    const whole = bytesOf('text.odt');
    for (let at = 0; at < whole.length; at += 37) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      for (const bytes of [changed, whole.slice(0, at)])
        await read(bytes, 'text.odt').catch((error: Error) => expect(error.name).toBe('CodedError'));
    }
  });
});

describe('an archive', () => {
  it('of Zip64 is read', async () => {
    // The record and the locator before the end, where an ordinary field says that the number is elsewhere.
    const plain = pack({ 'word/document.xml': BODY });
    const end = find(plain, END);
    const view = new DataView(plain.buffer);
    const [size, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
    const more = new DataView(new ArrayBuffer(76));
    more.setUint32(0, 0x06064b50, true);
    more.setBigUint64(4, 44n, true);
    for (const at of [24, 32]) more.setBigUint64(at, 1n, true);
    more.setBigUint64(40, BigInt(size), true);
    more.setBigUint64(48, BigInt(offset), true);
    more.setUint32(56, 0x07064b50, true);
    more.setBigUint64(64, BigInt(end), true);
    const last = plain.slice(end);
    new DataView(last.buffer).setUint16(10, 0xffff, true);
    new DataView(last.buffer).setUint32(16, 0xffffffff, true);
    const large = new Uint8Array([...plain.slice(0, end), ...new Uint8Array(more.buffer), ...last]);
    expect((await read(large)).draft.units[0]?.blocks[0]?.text).toBe('Hello');
  });

  it('that stands behind something else, with a comment at its end, is read', async () => {
    const plain = pack({ 'word/document.xml': BODY });
    const commented = new Uint8Array([...plain, ...new TextEncoder().encode('made by hand')]);
    new DataView(commented.buffer).setUint16(find(plain, END) + 20, 12, true);
    expect((await read(commented)).format).toBe('docx');
  });
});
