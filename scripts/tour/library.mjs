import { writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { root } from '../process/root.mjs';
import { listEntries } from './ask.mjs';

/** Every format of the history. */
export const FORMATS = [
  ...['csv', 'json', 'jsonl', 'markdown', 'html', 'credits-markdown', 'credits-html', 'bibtex', 'biblatex', 'ris'],
  ...['csl-json', 'wikitext', 'dublin-core', 'xmp', 'reuse-license', 'reuse-toml'],
];
const ALL = { query: { search: '', filter: {} } };

/** Writes the library in every format into a folder, and hands back the files' paths in the clone. */
export const exportAll = async (driver, folder) => {
  const files = [];
  for (const format of FORMATS) {
    const { report, bytes } = await driver.carry({ job: 'export', format, selection: ALL, project: null });
    if (report.step !== 'done' || bytes.length === 0)
      throw new Error(`the export as ${format}: ${JSON.stringify(report)}`);
    const [, ending] = /^[^.]*(\..*)$/.exec(basename(report.result.name)) ?? [];
    const path = join(folder, `${format}${ending ?? ''}`);
    writeFileSync(path, bytes);
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
