import { cleanLines } from '../../attribution/clean';

/**
 * One cell by RFC 4180, always quoted. A spreadsheet runs what begins like a formula: an apostrophe in front makes it
 * text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const cell = (given: string): string => {
  const value = cleanLines(given);
  const disarmed = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return `"${disarmed.replaceAll('"', '""')}"`;
};

/** One line, with its end. */
export const csvRow = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** The byte order mark, which tells spreadsheets that it is UTF-8. */
export const CSV_MARK = '\ufeff';
