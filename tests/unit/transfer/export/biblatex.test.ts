import { describe, expect, it } from '@jest/globals';
import { parse } from '@retorquere/bibtex-parser';
import { clean } from '../../../../src/attribution/clean';
import { biblatex } from '../../../../src/transfer/export/biblatex';
import type { WorkKind } from '../../../../src/work/work';
import { credited, hostile, kept, written } from './entries';

const read = (text: string) => parse(text, { sentenceCase: false });

describe('the BibLaTeX export', () => {
  it('gives a work with its type, license, address and day', () => {
    const { entries, errors } = read(written(biblatex, [credited('c', {}, 'cropped')]));
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject({
      type: 'artwork',
      fields: {
        title: 'First light over the tarn',
        author: [{ name: 'Ann Fell' }],
        copyright: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
        url: 'https://photos.example/tarn',
        urldate: '2026-03-01',
      },
    });
    expect(entries[0]?.fields.note).toMatch(/^License: CC BY 4\.0 .*licenses\/by\/4\.0\/.*Changes: cropped$/);
  });

  it.each<[WorkKind, string]>([
    ['text', 'online'],
    ['video', 'video'],
    ['sound', 'audio'],
    ['data', 'misc'],
    ['design', 'artwork'],
    ['software', 'software'],
    ['other', 'misc'],
  ])('calls a %s %s', (kind, type) => {
    expect(read(written(biblatex, [kept('a', { kind })])).entries[0]?.type).toBe(type);
  });

  it('gives hostile titles back letter by letter', () => {
    const { entries, errors } = read(written(biblatex, hostile));
    expect(errors).toEqual([]);
    expect(entries.map(({ fields }) => fields.title)).toEqual(hostile.map(({ work }) => clean(work.title ?? '')));
  });
});
