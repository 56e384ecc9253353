import { describe, expect, it } from '@jest/globals';
import { parse } from 'smol-toml';
import type { Entry } from '../../../../src/library/entry';
import { reuseToml } from '../../../../src/transfer/export/reuse-toml';
import { licenseOf } from '../../attribution/a-work';
import { credited, gathered, hostile, kept } from './entries';

interface Annotation {
  path: string | string[];
  'SPDX-FileCopyrightText': string | string[];
  'SPDX-License-Identifier': string;
  'SPDX-FileComment': string | string[];
}
type Given = Parameters<typeof gathered>[2];
const read = (entries: readonly Entry[], given?: Given) =>
  parse(gathered(reuseToml, entries, given).get('REUSE.toml') ?? '') as unknown as {
    version: number;
    annotations?: Annotation[];
  };

describe('REUSE.toml', () => {
  it('annotates each file with its holders and its license', () => {
    const { version, annotations } = read([credited('c', {}, 'cropped')], { folder: 'images' });
    expect(version).toBe(1);
    expect(annotations).toEqual([
      {
        path: 'images/tarn.jpg',
        'SPDX-FileCopyrightText': 'Ann Fell',
        'SPDX-License-Identifier': 'CC-BY-4.0',
        'SPDX-FileComment': [
          'Title: First light over the tarn',
          'Source: https://photos.example/tarn',
          'Changes: cropped',
        ],
      },
    ]);
  });

  it('names several holders as a list, and what is the same once', () => {
    const creators = ['Ann', 'Ben'].map((name) => ({ name, address: null }));
    const { annotations } = read([kept('a', { creators }), kept('b', { creators })]);
    expect(annotations?.map((each) => each['SPDX-FileCopyrightText'])).toEqual([['Ann', 'Ben']]);
  });

  it('lets no asterisk of a name stand for other files', () => {
    const [annotation] = read([kept('a', { address: 'https://a.example/', title: 'a*b' })]).annotations ?? [];
    expect(annotation?.path).toContain('a_b.jpg');
  });

  it('finds a file in any folder by its whole name, where nobody said in which it is', () => {
    const [annotation] = read([kept('a')]).annotations ?? [];
    expect(annotation?.path).toEqual(expect.arrayContaining(['tarn.jpg', '*/tarn.jpg', '*/*/tarn.jpg']));
  });

  it('tells two works apart whose files are called the same, and is told what they are called', () => {
    const at = (host: string, id: string) =>
      kept(host, { address: `https://${host}.example/Photo.jpg`, licenses: [licenseOf(id)] });
    const taken = kept('c', { address: 'https://c.example/photo-1.jpg' });
    const { annotations } = read([at('a', 'CC-BY-4.0'), at('b', 'CC0-1.0'), taken], { folder: 'x' });
    expect(annotations?.map((each) => [each.path, each['SPDX-License-Identifier']])).toEqual([
      ['x/Photo-2.jpg', 'CC-BY-4.0'],
      ['x/Photo-3.jpg', 'CC0-1.0'],
      ['x/photo-1.jpg', 'CC-BY-4.0'],
    ]);
    expect(annotations?.[0]?.['SPDX-FileComment']).toContain(
      'Called Photo-2.jpg here: 2 works have files called Photo.jpg',
    );
  });

  it('says of one work all that its credits say', () => {
    const licenses = ['CC-BY-SA-4.0', 'GFDL-1.3'].map(licenseOf);
    const { annotations } = read([
      kept('a', { licenses }),
      credited('b', { licenses }, 'cropped'),
      credited('c', {}, 'mirrored'),
    ]);
    expect(annotations).toHaveLength(1);
    expect(annotations?.[0]?.['SPDX-License-Identifier']).toBe('(CC-BY-SA-4.0 OR GFDL-1.3-only) AND CC-BY-4.0');
    expect(annotations?.[0]?.['SPDX-FileComment']).toEqual(
      expect.arrayContaining(['Changes: cropped', 'Changes: mirrored']),
    );
  });

  it('gives hostile titles back', () => {
    const each = hostile.map((entry, i) => ({
      ...entry,
      work: { ...entry.work, address: `https://a.example/${i}.png` },
    }));
    const { annotations } = read(each);
    expect(annotations).toHaveLength(hostile.length);
    for (const annotation of annotations ?? []) expect(annotation['SPDX-License-Identifier']).toBe('CC-BY-4.0');
  });
});
