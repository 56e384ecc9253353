import { documentError } from '../problem';
import { type Parts, resolve } from '../zip/parts';
import { type Block, type Draft, Flow, type Unit } from './flow';
import { readHtmlInto } from './html';
import type { Locate } from './html-media';
import { kindOf, located } from './media-kind';
import { readXml } from './xml';

interface Package {
  /** The files of the book by their ids. */
  items: Map<string, { target: string; type: string; isNav: boolean }>;
  /** The ids of its chapters, in the order of reading. */
  spine: string[];
  /** Ids and files that it calls its cover: a picture, or a page. */
  covers: Set<string>;
  rights: string[];
}

const COVER = /^(?:x?(?:book|front)?[-_]?cover(?:[-_]?(?:page|image|xhtml|html))?)$/i;

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // Not percent-encoded after all.
  }
};

export const readPackage = (xml: string, part: string): Package => {
  const book: Package = { items: new Map(), spine: [], covers: new Set(), rights: [] };
  let rights: string | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'item') {
        const target = resolve(part, decoded(attributes.href ?? ''));
        const properties = (attributes.properties ?? '').split(/\s+/);
        const [id, isNav] = [attributes.id ?? '', properties.includes('nav')];
        book.items.set(id, { target, type: attributes['media-type'] ?? '', isNav });
        if (properties.includes('cover-image') || COVER.test(id)) book.covers.add(id);
      } else if (name === 'itemref') book.spine.push(attributes.idref ?? '');
      else if (name === 'meta' && attributes.name === 'cover') book.covers.add(attributes.content ?? '');
      else if (name === 'reference' && attributes.type === 'cover')
        book.covers.add(resolve(part, decoded((attributes.href ?? '').split('#')[0] ?? '')));
      else if (name === 'rights') rights = '';
    },
    close: (name) => {
      if (name !== 'rights' || rights === null) return;
      if (rights.trim()) book.rights.push(rights.trim().slice(0, 1000));
      rights = null;
    },
    text: (words) => {
      if (rights !== null) rights += words.slice(0, 1000);
    },
  });
  return book;
};

/** The package of a book: META-INF/container.xml says where it is (EPUB 3.3, §4.2.6.3.1). */
export const findPackage = async (parts: Parts): Promise<string> => {
  const xml = await parts.text('META-INF/container.xml');
  let path = '';
  if (xml !== null)
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'rootfile') path ||= attributes['full-path'] ?? '';
      },
      close: () => undefined,
    });
  if (!path) throw documentError('document-broken', 'META-INF/container.xml');
  return path;
};

/** Reads a book (EPUB 2 and 3): its chapters, what it says of its rights, and a cover that stands in no chapter. */
export const readEpub = async (parts: Parts): Promise<Draft> => {
  const path = await findPackage(parts);
  const opf = await parts.text(path);
  if (opf === null) throw documentError('document-broken', path);
  const { items, spine, covers, rights } = readPackage(opf, path);
  const units: Unit[] = [];
  const shown = new Set<string>();
  const notes = new Map<string, Block>();
  let chapters = 0;
  for (const [i, id] of spine.entries()) {
    const item = items.get(id);
    const chapter = item?.target;
    const html = chapter === undefined ? null : await parts.text(chapter);
    if (chapter === undefined || html === null) continue;
    const locate: Locate = (target) => {
      const place = located(target, (name) => resolve(chapter, decoded(name.split(/[?#]/)[0] ?? '')));
      if (place.part) shown.add(place.part);
      return place;
    };
    const flow = new Flow();
    for (const [note, block] of readHtmlInto(flow, html, locate)) notes.set(note, block);
    for (const found of flow.blocks.flatMap(({ media }) => media)) if (found.after !== undefined) found.page = chapter;
    // A first page without a word is a cover, whatever it is called.
    const isSilent = i === 0 && flow.blocks.every(({ text }) => text.trim() === '');
    const isCover = isSilent || covers.has(id) || covers.has(chapter);
    if (!isCover && !item?.isNav) chapters += 1;
    const place: Unit['place'] = isCover
      ? { in: 'cover', number: null }
      : item?.isNav
        ? { in: 'header', number: null }
        : { in: 'chapter', number: chapters };
    units.push({ place, blocks: flow.blocks });
  }
  const rest = { cover: new Flow(), header: new Flow() };
  for (const [id, { target, type }] of items)
    if (/^(?:image|audio|video)\//.test(type) && !shown.has(target))
      rest[covers.has(id) ? 'cover' : 'header'].medium({ kind: kindOf(target), address: null, part: target, alt: '' });
  return {
    units: [
      ...units,
      { place: { in: 'cover', number: null }, blocks: rest.cover.blocks },
      { place: { in: 'header', number: null }, blocks: rest.header.blocks },
    ],
    notes,
    rights,
  };
};
