import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../../src/attribution/clean';
import { compose } from '../../../../src/attribution/compose';
import type { Use } from '../../../../src/attribution/use';
import type { Entry } from '../../../../src/library/entry';
import type { ExportFormat } from '../../../../src/transfer/export/format';
import { FORMATS } from '../../../../src/transfer/export/formats';
import type { Creator } from '../../../../src/work/work';
import { HOSTILE, licenseOf } from '../../attribution/a-work';
import { credited, kept, SAID, said, written } from '../export/entries';
import { entriesIn, readText, reasonsIn } from './read-file';

const FILES: readonly [ExportFormat, string][] = [
  ['csv', 'a.csv'],
  ['bibtex', 'a.bib'],
  ['biblatex', 'a.bib'],
  ['ris', 'a.ris'],
  ['csl-json', 'a.json'],
];
const LICENSES = ['CC-BY-4.0', 'CC-BY-SA-3.0-DE', 'CC0-1.0', 'PDM-1.0', 'GFDL-1.3', 'MIT'];

const works = LICENSES.map((id, i) =>
  kept(`k${i}`, {
    title: `Work ${i} & more`,
    licenses: [licenseOf(id)],
    source: `https://photos.example/${i}`,
    creators: [
      { name: 'Ann Fell', address: null },
      { name: 'Ben & Co', address: null },
    ],
  }),
);

describe.each(FILES)('what we write as %s', (format, name) => {
  it('comes back with its title, creators, license and source', async () => {
    const all = await readText(written(FORMATS[format], works), name);
    expect(reasonsIn(all)).toEqual([]);
    expect(
      entriesIn(all).map(({ work }) => [
        work.title,
        work.licenses[0]?.id,
        work.source,
        work.creators.map((c) => c.name),
      ]),
    ).toEqual(
      works.map(({ work }) => [work.title, work.licenses[0]?.id, work.source, work.creators.map((each) => each.name)]),
    );
  });

  it('comes back as the words alone, whatever a page wrote', async () => {
    const hostile = HOSTILE.map((title, i) => kept(`h${i}`, { title, source: `https://photos.example/h${i}` }));
    const all = await readText(written(FORMATS[format], hostile), name);
    expect(reasonsIn(all)).toEqual([]);
    const titles = entriesIn(all).map(({ work }) => work.title);
    // A person's note and a title with an apostrophe of ours before it are the same title.
    expect(titles).toEqual(HOSTILE.map(clean));
  });

  it('says that a file said it, and no page', async () => {
    const [entry] = entriesIn(await readText(written(FORMATS[format], works.slice(0, 1)), name));
    expect(entry?.work.evidence).toMatchObject([{ evidence: 'import', detail: name }]);
    expect(entry?.work.evidence[0]?.words).toMatch(/CC.BY.4\.0|licenses\/by\/4\.0/);
  });
});

