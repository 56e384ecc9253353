import { readBibtex } from './bibtex';
import { readCslJson } from './csl-json';
import { readCsv } from './csv';
import type { IsEntry } from './history';
import { readJson, readJsonl } from './history';
import type { Reader } from './read';
import { readRis } from './ris';

/** What is handed in from above: the guard of entries, and ids for new ones. */
export interface Needs {
  checked: IsEntry;
  makeId: () => string;
}

/**
 * What reads a file, by its name and its first characters; null where it is of no kind that is read here.
 * @param head the first some thousand characters
 */
export const findReader = (name: string, head: string, { checked, makeId }: Needs): Reader | null => {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (/^\{\s*"format"\s*:\s*"commoner-history"/.test(start))
    return /^[^\n]*"entries"\s*:|^\{\s*\n/.test(start) ? readJson(checked) : readJsonl(checked);
  if (start.startsWith('[')) return readCslJson(makeId);
  if (/^TY {2}-/m.test(start)) return readRis(makeId);
  if (/^\s*@\s*[A-Za-z]+\s*[{(]/m.test(start)) return readBibtex(makeId);
  return /\.(?:csv|tsv|txt)$/i.test(name) || /^[^\n]*[,;\t]/.test(start) ? readCsv(makeId) : null;
};
