import { CELLS, type Telling } from './cells';
import type { Handed } from './hand-in';
import type { Line, Piece } from './pieces';
import type { Column } from './words';

/** A column of a table on paper: several of the table's own, one below the other, and a part of the page's width in a hundred. */
interface Group {
  columns: readonly Column[];
  width: number;
  /** Columns whose name stands before each of their values: who reads it would not know what it is. */
  named?: readonly Column[];
  /** Whether the work's picture stands above them. */
  hasPicture?: boolean;
}

/** Seventeen columns are too many for a page. What belongs together stands in one cell. */
export const GROUPS: readonly Group[] = [
  { columns: ['number', 'where'], width: 10 },
  { columns: ['title', 'author', 'authorAddress', 'kind', 'source'], width: 21, hasPicture: true },
  { columns: ['license', 'licenseAddress'], width: 14 },
  { columns: ['usedAs', 'changes', 'adaptedBy'], width: 12, named: ['changes', 'adaptedBy'] },
  { columns: ['credit'], width: 20 },
  { columns: ['permission', 'archivedCopy'], width: 13, named: ['archivedCopy'] },
  { columns: ['seenOn', 'notes'], width: 10 },
];

/** The heads of a group, a line each. */
export const headsOf = ({ columns }: Group, { words }: Telling): string[] =>
  columns.map((column) => words.heads[column]);

const named = (line: Line, column: Column, { words }: Telling): Line => {
  const name: Piece = { text: `${words.heads[column]}${words.colon}`, isOwn: true };
  return { ...line, pieces: [name, ...line.pieces] };
};

const strong = (line: Line): Line => ({ ...line, pieces: line.pieces.map((piece) => ({ ...piece, isStrong: true })) });

/** The lines of a work in one group. */
export const linesIn = ({ columns, named: names = [] }: Group, handed: Handed, telling: Telling): Line[] =>
  columns.flatMap((column) => {
    const lines = CELLS[column](handed, telling);
    const isFirst = column === 'number' || column === 'title';
    return lines.map((line) => (isFirst ? strong(line) : names.includes(column) ? named(line, column, telling) : line));
  });
