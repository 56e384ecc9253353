import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { cleanLines } from '../../../../src/attribution/clean';
import { csv } from '../../../../src/transfer/export/csv';
import { licenseOf } from '../../attribution/a-work';
import { credited, hostile, kept, written } from './entries';

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });

describe('the CSV export', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    const text = written(csv, [kept('a')]);
    expect(text.startsWith('\ufeff"type","date","title"')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives every column of an entry', () => {
    const licenses = [licenseOf('CC-BY-SA-3.0'), licenseOf('CC-BY-4.0')];
    const { data, errors } = read(written(csv, [credited('c', { licenses, notices: ['© Ann'] }, 'cropped')]));
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({
      type: 'credited',
      date: '2026-03-01T09:00:00.000Z',
      creators: 'Ann Fell',
      license: 'CC-BY-SA-3.0',
      license_address: 'https://creativecommons.org/licenses/by-sa/3.0/',
      alternatives: 'CC-BY-4.0',
      page: 'https://blog.example/walk',
      changes: 'cropped',
      notices: '© Ann',
      id: 'c',
    });
  });

  it('gives the license that is safe where a page contradicts itself, and what stands against it', () => {
    const contradicted = { licenses: [licenseOf('CC-BY-4.0')], conflicts: [licenseOf('CC-BY-SA-4.0')] };
    const { data } = read(written(csv, [kept('a', contradicted), credited('b', contradicted)]));
    expect(data.map(({ license, alternatives, contradictions }) => [license, alternatives, contradictions])).toEqual([
      ['CC-BY-SA-4.0', '', 'CC-BY-4.0'],
      ['CC-BY-4.0', '', 'CC-BY-SA-4.0'],
    ]);
  });

  it('names projects, notes, tags and how a work was used', () => {
    const entry = {
      ...credited('c', {}, 'cropped'),
      ...{ note: 'mine', tags: ['sea', 'lake'], projects: ['p', 'gone'] },
    };
    const projects = [{ id: 'p', name: 'Brochure', createdAt: '' }];
    expect(read(written(csv, [entry], { projects })).data[0]).toMatchObject({
      ...{ manner: 'as-is', medium: 'screen', commercial: '', used_in: '' },
      ...{ note: 'mine', tags: 'sea\nlake', projects: 'Brochure\ngone' },
    });
  });

  it('gives hostile titles back, and lets a spreadsheet run none of them', () => {
    const { data, errors } = read(written(csv, hostile));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(hostile.length);
    expect(data.map(({ title = '' }) => title.replace(/^'(?=[=+\-@\t\r\n])/, ''))).toEqual(
      hostile.map(({ work }) => cleanLines(work.title ?? '')),
    );
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('disarms %j', (title) => {
    expect(read(written(csv, [kept('a', { title })])).data[0]?.title).toBe(`'${title}`);
  });

  it('of nothing is the head alone', () => {
    expect(read(written(csv, [])).data).toEqual([]);
  });
});
