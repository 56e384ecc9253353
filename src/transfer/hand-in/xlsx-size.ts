import { type Line, textOfLine } from './pieces';
import { COLUMNS, type Column } from './words';

/** How wide and high cells are. Excel measures a row that says nothing itself; LibreOffice takes it for one line high. */

/** Letters of a column. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  ...{ number: 12, where: 20, title: 26, author: 20, authorAddress: 26, source: 28, license: 16, licenseAddress: 28 },
  ...{ kind: 12, usedAs: 14, changes: 22, adaptedBy: 16, credit: 42, permission: 22, archivedCopy: 28, seenOn: 12 },
  notes: 28,
};

/** Points of a line, and of a row at most (Excel's limit). */
const LINE = 15;
const HEIGHT_AT_MOST = 409;
/** A sign of East Asia is as wide as two letters. */
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;
/** Letters that are measured: more fill the highest row. */
const MEASURED = 4000;

const linesOf = (line: Line, width: number): number => {
  const text = textOfLine(line).slice(0, MEASURED);
  // A word that does not fit goes to the next line: some room is left over in each.
  return Math.max(1, Math.ceil(((text.length + (text.match(WIDE)?.length ?? 0)) * 1.15) / width));
};

/** Points that a row needs for its longest cell. @param texts of its cells, in the order of the columns */
export const heightOf = (texts: readonly (readonly Line[])[]): number => {
  const heights = COLUMNS.map((column, i) =>
    (texts[i] ?? []).reduce((sum, line) => sum + linesOf(line, WIDTHS[column]), 0),
  );
  return Math.min(HEIGHT_AT_MOST, Math.max(1, ...heights) * LINE);
};
