import type { OneFile } from './format';
import { entryLine, historyHead } from './json';
import { jsonLine } from './json-line';

/** The same as JSON, a line each (https://jsonlines.org/): a header, the entries, and how many there were, which tells a file that was cut. */
export const jsonl: OneFile = {
  id: 'jsonl',
  extension: 'jsonl',
  type: 'application/jsonl',
  needsEvidence: true,
  order: 'time',
  start: (about) => {
    let count = 0;
    return {
      head: `${jsonLine(historyHead(about))}\n`,
      add: (entry) => {
        count += 1;
        return `${entryLine(entry)}\n`;
      },
      end: () => `${jsonLine({ entries: count })}\n`,
    };
  },
};
