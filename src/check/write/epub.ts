import { escapeHtml } from '../../attribution/escape-html';
import { documentError } from '../problem';
import { findPackage, readPackage } from '../read/epub';
import type { Parts } from '../zip/parts';
import type { Placed } from './docx';
import { creditHtml } from './html';
import { type CreditList, freeName, pieceInHtml, piecesOfLine, type Rewritten } from './line';
import { splice } from './splice';

/** A credit that is put into a chapter. */
interface PlacedInChapter extends Placed {
  /** The chapter's part. */
  page: string;
}

/** A chapter that says that it is written in another way than the copy is. */
const OTHER_ENCODING = /^\s{0,9}<\?xml[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["'](?!utf-?8["'])/i;

/** How to get from one part to another. */
const pathTo = (from: string, to: string): string => {
  const [folders, target] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < folders.length && same < target.length - 1 && folders[same] === target[same]) same += 1;
  return [...folders.slice(same).map(() => '..'), ...target.slice(same)].map(encodeURIComponent).join('/');
};

const before = (xml: string, pattern: RegExp, text: (prefix: string) => string): string | null => {
  const found = [...xml.matchAll(pattern)].at(-1);
  return found ? splice(xml, [{ at: found.index, text: text(found[1] ?? '') }]) : null;
};

const ID = 'commoner-credits';

/** The table of contents of EPUB 3 with one line more; the same text where it has none. */
const inNav = (nav: string, href: string, heading: string): string => {
  const begin = nav.search(/\btype=["']toc["']/);
  const end = begin < 0 ? -1 : nav.indexOf('</nav>', begin);
  const at = end < 0 ? -1 : nav.lastIndexOf('</ol>', end);
  if (at <= begin) return nav;
  return splice(nav, [{ at, text: `<li><a href="${escapeHtml(href)}">${escapeHtml(heading)}</a></li>` }]);
};

/** The table of contents of EPUB 2 with one line more. */
const inNcx = (ncx: string, href: string, heading: string): string => {
  const orders = [...ncx.matchAll(/playOrder=["'](\d{1,6})["']/g)].map(([, order]) => Number(order));
  const order = orders.length > 0 ? ` playOrder="${Math.max(...orders) + 1}"` : '';
  const point = (prefix: string): string =>
    `<${prefix}navPoint id="${ID}"${order}><${prefix}navLabel><${prefix}text>${escapeHtml(heading)}</${prefix}text></${prefix}navLabel><${prefix}content src="${escapeHtml(href)}"/></${prefix}navPoint>`;
  return before(ncx, /<\/((?:[\w-]{1,40}:)?)navMap\s{0,9}>/g, point) ?? ncx;
};

/** A new last page with credits, in the list of the book's files, in its order of reading and in its tables of contents. */
const addPage = async (parts: Parts, { heading, lines }: CreditList, language: string): Promise<Rewritten> => {
  const path = await findPackage(parts);
  const opf = await parts.text(path);
  if (opf === null) throw documentError('document-broken', path);
  const { items } = readPackage(opf, path);
  const page = freeName(parts.names, `${path.slice(0, path.lastIndexOf('/') + 1)}credits`, '.xhtml');
  const listed = before(
    opf,
    /<\/((?:[\w-]{1,40}:)?)manifest\s{0,9}>/g,
    (prefix) =>
      `<${prefix}item id="${ID}" href="${escapeHtml(pathTo(path, page))}" media-type="application/xhtml+xml"/>`,
  );
  const read =
    listed && before(listed, /<\/((?:[\w-]{1,40}:)?)spine\s{0,9}>/g, (prefix) => `<${prefix}itemref idref="${ID}"/>`);
  if (!read || items.has(ID)) throw documentError('document-broken', path);
  const text = lines.map((line) => `<p>${piecesOfLine(line).map(pieceInHtml).join('')}</p>`).join('\n');
  const xhtml = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${escapeHtml(language)}"><head><title>${escapeHtml(heading)}</title></head>
<body><h1>${escapeHtml(heading)}</h1>
${text}
</body></html>
`;
  const replaced = new Map([[path, read]]);
  for (const { target, type, isNav } of items.values()) {
    const isNcx = type === 'application/x-dtbncx+xml';
    const contents = isNav || isNcx ? await parts.text(target) : null;
    if (contents === null || OTHER_ENCODING.test(contents)) continue;
    replaced.set(target, (isNcx ? inNcx : inNav)(contents, pathTo(target, page), heading));
  }
  return { replaced, added: new Map([[page, xhtml]]) };
};

/**
 * Puts credits below the pictures of a book's chapters, and on a new last page those of pictures that no chapter shows.
 * @param language of the words on that page, as BCP 47
 * @returns the parts that are written anew, those that are new, and chapters that cannot be written
 */
export const creditEpub = async (
  parts: Parts,
  placed: readonly PlacedInChapter[],
  list: CreditList,
  language: string,
): Promise<Rewritten & { left: ReadonlySet<string> }> => {
  const { replaced, added } =
    list.lines.length > 0 ? await addPage(parts, list, language) : { replaced: new Map(), added: new Map() };
  const left = new Set<string>();
  for (const page of new Set(placed.map((each) => each.page))) {
    const html = await parts.text(page);
    if (html === null || OTHER_ENCODING.test(html)) {
      left.add(page);
      continue;
    }
    const own = placed.filter((each) => each.page === page);
    replaced.set(page, creditHtml(html, own));
  }
  return { replaced, added, left };
};
