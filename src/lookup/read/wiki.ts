import type { Signal } from '../../signal/signal';
import type { Batch, BatchAnswer } from '../batch';
import { isPage, type Subject } from '../record';
import { findFile, findWikiFile, TITLES_AT_MOST, titleOf } from '../wiki-file';
import { at, isObject, linkIn, listOf, nameHtml, shownHtml, stripHtml, tellRecord, textOf } from './json';

/** Parameters with which a wiki says where its answer goes on. */
const PARAMETERS_AT_MOST = 10;

/** What is said on a File: page is said of its file, not of the page's own text. */
const isFilePage = (subject: Subject): boolean =>
  isPage(subject) && new URL(subject.page).hostname !== 'upload.wikimedia.org';

/**
 * What a wiki says of one file.
 * @param info a member of `imageinfo` of its answer
 * @param about the address that it is said of
 * @param base the address that its links are seen from, where it names no page of the file's own
 */
const tellOfFile = (info: unknown, about: string, base: string): Signal[] => {
  const field = (name: string): string => textOf(at(info, 'extmetadata', name, 'value'));
  const home = textOf(at(info, 'descriptionurl'));
  const artist = shownHtml(field('Artist'));
  const isFree = field('Copyrighted') === 'False';
  return tellRecord(about, [
    ['license', field('LicenseUrl'), 'LicenseUrl'],
    ['license', stripHtml(field('LicenseShortName')), 'LicenseShortName'],
    ['license', isFree && !field('LicenseUrl') ? 'public domain' : '', 'Copyrighted'],
    ['creator', stripHtml(nameHtml(artist)), 'Artist', linkIn(artist, home || base)],
    ['title', stripHtml(shownHtml(field('ObjectName'))), 'ObjectName'],
    ['source', home, 'descriptionurl'],
    ['notice', stripHtml(shownHtml(field('Attribution'))), 'Attribution'],
  ]);
};

/** What Commons and the Wikipedias know of the file behind a picture. */
export const readWikiFile = (text: string, subject: Subject): Signal[] => {
  const info = at(JSON.parse(text), 'query', 'pages', 0, 'imageinfo', 0);
  const file = textOf(at(info, 'url'));
  return tellOfFile(info, isFilePage(subject) && /^https:/.test(file) ? file : subject.address, subject.page);
};

/** What a wiki says of the license of its texts (https://www.mediawiki.org/wiki/API:Siteinfo, rightsinfo). */
export const readWikiRights = (text: string): Signal[] => {
  const rights = at(JSON.parse(text), 'query', 'rightsinfo');
  return tellRecord('', [
    ['license', textOf(at(rights, 'url')), 'rightsinfo'],
    ['license', stripHtml(textOf(at(rights, 'text'))), 'rightsinfo'],
  ]);
};

/** Where an answer that was cut goes on (https://www.mediawiki.org/wiki/API:Continue); null where it is whole. */
const continued = (address: string, answer: unknown): string | null => {
  const more = at(answer, 'continue');
  if (!isObject(more)) return null;
  const parameters = Object.entries(more).slice(0, PARAMETERS_AT_MOST);
  // Of a parameter that is there twice the last one counts.
  return parameters.reduce(
    (url, [name, value]) => `${url}&${encodeURIComponent(name)}=${encodeURIComponent(textOf(value))}`,
    address,
  );
};

/** What a wiki says of fifty files. */
export const readWikiFiles = (text: string, batch: Batch): BatchAnswer => {
  const api = batch.address.split('?')[0] ?? '';
  const answer: unknown = JSON.parse(text);
  const shown = new Map<string, string>();
  for (const address of batch.files) {
    const file = findFile(address) ?? findWikiFile(address, api);
    if (file) shown.set(titleOf(file), address);
  }
  // The wiki calls its files by its own word, "Datei:", and writes their first letter large.
  for (const renamed of listOf(at(answer, 'query', 'normalized'), TITLES_AT_MOST)) {
    const address = shown.get(textOf(at(renamed, 'from')));
    if (address) shown.set(textOf(at(renamed, 'to')), address);
  }
  const signals = listOf(at(answer, 'query', 'pages'), TITLES_AT_MOST).flatMap((page) => {
    const address = shown.get(textOf(at(page, 'title')));
    const info = at(page, 'imageinfo', 0);
    return address && info ? tellOfFile(info, address, address) : [];
  });
  const next = continued(batch.address, answer);
  return { signals, rest: next ? { ...batch, address: next } : null };
};
