import type { NamedRecord } from '../work/work';

const PROJECTS = 'wikipedia|wikibooks|wikiquote|wikisource|wikinews|wikiversity|wikivoyage|wiktionary';
const COMMONS = 'commons.wikimedia.org';

/**
 * /wikipedia/commons/a/ab/Name.jpg, /wikipedia/commons/thumb/a/ab/Name.jpg/220px-Name.jpg, and the same below a language
 * for a file that one wiki keeps for itself (https://www.mediawiki.org/wiki/Manual:Image_administration).
 */
const UPLOAD = new RegExp(
  `^/(${PROJECTS})/([a-z-]{2,20})/(?:thumb/|transcoded/|archive/)?[0-9a-f]/[0-9a-f]{2}/([^/]+)(?:/|$)`,
);
/** The wikis in all languages. */
const WIKI = new RegExp(`^[a-z-]{2,20}\\.(?:m\\.)?(?:${PROJECTS})\\.org$`);
/** A File: page; its namespace is called otherwise in every language, and "File" works in all. */
const FILE_PAGE =
  /^\/wiki\/(?:File|Datei|Fichier|Archivo|Ficheiro|Bestand|Plik|Fil|Image|Bild|Файл|ファイル|文件):(.+)$/i;

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** A file of a wiki's: the address of the wiki's api.php, and the file's name there. */
export interface WikiFile {
  api: string;
  name: string;
}

/** Titles that one request may ask for (https://www.mediawiki.org/wiki/API:Query#Additional_notes). */
export const TITLES_AT_MOST = 50;

/** What a wiki calls a file, in any language. */
export const titleOf = ({ name }: WikiFile): string => `File:${name.replaceAll('_', ' ')}`;

const apiAt = (host: string): string => `https://${host}/w/api.php`;

export const findFile = (address: string): WikiFile | null => {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (hostname === 'upload.wikimedia.org') {
    const [, project = '', wiki = '', name = ''] = UPLOAD.exec(pathname) ?? [];
    if (!name) return null;
    return { api: apiAt(wiki === 'commons' ? COMMONS : `${wiki}.${project}.org`), name: decode(name) };
  }
  if (hostname !== COMMONS && !WIKI.test(hostname)) return null;
  const name = FILE_PAGE.exec(decode(pathname))?.[1];
  // A Wikipedia shows Commons' files on pages of its own, and answers for them too.
  return name ? { api: apiAt(hostname.replace('.m.', '.')), name } : null;
};

/** The question with which a wiki tells of files (https://www.mediawiki.org/wiki/API:Imageinfo, extension CommonsMetadata). */
export const askAbout = (api: string, titles: readonly string[]): string => {
  const query = `action=query&titles=${encodeURIComponent(titles.join('|'))}&prop=imageinfo&iiprop=extmetadata%7Curl`;
  return `${api}?${query}&iiextmetadatalanguage=en&format=json&formatversion=2`;
};

/** How each page of a MediaWiki names where it is asked: <link rel="EditURI" type="application/rsd+xml" href="…/api.php?action=rsd">. */
const RSD = 'application/rsd+xml';
const API = /^https?:\/\/[^?#]{1,500}\/api\.php(?=\?|$)/;

/** …/a/ab/Name.jpg, …/thumb/a/ab/Name.jpg/220px-Name.jpg: a file below the first letters of its hash (Manual:Image_administration). */
const HASHED = /\/(?:thumb\/)?([\da-f])\/\1[\da-f]\/([^/]{1,300}\.\w{2,5})(?:\/|$)/;

/** The address of the api.php that a page names, or null. */
export const apiOf = (named: readonly NamedRecord[]): string | null => {
  for (const { type, address } of named) {
    const api = type === RSD ? API.exec(address)?.[0] : undefined;
    if (api) return api;
  }
  return null;
};

/** A file of the wiki that is asked here, by where it keeps its files. */
export const findWikiFile = (address: string, api: string): WikiFile | null => {
  const name = URL.canParse(address) ? HASHED.exec(new URL(address).pathname)?.[2] : undefined;
  return name ? { api, name: decode(name) } : null;
};
