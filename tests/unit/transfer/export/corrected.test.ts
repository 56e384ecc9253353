import { describe, expect, it } from '@jest/globals';
import { parse } from '@retorquere/bibtex-parser';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import Papa from 'papaparse';
import { clean } from '../../../../src/attribution/clean';
import { testify } from '../../../../src/correction/testimony';
import { EXPORT_FORMATS } from '../../../../src/transfer/export/format';
import { FORMATS } from '../../../../src/transfer/export/formats';
import { HOSTILE } from '../../attribution/a-work';
import { aCorrection } from '../../correction/a-correction';
import { credited, kept, written } from './entries';

const said = (note: string) => ({
  evidence: [testify(aCorrection({ is: 'license', license: 'CC-BY-4.0' }, { note }))],
});
const NOTE = 'The imprint names it';

describe('a work whose license a person corrected', () => {
  it.each(EXPORT_FORMATS)('says so in %s, with the note and the day, whether it was kept or credited', (format) => {
    for (const entry of [kept('a', said(NOTE)), credited('b', said(NOTE))]) {
      const text = written(FORMATS[format], [entry]);
      expect(text).toContain(NOTE);
      expect(text).toContain('2026-05-03');
      if (!format.startsWith('json')) expect(text).toMatch(/License corrected by hand on 2026-05-03: The imprint/);
      expect(written(FORMATS[format], [kept('a')])).not.toMatch(/corrected by hand/);
    }
  });

  it('says that it was moved where that is what was corrected', () => {
    const moved = { evidence: [testify(aCorrection({ is: 'about-page' }))] };
    expect(written(FORMATS.markdown, [kept('a', moved)])).toContain(
      'Where the license belongs corrected by hand on 2026-05-03.',
    );
  });

  it.each(HOSTILE.map((note, i) => [i, note] as const))('has a hostile note as text alone (%i)', (_, note) => {
    const entries = [kept('a', said(note))];
    const { document } = new JSDOM(written(FORMATS.html, entries)).window;
    expect(document.querySelectorAll('script, img, li a[href^="javascript"]')).toHaveLength(0);
    const lines = written(FORMATS.markdown, entries)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(1);
    const list = new JSDOM(marked.parse(lines[0] ?? '', { async: false, gfm: true })).window.document;
    expect(list.querySelectorAll('li > :not(a)')).toHaveLength(0);
    expect(list.querySelector('li')?.textContent).toContain(clean(note));
    const { data, errors } = Papa.parse<Record<string, string>>(written(FORMATS.csv, entries).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect([errors, data[0]?.corrected?.startsWith('License corrected')]).toEqual([[], true]);
    expect(parse(written(FORMATS.bibtex, entries), { sentenceCase: false }).errors).toEqual([]);
  });
});
