import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { inRoot } from '../../../scripts/process/root.mjs';
import { Complaint } from '../../../scripts/process/say.mjs';
import { readInputs } from '../../../scripts/scan/inputs.mjs';

const FIXTURES = [inRoot('tests', 'fixtures', 'collect'), inRoot('tests', 'gallery')];
const CORPUS = inRoot('..', 'shared', 'corpus', 'pages');

const isWeb = (address) => /^https?:\/\//.test(address ?? '');

/** The addresses of a folder's pages by their files' names, from a labels.json in it or beside it. */
const readAddresses = (folder) => {
  const labels = [join(folder, 'labels.json'), join(dirname(folder), 'labels.json')].find(existsSync);
  const pages = labels ? JSON.parse(readFileSync(labels, 'utf8')) : [];
  return new Map(Array.isArray(pages) ? pages.map(({ file, url }) => [file, url]) : []);
};

/** @returns {(import('../../../scripts/scan/inputs.mjs').Input & { from: string })[]} */
const listFolder = (folder, from) => {
  const addresses = readAddresses(folder);
  const given = readdirSync(folder)
    .filter((name) => /\.html?$/i.test(name))
    .sort()
    .map((name) => (isWeb(addresses.get(name)) ? `${join(folder, name)}@${addresses.get(name)}` : join(folder, name)));
  return given.length ? readInputs(given).map((input) => ({ ...input, from })) : [];
};

/**
 * The pages to measure: those of a folder, or without one the project's own and the corpus where it stands.
 * @param {string} [given] a folder of .html files
 */
export const listPages = (given) => {
  if (!given) {
    const corpus = existsSync(CORPUS) ? listFolder(CORPUS, 'corpus') : [];
    return [...FIXTURES.flatMap((folder) => listFolder(folder, 'fixtures')), ...corpus];
  }
  const folder = resolve(given);
  const pages = existsSync(folder) ? listFolder(folder, basename(folder)) : [];
  if (!pages.length) throw new Complaint(`There is no .html file in ${folder}.`);
  return pages;
};
