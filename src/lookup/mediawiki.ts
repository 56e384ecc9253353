import type { NamedRecord } from '../work/work';
import { at, stripHtml, tellRecord, textOf } from './json';
import { isPage, type RecordSource } from './record';
import { decode, type WikiFile } from './wikimedia-commons';

/** How each page of a MediaWiki names where it is asked: <link rel="EditURI" type="application/rsd+xml" href="…/api.php?action=rsd">. */
const TYPE = 'application/rsd+xml';
const API = /^https?:\/\/[^?#]{1,500}\/api\.php(?=\?|$)/;

/** …/a/ab/Name.jpg, …/thumb/a/ab/Name.jpg/220px-Name.jpg: a file below the first letters of its hash (Manual:Image_administration). */
const FILE = /\/(?:thumb\/)?([\da-f])\/\1[\da-f]\/([^/]{1,300}\.\w{2,5})(?:\/|$)/;

/** The address of the api.php that a page names, or null. */
export const apiOf = (named: readonly NamedRecord[]): string | null => {
  for (const { type, address } of named) {
    const api = type === TYPE ? API.exec(address)?.[0] : undefined;
    if (api) return api;
  }
  return null;
};

/** A file of the wiki that is asked here, by where it keeps its files. */
export const findWikiFile = (address: string, api: string): WikiFile | null => {
  const name = URL.canParse(address) ? FILE.exec(new URL(address).pathname)?.[2] : undefined;
  return name ? { api, name: decode(name) } : null;
};

/** A wiki about the license of its texts (https://www.mediawiki.org/wiki/API:Siteinfo, rightsinfo). */
export const mediaWiki: RecordSource = {
  name: '',
  find: (subject) => {
    const api = isPage(subject) ? apiOf(subject.named) : null;
    return api && `${api}?action=query&meta=siteinfo&siprop=rightsinfo&format=json&formatversion=2`;
  },
  read: (text) => {
    const rights = at(JSON.parse(text), 'query', 'rightsinfo');
    return tellRecord('', [
      ['license', textOf(at(rights, 'url')), 'rightsinfo'],
      ['license', stripHtml(textOf(at(rights, 'text'))), 'rightsinfo'],
    ]);
  },
  isLicenseOnly: true,
};
