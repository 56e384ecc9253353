import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../scripts/process/root.mjs';

/** What each moment loads, before anything that is loaded later on demand. */
const MOMENTS = [
  ['contentGzKB', 'every page', ['content.js']],
  ['backgroundGzKB', 'a wake of the background', ['background.js']],
  ['popupGzKB', 'opening the toolbar window', ['popup.html', 'popup.css', 'popup.js']],
];

/** Gzipped size in KB of 1000 bytes, to one digit. */
const toKB = (bytes) => Math.round(bytes / 100) / 10;

export const measure = async () => {
  const table = [['what it costs', 'files', 'KB', 'KB gzipped']];
  const result = {};
  for (const [key, what, files] of MOMENTS) {
    const contents = files.map((name) => readFileSync(inRoot('dist', 'chrome', name)));
    const zipped = contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    const plain = contents.reduce((sum, bytes) => sum + bytes.length, 0);
    result[key] = toKB(zipped);
    table.push([what, files.join(' '), toKB(plain), toKB(zipped)]);
  }
  return { tables: [table], result };
};
