import { documentError } from '../problem';
import { type Parts, resolve } from '../zip/parts';
import { type Block, type Draft, Flow, type Unit } from './flow';
import { readHtmlInto } from './html';
import type { Locate } from './html-media';
import { kindOf, located } from './media-kind';
import { readXml } from './xml';

interface Package {
  /** The files of the book by their ids. */
  items: Map<string, { target: string; type: string }>;
  /** The ids of its chapters, in the order of reading. */
  spine: string[];
  rights: string[];
}

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // Not percent-encoded after all.
  }
};

const readPackage = (xml: string, part: string): Package => {
  const book: Package = { items: new Map(), spine: [], rights: [] };
  let rights: string | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'item') {
        const target = resolve(part, decoded(attributes.href ?? ''));
        book.items.set(attributes.id ?? '', { target, type: attributes['media-type'] ?? '' });
      } else if (name === 'itemref') book.spine.push(attributes.idref ?? '');
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
const findPackage = async (parts: Parts): Promise<string> => {
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
  const { items, spine, rights } = readPackage(opf, path);
  const units: Unit[] = [];
  const shown = new Set<string>();
  const notes = new Map<string, Block>();
  for (const [i, id] of spine.entries()) {
    const chapter = items.get(id)?.target;
    const html = chapter === undefined ? null : await parts.text(chapter);
    if (chapter === undefined || html === null) continue;
    const locate: Locate = (target) => {
      const place = located(target, (name) => resolve(chapter, decoded(name.split(/[?#]/)[0] ?? '')));
      if (place.part) shown.add(place.part);
      return place;
    };
    const flow = new Flow();
    for (const [note, block] of readHtmlInto(flow, html, locate)) notes.set(note, block);
    units.push({ place: { in: 'chapter', number: i + 1 }, blocks: flow.blocks });
  }
  const rest = new Flow();
  for (const { target, type } of items.values())
    if (/^(?:image|audio|video)\//.test(type) && !shown.has(target))
      rest.medium({ kind: kindOf(target), address: null, part: target, alt: '' });
  rest.endAll();
  return {
    units: [...units, { place: { in: 'header', number: null }, blocks: rest.blocks }],
    notes,
    rights,
  };
};
