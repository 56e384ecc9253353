import { readBibtex } from './bibtex';
import { readCslJson } from './csl-json';
import { readCsv } from './csv';
import type { IsEntry } from './history';
import { readJson, readJsonl } from './history';
import { type Reader, unread } from './read';
import { readRis } from './ris';

/** What is handed in from above: the guard of entries, and ids for new ones. */
export interface Needs {
  checked: IsEntry;
  makeId: () => string;
}

/** What is made of another program's words has to be what the guard of entries lets in, or it could not come back from a backup. */
const guarded = (read: Reader, checked: IsEntry): Reader =>
  async function* (incoming) {
    for await (const each of read(incoming)) {
      const isWrong = 'entry' in each && !checked(each.entry);
      yield isWrong ? unread(each.line, 'not-an-entry', each.entry.work.title ?? each.entry.work.address) : each;
    }
  };

/**
 * What reads a file, by its name and its first characters; null where it is of no kind that is read here.
 * @param head the first some thousand characters
 */
export const findReader = (name: string, head: string, { checked, makeId }: Needs): Reader | null => {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (/^\{\s*"format"\s*:\s*"commoner-history"/.test(start))
    return /^[^\n]*"entries"\s*:|^\{\s*\n/.test(start) ? readJson(checked) : readJsonl(checked);
  // One item of CSL-JSON is an object; so is our own history, which was found above.
  const make = /^[[{]/.test(start)
    ? readCslJson
    : /^TY {2}-/m.test(start)
      ? readRis
      : /^[ \t]{0,200}@\s{0,20}[A-Za-z]{1,40}\s{0,20}[{(]/m.test(start)
        ? readBibtex
        : /\.(?:csv|tsv|txt)$/i.test(name) || /^[^\n]*[,;\t]/.test(start)
          ? readCsv
          : null;
  return make && guarded(make(makeId), checked);
};
