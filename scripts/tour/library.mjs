import { writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { root } from '../process/root.mjs';
import { ask, listEntries } from './ask.mjs';

const FORMATS = ['csv', 'json', 'markdown', 'html', 'bibtex'];

/** Writes the library in every format into a folder, and hands back the files' paths in the clone. */
export const exportAll = async (driver, folder) => {
  const files = [];
  for (const format of FORMATS) {
    const { name, text } = await ask(driver, 'library.export', { format, search: '' });
    if (text.trim() === '') throw new Error(`the export as ${format} is empty`);
    const path = join(folder, basename(name));
    writeFileSync(path, text);
    files.push(relative(root, path));
  }
  return [files.join(', '), files];
};

/** Checks that a browser that was closed and opened again still has everything. */
export const listLibrary = async (driver, kept) => {
  const entries = await listEntries(driver);
  const found = entries.filter(({ type }) => type === 'kept').length;
  if (found !== kept) throw new Error(`${found} kept works after a restart, and there were ${kept}`);
  return [`${entries.length} entries in the library after the browser was closed and opened again`];
};
