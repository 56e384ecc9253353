import { describe, expect, it } from '@jest/globals';
import { parse } from 'smol-toml';
import { reuseToml } from '../../../../src/transfer/export/reuse-toml';
import { credited, hostile, kept, written } from './entries';

interface Annotation {
  path: string;
  'SPDX-FileCopyrightText': string | string[];
  'SPDX-License-Identifier': string;
  'SPDX-FileComment': string;
}
const read = (text: string) => parse(text) as unknown as { version: number; annotations?: Annotation[] };

describe('REUSE.toml', () => {
  it('annotates each file with its holders and its license', () => {
    const { version, annotations } = read(written(reuseToml, [credited('c', {}, 'cropped')]));
    expect(version).toBe(1);
    expect(annotations).toEqual([
      {
        path: 'tarn.jpg',
        'SPDX-FileCopyrightText': 'Ann Fell',
        'SPDX-License-Identifier': 'CC-BY-4.0',
        'SPDX-FileComment': 'First light over the tarn – https://photos.example/tarn – Changes: cropped',
      },
    ]);
  });

  it('names several holders as a list, and what is the same once', () => {
    const creators = ['Ann', 'Ben'].map((name) => ({ name, address: null }));
    const { annotations } = read(written(reuseToml, [kept('a', { creators }), kept('b', { creators })]));
    expect(annotations?.map((each) => each['SPDX-FileCopyrightText'])).toEqual([['Ann', 'Ben']]);
  });

  it('lets no asterisk of a name stand for other files', () => {
    const [annotation] =
      read(written(reuseToml, [kept('a', { address: 'https://a.example/', title: 'a*b' })])).annotations ?? [];
    expect(annotation?.path).toBe('a_b.jpg');
  });

  it('gives hostile titles back', () => {
    const { annotations } = read(written(reuseToml, hostile));
    expect(annotations).toHaveLength(hostile.length);
    for (const each of annotations ?? []) expect(each['SPDX-License-Identifier']).toBe('CC-BY-4.0');
  });
});
