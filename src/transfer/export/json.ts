import type { Entry } from '../../library/entry';
import type { About, OneFile } from './format';
import { jsonLine } from './json-line';

/** Raised when a reader of the file would have to be changed. docs/schema has the schema of each. */
export const HISTORY_VERSION = 3;
export const HISTORY_FORMAT = 'commoner-history';

/** What a file of the history says before its entries. */
export const historyHead = ({ at, project, projects, corrections }: About) => ({
  format: HISTORY_FORMAT,
  version: HISTORY_VERSION,
  at,
  project,
  projects,
  corrections,
});

/** An entry in one line, without how its creator could be paid: that belongs to whoever pays, and is in backups alone. */
export const entryLine = ({ payAt: _, ...entry }: Entry): string => jsonLine(entry);

/** Every entry whole, with its evidence, and every correction: with JSON Lines the format that loses nothing. */
export const json: OneFile = {
  id: 'json',
  extension: 'json',
  type: 'application/json',
  needsEvidence: true,
  order: 'time',
  start: (about) => {
    let gap = '\n';
    return {
      head: `${jsonLine(historyHead(about)).slice(0, -1)},"entries":[`,
      add: (entry) => {
        const text = `${gap}${entryLine(entry)}`;
        gap = ',\n';
        return text;
      },
      end: () => '\n]}\n',
    };
  },
};
