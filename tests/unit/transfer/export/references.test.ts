import { describe, expect, it } from '@jest/globals';
import { parse } from '@retorquere/bibtex-parser';
import { FORMATS } from '../../../../src/transfer/export/formats';
import { readMark } from '../../../../src/transfer/import/read-mark';
import { licenseOf } from '../../attribution/a-work';
import { credited, kept, written } from './entries';

const FOUR = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;

const adapted = () => {
  const entry = credited('c');
  return { ...entry, attribution: { ...entry.attribution, manner: 'adapted' as const } };
};

describe.each(FOUR)('references as %s', (format) => {
  it('say of a work that was adapted without words that it was changed', () => {
    expect(written(FORMATS[format], [adapted()])).toContain('Changes were made.');
    expect(written(FORMATS[format], [credited('c', {}, 'cut')])).not.toContain('Changes were made.');
    expect(written(FORMATS[format], [kept('a')])).not.toContain('Changes were made.');
  });

  it('have tags and the person’s note, the kind of what has no title, and no year that nobody knows', () => {
    const text = written(FORMATS[format], [{ ...kept('a', { title: null }), tags: ['sea', 'salt'], note: 'Mine' }]);
    for (const words of ['sea', 'salt', 'Mine', '[Image]']) expect(text).toContain(words);
    expect(text).not.toMatch(/year = \{\d|^(?:PY|DA|Y1) {2}-|"issued"/m);
  });

  it('name each license that may be taken, and the work once more where a person wrote something of one of its uses', () => {
    const dual = { licenses: [licenseOf('CC-BY-SA-3.0'), licenseOf('GFDL-1.2')] };
    const once = written(FORMATS[format], [kept('a', dual), credited('b', dual)]);
    expect(once).toMatch(/CC BY-SA 3\.0 \S*by-sa\/3\.0\/\S* OR GFDL 1\.2/);
    expect(once.match(/commoner(?::| = \{)/g)).toHaveLength(1);
    const noted = written(FORMATS[format], [credited('b', dual), { ...kept('a', dual), note: 'Mine' }]);
    expect(noted.match(/commoner(?::| = \{)/g)).toHaveLength(2);
  });

  it('have a DOI beside its address', () => {
    expect(written(FORMATS[format], [kept('a', { source: 'https://doi.org/10.5555/a.b/1' })])).toMatch(
      /(?:doi = \{|DO {2}- |"DOI":")10\.5555\/a\.b\/1/,
    );
  });
});

describe('a name in BibTeX', () => {
  it('is in two fields where it came in two, and else in braces', () => {
    const creators = [
      { name: 'Vera van Gogh', address: null, parts: { family: 'van Gogh', given: 'Vera' } },
      { name: 'Mark Kings Jr.', address: null, parts: { family: 'Kings', given: 'Mark', suffix: 'Jr.' } },
      { name: 'Rock and Roll, Inc.', address: null },
      { name: 'Ida Brook', address: 'https://orcid.org/0000-0002-1825-0097' },
      { name: 'Ida Brook', address: 'https://ida.example/' },
    ];
    const { entries } = parse(written(FORMATS.bibtex, [kept('a', { creators })]), { sentenceCase: false });
    expect(entries[0]?.fields.author).toMatchObject([
      { lastName: 'Gogh', firstName: 'Vera', prefix: 'van' },
      { lastName: 'Kings', firstName: 'Mark', suffix: 'Jr.' },
      { name: 'Rock and Roll, Inc.' },
      { lastName: 'Brook', firstName: 'Ida' },
      { name: 'Ida Brook' },
    ]);
  });
});

describe('the mark', () => {
  it('says nothing of where a person saw the work, of their permission, or of where they use it', () => {
    const entry = credited('c', { page: { address: 'https://private.example/intranet', title: 'Our plans' } });
    const used = { ...entry.attribution, where: 'page 12 of the secret brochure', number: '3.1' };
    const permission = { state: 'asked' as const, note: 'Bob hesitates' };
    const text = written(FORMATS.bibtex, [{ ...entry, attribution: used, permission }]);
    expect(decodeURIComponent(text.replaceAll('+', ' '))).not.toMatch(/private|plans|secret|Bob/);
  });

  it('has no two hyphens together, no space and no brace, whatever a page wrote', () => {
    const text = written(FORMATS.bibtex, [kept('a', { notices: ['-- {a} \\b ~ "c" %d'], scope: 'x -- y' })]);
    const mark = /x-commoner = \{(.*)\},/.exec(text)?.[1] ?? '';
    expect(mark).toMatch(/^[\w.*+%=&-]+$/);
    expect(mark).not.toContain('--');
    expect(readMark(mark)).toMatchObject({ id: 'a', notices: ['-- {a} \\b ~ "c" %d'], scope: 'x -- y' });
  });
});
