import { describe, expect, it } from '@jest/globals';
import { linkable } from '../../../../src/attribution/linkable';
import type { Entry } from '../../../../src/library/entry';
import type { ExportFormat } from '../../../../src/transfer/export/format';
import { FORMATS } from '../../../../src/transfer/export/formats';
import { written } from '../export/entries';
import { REFERENCES } from '../export/references';
import { readText, reasonsIn } from './read-file';

const FILES: readonly [ExportFormat, string][] = [
  ['csv', 'a.csv'],
  ['bibtex', 'a.bib'],
  ['biblatex', 'a.bib'],
  ['ris', 'a.ris'],
  ['csl-json', 'a.json'],
];

/** What a person would miss of an entry. */
const told = ({ id, type, work, at, note, tags, ...entry }: Entry) => ({
  ...{ id, type, at, note, tags },
  title: work.title,
  creators: work.creators,
  licenses: work.licenses.map((license) => license.id),
  conflicts: work.conflicts.map((license) => license.id),
  kind: work.kind,
  about: work.about,
  address: work.address,
  source: linkable(work.source),
  notices: work.notices,
  scope: work.scope,
  credit: 'attribution' in entry ? entry.attribution : null,
});

describe.each(FILES)('twenty-eight entries as %s', (format, name) => {
  it('come back as they went', async () => {
    expect(REFERENCES).toHaveLength(28);
    const all = await readText(written(FORMATS[format], REFERENCES), name, 4096);
    expect(reasonsIn(all)).toEqual([]);
    const entries = all.flatMap((each) => ('entry' in each ? [each.entry] : []));
    expect(entries.map(told)).toEqual(REFERENCES.map(told));
  });
});
