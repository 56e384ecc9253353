import { CELLS, type Telling } from './cells';
import type { Handed } from './hand-in';
import type { Line, Piece } from './pieces';
import type { Column } from './words';

/** A column of a table on paper: several of the table's own, one below the other, and a part of the page's width in a hundred. */
interface Group {
  columns: readonly Column[];
  /** Columns whose heads stand above it: two at most, or the head is higher than what is below. */
  heads: readonly Column[];
  width: number;
  /** Columns whose name stands before each of their values: who reads it would not know what it is. */
  named?: readonly Column[];
  /** Whether the work's picture stands above them. */
  hasPicture?: boolean;
}

/** Seventeen columns are too many for a page. What belongs together stands in one cell. */
export const GROUPS: readonly Group[] = [
  { columns: ['number', 'where'], heads: ['number', 'where'], width: 11 },
  {
    columns: ['title', 'author', 'authorAddress', 'kind', 'source'],
    ...{ heads: ['title', 'author'], width: 20, named: ['source'], hasPicture: true },
  },
  { columns: ['license', 'licenseAddress'], heads: ['license'], width: 14 },
  { columns: ['usedAs', 'changes', 'adaptedBy'], heads: ['usedAs'], width: 12, named: ['changes', 'adaptedBy'] },
  { columns: ['credit'], heads: ['credit'], width: 20 },
  { columns: ['permission', 'archivedCopy'], heads: ['permission'], width: 12, named: ['archivedCopy'] },
  { columns: ['seenOn', 'notes'], heads: ['seenOn', 'notes'], width: 11 },
];

/** The heads of a group, a line each. */
export const headsOf = ({ heads }: Group, { words }: Telling): string[] => heads.map((column) => words.heads[column]);

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
