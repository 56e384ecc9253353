import type { Signal } from '../signal/signal';
import { at, linkIn, nameHtml, shownHtml, stripHtml, tellRecord, textOf } from './json';
import { isPage, type RecordSource, type Subject } from './record';

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

export const decode = (path: string): string => {
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

/** What is said on a File: page is said of its file, not of the page's own text. */
const isFilePage = (subject: Subject): boolean =>
  isPage(subject) && new URL(subject.page).hostname !== 'upload.wikimedia.org';

/** The question with which a wiki tells of files (https://www.mediawiki.org/wiki/API:Imageinfo, extension CommonsMetadata). */
export const askAbout = (api: string, titles: readonly string[]): string => {
  const query = `action=query&titles=${encodeURIComponent(titles.join('|'))}&prop=imageinfo&iiprop=extmetadata%7Curl`;
  return `${api}?${query}&iiextmetadatalanguage=en&format=json&formatversion=2`;
};

/**
 * What a wiki says of one file.
 * @param info a member of `imageinfo` of its answer
 * @param about the address that it is said of
 * @param base the address that its links are seen from, where it names no page of the file's own
 */
export const tellOfFile = (info: unknown, about: string, base: string): Signal[] => {
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

/** Wikimedia Commons and the Wikipedias: what they know of the file behind a picture. */
export const wikimediaCommons: RecordSource = {
  name: 'Wikimedia Commons',
  find: (subject) => {
    const file = findFile(subject.address);
    return file && askAbout(file.api, [`File:${file.name}`]);
  },
  read: (text, subject) => {
    const info = at(JSON.parse(text), 'query', 'pages', 0, 'imageinfo', 0);
    const file = textOf(at(info, 'url'));
    return tellOfFile(info, isFilePage(subject) && /^https:/.test(file) ? file : subject.address, subject.page);
  },
};
