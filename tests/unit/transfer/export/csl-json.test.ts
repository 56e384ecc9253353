import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../../../scripts/process/root.mjs';
import { clean } from '../../../../src/attribution/clean';
import { cslJson } from '../../../../src/transfer/export/csl-json';
import { credited, hostile, kept, written } from './entries';

const PROCESSOR = inRoot('tests', 'unit', 'transfer', 'export', 'citation.cjs');

describe('the CSL-JSON export', () => {
  it('gives items that a citation processor takes', () => {
    const input = JSON.stringify({ as: 'csl', text: written(cslJson, [credited('c')]) });
    const text = execFileSync(process.execPath, [PROCESSOR], { input, encoding: 'utf8' });
    expect(text).toContain('Ann Fell');
    expect(text).toContain('First light over the tarn');
    expect(text).toContain('https://photos.example/tarn');
  });

  it('says the license where Zotero and people look for it', () => {
    const [item] = JSON.parse(written(cslJson, [credited('c', { notices: ['© Ann'] }, 'cropped')]));
    expect(item).toMatchObject({
      ...{ id: 'c', type: 'graphic', license: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/' },
      custom: { license: 'CC BY 4.0', licenseUrl: 'https://creativecommons.org/licenses/by/4.0/' },
      accessed: { 'date-parts': [[2026, 3, 1]] },
    });
    expect(item.note).toMatch(/^Changes: cropped\n© Ann\ncommoner: id=c&/);
  });

  it('gives hostile titles back, and each use once', () => {
    const items = JSON.parse(written(cslJson, [...hostile, ...hostile]));
    expect(items.map(({ title }: { title: string }) => title)).toEqual(
      hostile.map(({ work }) => clean(work.title ?? '')),
    );
  });

  it('names a work without a title by its kind, and leaves out what else is not known', () => {
    const [item] = JSON.parse(written(cslJson, [kept('a', { title: null, creators: [] })]));
    expect(item.title).toBe('[Image]');
    expect(item.author).toBeUndefined();
    expect(item.issued).toBeUndefined();
  });
});
