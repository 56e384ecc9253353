import { type Line, textOfLine } from './pieces';
import { COLUMNS, type Column } from './words';

/** How wide and high cells are. Excel measures a row that says nothing itself; LibreOffice takes it for one line high. */

/** Letters of a column. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  ...{ number: 11, where: 18, title: 24, author: 18, authorAddress: 22, source: 24, license: 15, licenseAddress: 22 },
  ...{ kind: 10, usedAs: 13, changes: 20, adaptedBy: 14, credit: 36, permission: 18, archivedCopy: 22, seenOn: 11 },
  notes: 24,
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
