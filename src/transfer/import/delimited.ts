import Papa from 'papaparse';

export type Row = string[];

/** What parts the cells of a line, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Excel's own first line, which says what parts the cells. Programs also quote it, or end it as the other lines. */
const SAID = /^\ufeff?"?sep=(\\t|[^"\r\n])"?[ \t;,]{0,50}(?:\r?\n|$)/i;

/** What Excel's line says, and how long that is with its end, in UTF-16 units; null where there is none. */
export const saidDelimiter = (text: string): { delimiter: string; length: number } | null => {
  const [line, delimiter] = SAID.exec(text) ?? [];
  if (line === undefined || delimiter === undefined) return null;
  return { delimiter: delimiter === '\\t' ? '\t' : delimiter, length: line.length };
};

/** UTF-16 units, and rows, by which it is told what parts the cells. */
const LOOKED_AT = 20_000;
const ROWS = 30;

/** The cells of whole records, a row each. */
export const rowsOf = (text: string, delimiter: string): Row[] => Papa.parse<Row>(text, { delimiter }).data;

/**
 * What parts the cells of a text: the sign under which one of the first rows is a row of headings; else the comma.
 * @param isHead whether a row is one of headings
 */
export const findDelimiter = (text: string, isHead: (row: Row) => boolean): string =>
  DELIMITERS.find((delimiter) =>
    Papa.parse<Row>(text.slice(0, LOOKED_AT), { delimiter, preview: ROWS }).data.some(isHead),
  ) ?? ',';