describe('our table', () => {
  const used: Partial<Use> = {
    ...{ manner: 'adapted', commercial: false, medium: 'print', where: 'page 4', number: 'Figure 2', language: 'de' },
  };
  const CREATORS: Creator[] = [
    { name: 'Vincent van Gogh', address: null, type: 'person', parts: { family: 'van Gogh', given: 'Vincent' } },
    {
      name: 'Martin King, Jr.',
      address: null,
      role: 'narrator',
      parts: { family: 'King', given: 'Martin', suffix: 'Jr.' },
    },
    { name: 'Free Software Foundation, Inc.', address: null, type: 'organization' },
    { name: 'afell', address: null },
  ];
  const entries: Entry[] = LICENSES.flatMap((id, i): Entry[] => {
    const work = {
      address:
        i % 2
          ? `https://photos.example/${i}.jpg`
          : `ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbz${i}i`,
      ...{ licenses: [licenseOf(id), licenseOf('CC-BY-2.0')], kind: i % 2 ? ('sound' as const) : ('image' as const) },
      ...{ creators: CREATORS, notices: ['© 2020 Ann Fell'], title: i ? `Work ${i}; and "more"` : null },
    };
    const more = { note: 'mine,\nof two lines', tags: ['sea', 'a, b'] };
    const whole = { ...work, source: i === 2 ? work.address : `https://photos.example/${i}` };
    const credit = credited(`c${i}`, whole, 'cropped');
    const attribution = compose(credit.work, { ...credit.attribution, ...used });
    return [
      { ...kept(`k${i}`, whole), ...more },
      { ...credit, ...more, attribution, format: 'markdown', text: '“[Work](https://photos.example)”…' },
    ];
  });
  const seen = ({ type, at, note, tags, work }: Entry) => {
    const { address, source, title, kind, creators, licenses, notices, about } = work;
    return { type, at, note, tags, work: { address, source, title, kind, creators, licenses, notices, about } };
  };

  it('comes back row by row, works as works and credits as credits, also from IPFS', async () => {
    const all = await readText(written(FORMATS.csv, entries), 'a.csv');
    expect(reasonsIn(all)).toEqual([]);
    const back = all.flatMap((each) => ('entry' in each ? [each.entry] : []));
    expect(back.map(seen)).toEqual(entries.map(seen));
    const credits = (of: readonly Entry[]) =>
      of.flatMap((each) => (each.type === 'credited' ? [[each.id, each.attribution, each.format, each.text]] : []));
    expect(credits(back)).toEqual(credits(entries));
  });

  it('names the columns that it tells and does not give back', async () => {
    const project = { id: 'p', name: 'Brochure', createdAt: '' };
    const text = written(FORMATS.csv, [{ ...kept('a'), projects: ['p'] }], { projects: [project] });
    expect(await readText(text, 'a.csv')).toMatchObject([{}, { reason: 'unknown-column', words: 'projects' }]);
  });

  it('comes back with what a person said of a right and of a copy that lasts', async () => {
    const [entry] = entriesIn(await readText(written(FORMATS.csv, [{ ...kept('a'), ...SAID }]), 'a.csv'));
    expect(entry).toMatchObject(SAID);
  });

  it('brings no right and no copy that nobody could have said', async () => {
    const odd = {
      permission: { state: 'hoped' as 'asked', note: '' },
      archivedCopy: { address: 'data:,x', at: 'today' },
    };
    const [entry] = entriesIn(await readText(written(FORMATS.csv, [{ ...kept('a'), ...odd }]), 'a.csv'));
    expect(entry).not.toHaveProperty('permission');
    expect(entry).not.toHaveProperty('archivedCopy');
  });
});

describe.each(['json', 'jsonl'] as ExportFormat[])('what we write as %s', (format) => {
  const entries: Entry[] = [
    { ...kept('a'), note: 'mine', tags: ['sea'], projects: ['p'] },
    credited('b', {}, 'cropped'),
    { ...said(credited('c')), ...SAID },
  ];
  it('comes back whole', async () => {
    const all = await readText(written(FORMATS[format], entries), 'a.json', 1000);
    expect(all.map((each) => ('entry' in each ? each.entry : each))).toEqual(entries);
  });

  it('comes back but for what is broken, which is told by its line', async () => {
    const lines = written(FORMATS[format], entries).split('\n');
    lines[1] = `${(lines[1] ?? '').replace('"type":"kept"', '"type":"seen"')}`;
    const all = await readText(lines.join('\n'), 'a.json', 1000);
    expect(reasonsIn(all)[0]).toBe('2 not-an-entry');
    expect(all.filter((each) => 'entry' in each)).toHaveLength(2);
  });

  it('that was cut off says so', async () => {
    const text = written(FORMATS[format], entries);
    const cut = text.slice(0, text.lastIndexOf('\n', text.length - 2));
    expect(reasonsIn(await readText(cut, 'a.json', 1000)).at(-1)).toMatch(/cut-off$/);
  });

  it('of a newer version is not read', async () => {
    const text = written(FORMATS[format], entries).replace('"version":3', '"version":4');
    expect(reasonsIn(await readText(text, 'a.json', 1000))).toEqual(['1 newer']);
  });
});

describe('the JSON of an older version', () => {
  it('of version 1 comes back with what it did not know yet', async () => {
    const { note: _, tags: __, projects: ___, digest: ____, former: _____, ...old } = kept('a');
    const text = JSON.stringify({ format: 'commoner-history', version: 1, entries: [old], corrections: [] }, null, 2);
    const [read] = await readText(text, 'a.json', 1000);
    expect(read && 'entry' in read && read.entry).toMatchObject({ id: 'a', note: '', former: [] });
  });

  it('of version 2 comes back as it was', async () => {
    const text = written(FORMATS.json, [kept('a'), credited('b')]).replace('"version":3', '"version":2');
    const all = await readText(text, 'a.json', 1000);
    expect(all.map((each) => ('entry' in each ? each.entry : each))).toEqual([kept('a'), credited('b')]);
  });
});
