import { findDelimiter, type Row, rowsOf, saidDelimiter } from './delimited';
import { isOwnTable, readOwnRow } from './own-table';
import { type Incoming, type Read, unread } from './read';
import { wholeRecords } from './records';
import { keptFrom } from './reference';
import { readHead } from './table-head';
import { type RowRead, readRow } from './table-row';

/** An apostrophe that we put before what a spreadsheet would run is ours, and not the text's. */
const armed = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

/** How the rows under these headings are read, or null where they name neither a license nor an address. */
const readerOf = (head: Row): ((cells: Row, line: number) => RowRead) | null => {
  if (isOwnTable(head)) return (cells, line) => readOwnRow(head, cells, line);
  const places = readHead(head);
  return places && ((cells, line) => readRow(places, cells, line));
};

/** Rows before the headings: people write a title there, and what the table is for. */
const BEFORE_HEAD = 20;

/** Columns that are named: nobody reads more. */
const TOLD_AT_MOST = 100;

/** A table while it is read: first for its headings, then row by row. */
class Table {
  private head: Row = [];
  private headLine = 1;
  private readRow: ReturnType<typeof readerOf> = null;
  private readonly before: Read[] = [];
  /** Columns that were told already. */
  private readonly told = new Set<number>();

  constructor(private readonly keep: (read: RowRead) => Read) {}

  /** Whether no row of headings may follow any more. */
  get isHopeless(): boolean {
    return !this.readRow && this.before.length >= BEFORE_HEAD;
  }

  *read(row: Row, line: number): Generator<Read> {
    const cells = row.map(armed);
    if (cells.every((cell) => cell.trim() === '')) return;
    if (!this.readRow) {
      this.readRow = readerOf(cells);
      if (this.readRow) {
        this.head = cells;
        this.headLine = line;
        yield* this.before.splice(0);
      } else this.before.push(unread(line, 'unreadable', row.join(', ')));
      return;
    }
    const read = this.readRow(cells, line);
    const kept = this.keep(read);
    yield kept;
    // What a row has that came in, and that is nowhere in what became of it.
    for (const place of 'entry' in kept ? read.unused : []) {
      if (this.told.has(place) || this.told.size >= TOLD_AT_MOST) continue;
      this.told.add(place);
      yield unread(this.headLine, 'unknown-column', (this.head[place] ?? '').trim() || `${place + 1}`);
    }
  }

  /** What is to be said of a table that had no headings: its first row is what was no heading. */
  *end(): Generator<Read> {
    if (!this.readRow) yield* this.before.slice(0, 1);
  }
}

/** A table with a line of headings: ours, Zotero's, Openverse's, or any that names its columns as people do, in any of ten languages. */
export const readCsv = (makeId: () => string) =>
  async function* ({ pieces, name, at }: Incoming): AsyncGenerator<Read> {
    const table = new Table(({ reference, credit }) => {
      const kept = keptFrom(reference, name, at, makeId);
      return 'entry' in kept && kept.entry.type === 'kept' && credit ? { ...kept, entry: credit(kept.entry) } : kept;
    });
    let line = 1;
    let delimiter: string | null = null;
    for await (const text of wholeRecords(pieces)) {
      if (text === null) {
        yield* table.end();
        yield unread(line, 'too-long', '');
        return;
      }
      let records = text.replace(/^\ufeff/, '');
      if (delimiter === null) {
        const said = saidDelimiter(records);
        if (said) {
          records = records.slice(said.length);
          line += 1;
        }
        delimiter = said?.delimiter ?? findDelimiter(records, (row) => readerOf(row.map(armed)) !== null);
      }
      // The end of the last record begins no other one, which would be counted as a line.
      for (const row of rowsOf(records.replace(/\r?\n$/, ''), delimiter)) {
        yield* table.read(row, line);
        line += row.join('').split('\n').length;
        if (table.isHopeless) break;
      }
      if (table.isHopeless) break;
    }
    yield* table.end();
  };
