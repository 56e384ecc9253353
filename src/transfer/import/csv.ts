import Papa from 'papaparse';
import type { WorkKind } from '../../work/work';
import { fromOwnRow, isOwnTable } from './own-table';
import { type Incoming, type Read, unread } from './read';
import { wholeRecords } from './records';
import { keptFrom, type Reference } from './reference';

/** What columns are called, by us and by others, in lower case and without signs. */
const COLUMNS = {
  title: ['title', 'titel', 'titre', 'name'],
  creators: ['creators', 'creator', 'author', 'authors', 'artist', 'urheber', 'autor'],
  address: ['source', 'workaddress', 'url', 'link', 'address', 'page', 'identifier'],
  rights: [
    'license',
    'licenseaddress',
    'licensename',
    'licence',
    'licenseurl',
    'rights',
    'copyright',
    'lizenz',
    'extra',
  ],
  kind: ['kind', 'type', 'itemtype'],
  note: ['note', 'notes'],
  tags: ['tags', 'manualtags', 'keywords'],
} as const;

const KINDS: readonly [pattern: RegExp, kind: WorkKind][] = [
  [/image|photo|artwork|picture|graphic|bild/i, 'image'],
  [/video|film|motion/i, 'video'],
  [/sound|audio|music|podcast/i, 'sound'],
  [/data/i, 'data'],
  [/software|program/i, 'software'],
  [/design/i, 'design'],
  [/text|article|book|page|blog|report|artikel/i, 'text'],
];

/** The kind of a work by what another program calls it. */
export const kindFrom = (text: string): WorkKind => KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

type Row = string[];

/** An apostrophe that we put before what a spreadsheet would run is ours, and not the text's. */
const armed = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

const nameOfColumn = (name: string): string => name.toLowerCase().replace(/[^a-zäöüé]/g, '');

/** For each part of a reference, the places of its columns, in the order of their names. */
const placesIn = (head: Row): Record<keyof typeof COLUMNS, number[]> => {
  const names = head.map(nameOfColumn);
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([part, wanted]) => [
      part,
      wanted.map((name) => names.indexOf(name)).filter((place) => place >= 0),
    ]),
  ) as Record<keyof typeof COLUMNS, number[]>;
};

/** Names in one cell: a line each by us, with semicolons by others. */
const listIn = (cell: string): string[] =>
  (cell.includes('\n') ? cell.split('\n') : cell.split(/;\s*/)).map((each) => each.trim()).filter(Boolean);

type ReadRow = (cells: Row, line: number) => Reference;

/** How the rows under these names are read, or null where they name neither a license nor an address. */
const readerOf = (head: Row): ReadRow | null => {
  if (isOwnTable(head))
    return (cells, line) => fromOwnRow((name) => cells[head.indexOf(name)] ?? '', line, cells.join(', '));
  const places = placesIn(head);
  if (places.rights.length === 0 || places.address.length === 0) return null;
  return (cells, line) => {
    const all = (part: keyof typeof COLUMNS): string[] =>
      places[part].map((place) => (cells[place] ?? '').trim()).filter(Boolean);
    return {
      line,
      title: all('title')[0] ?? null,
      creators: listIn(all('creators')[0] ?? '').map((creator) => ({ name: creator, address: null })),
      address: all('address')[0] ?? null,
      kind: kindFrom(all('kind').join(' ')),
      rights: all('rights'),
      note: all('note')[0] ?? '',
      tags: listIn(all('tags')[0] ?? ''),
      words: cells.join(', '),
    };
  };
};

/** A table with a line of names: ours, Zotero's, or any that names its columns as people do. */
export const readCsv = (makeId: () => string) =>
  async function* ({ pieces, name, at }: Incoming): AsyncGenerator<Read> {
    let readRow: ReadRow | null = null;
    let line = 1;
    let delimiter = '';
    for await (const text of wholeRecords(pieces)) {
      if (text === null) {
        yield unread(line, 'too-long', '');
        return;
      }
      // The end of the last record begins no other one, which would be counted as a line.
      const records = text.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
      const { data, meta } = Papa.parse<Row>(records, { delimiter });
      delimiter = meta.delimiter;
      for (const row of data) {
        const own = line;
        line += row.join('').split('\n').length;
        const cells = row.map(armed);
        if (readRow) {
          if (cells.some((cell) => cell.trim() !== '')) yield keptFrom(readRow(cells, own), name, at, makeId);
          continue;
        }
        readRow = readerOf(cells);
        if (!readRow) {
          yield unread(own, 'unreadable', row.join(', '));
          return;
        }
      }
    }
  };
