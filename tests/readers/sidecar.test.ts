import { expect, it } from '@jest/globals';
import { clean } from '../../src/attribution/clean';
import { xmp } from '../../src/transfer/export/xmp';
import { licenseOf } from '../unit/attribution/a-work';
import { hostile, kept } from '../unit/transfer/export/entries';
import { folderOf, readBy, withReaders } from './reader';

const entries = [
  kept('a', { notices: ['© 2020 Ann Fell'], creators: ['Ann Fell', 'Ben'].map((name) => ({ name, address: null })) }),
  kept('b', { title: 'Zero', licenses: [licenseOf('CC0-1.0')], creators: [] }),
  ...hostile,
];

withReaders(['exiftool'], 'exiftool', () => {
  it('reads every sidecar, with creators, license and where it is to be had', async () => {
    const files = Object.fromEntries(
      entries.map((entry, i) => [`${String(i).padStart(3, '0')}.xmp`, xmp.write(entry)?.text ?? '']),
    );
    const folder = folderOf(files);
    const said = JSON.parse(
      await readBy('exiftool', [
        '-j',
        '-validate',
        '-all',
        '-G1',
        '-charset',
        'UTF8',
        '-fileOrder',
        'FileName',
        folder,
      ]),
    ) as Record<string, unknown>[];
    expect(said).toHaveLength(entries.length);
    expect(said.map((each) => each['ExifTool:Validate'])).toEqual(entries.map(() => 'OK'));
    expect(said.map((each) => String(each['XMP-dc:Title']))).toEqual(
      entries.map(({ work }) => clean(work.title ?? '')),
    );
    expect(said[0]).toMatchObject({
      'XMP-dc:Creator': ['Ann Fell', 'Ben'],
      'XMP-dc:Rights': '© 2020 Ann Fell',
      'XMP-xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
      'XMP-plus:LicensorURL': 'https://photos.example/tarn',
      'XMP-cc:License': 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(said[1]).toMatchObject({ 'XMP-xmpRights:Marked': false });
    expect(said[1]).not.toHaveProperty(['XMP-dc:Rights']);
  });
});
