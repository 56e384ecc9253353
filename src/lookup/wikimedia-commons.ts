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

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The wiki that keeps a file, and the file's name there. */
const findFile = (address: string): { wiki: string; name: string } | null => {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (hostname === 'upload.wikimedia.org') {
    const [, project = '', wiki = '', name = ''] = UPLOAD.exec(pathname) ?? [];
    if (!name) return null;
    return { wiki: wiki === 'commons' ? COMMONS : `${wiki}.${project}.org`, name: decode(name) };
  }
  if (hostname !== COMMONS && !WIKI.test(hostname)) return null;
  const name = FILE_PAGE.exec(decode(pathname))?.[1];
  // A Wikipedia shows Commons' files on pages of its own, and answers for them too.
  return name ? { wiki: hostname.replace('.m.', '.'), name } : null;
};

/** What is said on a File: page is said of its file, not of the page's own text. */
const isFilePage = (subject: Subject): boolean =>
  isPage(subject) && new URL(subject.page).hostname !== 'upload.wikimedia.org';

/**
 * Wikimedia Commons and the Wikipedias: what they know of the file behind a picture
 * (https://www.mediawiki.org/wiki/API:Imageinfo, extension CommonsMetadata).
 */
export const wikimediaCommons: RecordSource = {
  name: 'Wikimedia Commons',
  find: (subject) => {
    const file = findFile(subject.address);
    if (!file) return null;
    const query = `action=query&titles=${encodeURIComponent(`File:${file.name}`)}&prop=imageinfo&iiprop=extmetadata%7Curl`;
    return `https://${file.wiki}/w/api.php?${query}&iiextmetadatalanguage=en&format=json&formatversion=2`;
  },
  read: (text, subject) => {
    const info = at(JSON.parse(text), 'query', 'pages', 0, 'imageinfo', 0);
    const field = (name: string): string => textOf(at(info, 'extmetadata', name, 'value'));
    const home = textOf(at(info, 'descriptionurl'));
    const file = textOf(at(info, 'url'));
    const about = isFilePage(subject) && /^https:/.test(file) ? file : subject.address;
    const artist = shownHtml(field('Artist'));
    const isFree = field('Copyrighted') === 'False';
    return tellRecord(about, [
      ['license', field('LicenseUrl'), 'LicenseUrl'],
      ['license', stripHtml(field('LicenseShortName')), 'LicenseShortName'],
      ['license', isFree && !field('LicenseUrl') ? 'public domain' : '', 'Copyrighted'],
      ['creator', stripHtml(nameHtml(artist)), 'Artist', linkIn(artist, home || subject.page)],
      ['title', stripHtml(shownHtml(field('ObjectName'))), 'ObjectName'],
      ['source', home, 'descriptionurl'],
      ['notice', stripHtml(shownHtml(field('Attribution'))), 'Attribution'],
    ]);
  },
};
