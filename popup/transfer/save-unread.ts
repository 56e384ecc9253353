import type { Unread } from '../../src/message/job';
import { saveFile } from '../platform/save-file';
import { wordFor } from '../platform/words';

const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Gives the report of what was not understood away as a table. */
export const saveUnread = (unread: readonly Unread[]): void => {
  const rows = unread.map(({ line, reason, words }) => [String(line), wordFor('unread', reason), words]);
  const text = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  saveFile(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }), 'not-understood.csv');
};
