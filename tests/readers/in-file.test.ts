import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { type Bytes, said, written } from '../unit/transfer/in-file/a-file';
import { folderOf, readBy, readByPython, withReaders } from './reader';

const MEDIA = inRoot('tests', 'fixtures', 'media');
const NAMES = readdirSync(MEDIA).filter((name) => !name.endsWith('.md'));
const read = (name: string): Bytes => Uint8Array.from(readFileSync(join(MEDIA, name)));

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const SOURCE = 'https://photos.example/tarn';
const WHAT = said({
  title: 'Früher Schnee – 初雪',
  creators: [{ name: 'Zoë Lund', address: 'https://photos.example/zoe' }],
});

interface Told {
  decoded: string | null;
  told: Record<string, unknown>;
}

withReaders(['exiftool', 'python'], 'a file with its credit inside, in the programs of others', () => {
  let exif: Record<string, unknown>[];
  let before: Told[];
  let after: Told[];
  beforeAll(async () => {
    const folder = folderOf(Object.fromEntries(NAMES.map((name) => [name, written(read(name), WHAT)])));
    const paths = NAMES.map((name) => join(folder, name));
    exif = JSON.parse(await readBy('exiftool', ['-j', '-G1', '-struct', '-all', '-validate', '-warning', ...paths]));
    before = await readByPython(
      'in_file',
      NAMES.map((name) => join(MEDIA, name)),
    );
    after = await readByPython('in_file', paths);
  });
  const at = (name: string) => NAMES.indexOf(name);

  it.each(NAMES)('is the same to look at, or to hear: %s', (name) => {
    expect(after[at(name)]?.decoded).toBe(before[at(name)]?.decoded);
    if (!name.endsWith('.svg')) expect(after[at(name)]?.decoded).toBeTruthy();
  });

  it.each(NAMES)('says its license, its maker and its title to exiftool, which warns of nothing: %s', (name) => {
    const all = JSON.stringify(exif[at(name)]);
    for (const words of [BY, 'Zoë Lund', 'Früher Schnee – 初雪', SOURCE]) expect(all).toContain(words);
    expect(all).not.toMatch(/"ExifTool:(?:Warning|Error)"/);
  });

  it.each(NAMES.filter((name) => /\.(?:jpg|png|webp)$/.test(name)))('says so to Exiv2: %s', (name) => {
    expect(after[at(name)]?.told).toMatchObject({
      'Xmp.xmpRights.WebStatement': BY,
      'Xmp.xmpRights.Marked': 'True',
      'Xmp.dc.creator': ['Zoë Lund'],
    });
  });

  it.each(NAMES.filter((name) => /\.(?:mp3|flac|ogg|opus|oga)$/.test(name)))('says so to Mutagen: %s', (name) => {
    const all = JSON.stringify(after[at(name)]?.told).replace(/\\u([0-9a-f]{4})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    for (const words of [BY, 'Zoë Lund', 'Früher Schnee – 初雪', SOURCE]) expect(all).toContain(words);
  });

  it('agrees in IPTC and XMP, with the sum of IPTC made anew, and keeps XMP that goes on in further segments', async () => {
    const folder = folderOf({ 'long.txt': 'a long story '.repeat(7000) });
    const [before, after] = [join(folder, 'before.jpg'), join(folder, 'after.jpg')];
    const iptc = [
      '-IPTC:By-line=Bo Ek',
      '-IPTC:CopyrightNotice=© 2020 Bo Ek',
      '-CodedCharacterSet=UTF8',
      '-IPTCDigest=new',
    ];
    const long = `-XMP-dc:Description<=${join(folder, 'long.txt')}`;
    await readBy('exiftool', ['-charset', 'iptc=UTF8', ...iptc, long, '-o', before, join(MEDIA, 'photo.jpg')]);
    writeFileSync(after, written(Uint8Array.from(readFileSync(before)), WHAT));
    const [tags] = JSON.parse(
      await readBy('exiftool', ['-j', '-a', '-use', 'MWG', '-MWG:all', '-all', '-warning', after]),
    );
    expect(tags).toMatchObject({
      Rights: '© 2020 Bo Ek',
      CopyrightNotice: '© 2020 Bo Ek',
      Creator: ['Bo Ek', 'Zoë Lund'],
    });
    expect(tags['By-line']).toEqual(['Bo Ek', 'Zoë Lund']);
    expect(tags.CurrentIPTCDigest).toBe(tags.IPTCDigest);
    expect(tags.Description).toHaveLength('a long story '.length * 7000);
    expect(tags).not.toHaveProperty('Warning');
    const told = await readByPython<Told[]>('in_file', [before, after]);
    expect(told[1]?.decoded).toBe(told[0]?.decoded);
    expect(told[1]?.told).toMatchObject({
      'Iptc.Application2.Copyright': '© 2020 Bo Ek',
      'Xmp.xmpRights.WebStatement': BY,
    });
  });
});
