import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Complaint } from '../process/say.mjs';

/**
 * One page to look at. path is null for a page that is fetched from the web.
 * @typedef {{ file: string, path: string | null, url: string }} Input
 */

const isWebAddress = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** An address for a page that has none of its own: a host made of its file's name. */
const inventAddress = (file) => {
  const label = file
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .split('.')
    .map((part) => part.replace(/^-+|-+$/g, '').slice(0, 60))
    .filter(Boolean)
    .join('.');
  return `https://${label || 'page'}.example/`;
};

const savedPage = (path, file, url) => ({
  file,
  path,
  url: url && isWebAddress(url) ? new URL(url).href : inventAddress(file),
});

const readCorpus = (labels) => {
  const pages = JSON.parse(readFileSync(labels, 'utf8'));
  if (!Array.isArray(pages)) throw new Complaint(`${labels} is not a list of pages.`);
  return pages.map(({ file, url }) => savedPage(join(dirname(labels), 'pages', file), file, url));
};

/**
 * Makes sense of the command line: addresses, FILE@URL, and a corpus.
 * @param {string[]} given
 * @param {string | undefined} corpus the path of a labels file
 * @returns {Input[]}
 */
export const readInputs = (given, corpus) => {
  const inputs = corpus ? readCorpus(corpus) : [];
  for (const text of given) {
    if (isWebAddress(text)) inputs.push({ file: text, path: null, url: new URL(text).href });
    else {
      const at = text.search(/@https?:\/\//);
      const path = at < 0 ? text : text.slice(0, at);
      inputs.push(savedPage(path, basename(path), at < 0 ? null : text.slice(at + 1)));
    }
  }
  if (inputs.length === 0) throw new Complaint('Nothing to scan: give addresses, FILE@URL, or --corpus labels.json.');
  return inputs;
};
