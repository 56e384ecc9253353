import { describe, expect, it } from '@jest/globals';
import { parse } from '@retorquere/bibtex-parser';
import { clean } from '../../../../src/attribution/clean';
import { bibtex } from '../../../../src/transfer/export/bibtex';
import { credited, hostile, kept, written } from './entries';

const read = (text: string) => parse(text, { sentenceCase: false });

describe('the BibTeX export', () => {
  it('gives a work with its license, address and day', () => {
    const { entries, errors } = read(written(bibtex, [credited('c', {}, 'cropped')]));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      type: 'misc',
      key: 'fell2026firstlight',
      fields: {
        title: 'First light over the tarn',
        author: [{ name: 'Ann Fell' }],
        copyright: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
        url: 'https://photos.example/tarn',
        urldate: '2026-03-01',
      },
    });
    expect(entries[0]?.fields.note).toContain('Changes: cropped');
    expect(entries[0]?.fields.note).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  it('gives different works different keys, and one work once', () => {
    const other = { source: 'https://photos.example/other' };
    const { entries } = read(
      written(bibtex, [kept('a'), kept('b', other), credited('c'), credited('d', {}, 'cropped')]),
    );
    expect(entries.map(({ key }) => key)).toEqual([
      'fell2026firstlight',
      'fell2026firstlight-2',
      'fell2026firstlight-3',
    ]);
  });

  it('names a work without a title by its kind, and leaves out what else is not known', () => {
    const { entries } = read(written(bibtex, [kept('a', { title: null, creators: [] })]));
    expect(entries[0]?.key).toBe('2026image');
    expect(entries[0]?.fields.title).toBe('[Image]');
    expect(entries[0]?.fields).not.toHaveProperty('year');
    expect(entries[0]?.fields).not.toHaveProperty('author');
  });

  it('has as many braces closed as opened in every entry: BibTeX counts the escaped ones too', () => {
    for (const item of written(bibtex, hostile).split(/^(?=@)/m)) {
      let depth = 0;
      for (const brace of item.trim().match(/[{}]/g) ?? []) {
        depth += brace === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('gives hostile titles back letter by letter', () => {
    const { entries, errors } = read(written(bibtex, hostile));
    expect(errors).toEqual([]);
    const titles = entries.map(({ fields }) => fields.title);
    const wanted = hostile.map(({ work }) => clean(work.title ?? ''));
    expect(titles).toEqual(wanted);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });
});
