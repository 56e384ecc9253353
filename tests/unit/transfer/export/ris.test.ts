import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../../../scripts/process/root.mjs';
import { clean } from '../../../../src/attribution/clean';
import { ris } from '../../../../src/transfer/export/ris';
import { credited, hostile, kept, written } from './entries';

const READER = inRoot('tests', 'unit', 'transfer', 'export', 'citation.cjs');

interface Item {
  title?: string;
  author?: { literal?: string; family?: string; given?: string }[];
  URL?: string;
  note?: string;
}
const read = (text: string): Item[] =>
  JSON.parse(
    execFileSync(process.execPath, [READER], { input: JSON.stringify({ as: 'ris', text }), encoding: 'utf8' }),
  );

describe('the RIS export', () => {
  it('gives title, creator and address to a program that reads it', () => {
    const [item] = read(written(ris, [credited('c', {}, 'cropped')]));
    expect(item).toMatchObject({ title: 'First light over the tarn', URL: 'https://photos.example/tarn' });
    expect(JSON.stringify(item?.author)).toMatch(/Ann.*Fell|Fell.*Ann/);
  });

  it('says the license, with its address, and what was changed', () => {
    const text = written(ris, [credited('c', {}, 'cropped')]);
    expect(text).toContain('N1  - license: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/\r\n');
    expect(text).toContain('N1  - Changes: cropped\r\n');
    expect(text).toContain('Y2  - 2026/03/01\r\n');
  });

  it('is read into the fields of Zotero that are meant, and says of every adaptation that it is one', () => {
    const entry = credited('c', { kind: 'other', creators: [{ name: 'García Márquez, Gabriel', address: null }] });
    const adapted = { ...entry, attribution: { ...entry.attribution, manner: 'adapted' as const } };
    const text = written(ris, [{ ...adapted, tags: ['sea', 'salt'], note: 'Mine\n\nAU  - twice' }]);
    expect(text).toContain('TY  - ELEC\r\n');
    expect(text).toContain('AU  - García Márquez, Gabriel\r\n');
    expect(text).toContain('CR  - CC BY 4.0 https://creativecommons.org/licenses/by/4.0/\r\n');
    expect(text).toContain('KW  - sea\r\nKW  - salt\r\nN1  - Mine\r\n \r\n AU  - twice\r\n');
    expect(text).toContain('N1  - Changes were made.\r\n');
    expect(text).not.toMatch(/^C1|^GEN|^PY|^DA/m);
  });

  it('has the tag of a role for the kinds that have one, and authors else', () => {
    const creators = [
      { name: 'Ann', address: null, role: 'composer' as const },
      { name: 'The Band', address: null, role: 'performer' as const },
    ];
    expect(written(ris, [kept('a', { kind: 'sound', creators })])).toContain('AU  - Ann\r\nA2  - The Band\r\n');
    expect(written(ris, [kept('a', { kind: 'image', creators })])).toContain('AU  - Ann\r\nAU  - The Band\r\n');
  });

  it('has a line for each value, ends each reference, and gives hostile titles back', () => {
    const text = written(ris, hostile);
    for (const line of text.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(text).map(({ title }) => title)).toEqual(hostile.map(({ work }) => clean(work.title ?? '')));
  });

  it('gives what is credited twice in the same way once', () => {
    expect(written(ris, [kept('a'), credited('b'), credited('c', {}, 'cut')]).match(/^ER/gm)).toHaveLength(2);
  });
});
