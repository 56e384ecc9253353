import type { Says } from '../../src/signal/signal';
import { type Described, mainThings, ONE_WITH } from '../read/main-things';
import { addressOf, attributeOf, idOf, parentElementOf } from '../read/node';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { termOf, typeName } from '../read/vocabulary';
import { type Collect, makeSignal } from './signal';

const SAYS: Readonly<Record<string, Says>> = {
  license: 'license',
  author: 'creator',
  creator: 'creator',
  name: 'title',
  headline: 'title',
  copyrightNotice: 'notice',
  creditText: 'notice',
};
const AT_MOST = 60;
const MEDIA = /ImageObject|Photograph|VideoObject|AudioObject|MusicRecording/;

/** Items that are read, and properties in all of them, those of items within included. */
const ITEMS_AT_MOST = 20;
const PROPERTIES_READ = 2000;
/** Items in items, and elements that items refer to. */
const DEPTH_AT_MOST = 10;
const REFERENCES_AT_MOST = 100;
/** Elements above a property that may be referred to. */
const ABOVE_AT_MOST = 200;

const NO_NAMES = new Map<string, string>();
const termsOf = (element: Element): string[] =>
  (attributeOf(element, 'itemprop') ?? '').split(/\s+/, 20).map((each) => termOf(each, NO_NAMES));

/** Who or what a property names: the name in it, or its words. */
const wordsOf = (element: Element): string => readText(element.querySelector('[itemprop~="name"]') ?? element, 300);

/** The address that a property has, or that the item in it is called by. */
const targetOf = (element: Element): string =>
  addressOf(element) ||
  (attributeOf(element, 'itemscope') === null
    ? ''
    : addressOf(element.querySelector('[itemprop~="url"]')) ||
      attributeOf(element, 'itemid') ||
      addressOf(element.querySelector('a[href]')));

const valueIn = (element: Element): string => targetOf(element) || attributeOf(element, 'content') || wordsOf(element);

const kindOf = (type: string): string => (/Video/.test(type) ? 'video' : /Audio|Music/.test(type) ? 'sound' : 'image');

/** The items that refer to an element by its id (https://html.spec.whatwg.org/#attr-itemref). */
const referencesIn = (document: Document): ReadonlyMap<string, Element> => {
  const items = new Map<string, Element>();
  for (const item of [...document.querySelectorAll('[itemscope][itemref]')].slice(0, REFERENCES_AT_MOST))
    for (const id of (attributeOf(item, 'itemref') ?? '').split(/\s+/, REFERENCES_AT_MOST)) if (id) items.set(id, item);
  return items;
};

/** Finds the item that an element gives a property to: the nearest around it, or one that refers to it. */
const createItemOf = (document: Document) => {
  const references = referencesIn(document);
  return (element: Element): Element | null => {
    if (!references.size) return parentElementOf(element)?.closest('[itemscope]') ?? null;
    let at: Element | null = element;
    for (let above = 0; at && above < ABOVE_AT_MOST; above++) {
      if (at !== element && attributeOf(at, 'itemscope') !== null) return at;
      const item = references.get(idOf(at));
      if (item && item !== at) return item;
      at = parentElementOf(at);
    }
    return null;
  };
};

/** schema.org in itemprop attributes: only for items that say their license, with the names that they give beside it. */
export const collectMicrodata: Collect = function* ({ document, onMore }) {
  const items = new Set<Element>();
  const itemOf = createItemOf(document);
  for (const element of document.querySelectorAll('[itemprop*="license" i],[itemprop*="rights" i]')) {
    if (items.size > ITEMS_AT_MOST) break;
    const item = termsOf(element).includes('license') && itemOf(element);
    if (item) items.add(item);
  }
  /** The elements in which an item may have its properties: itself, and those that it refers to. */
  const rootsOf = (item: Element): Element[] => [
    item,
    ...(attributeOf(item, 'itemref') ?? '')
      .split(/\s+/, DEPTH_AT_MOST)
      .flatMap((id) => (id && document.getElementById(id)) || []),
  ];
  const isTop = (item: Element, depth = 0): boolean => {
    if (attributeOf(item, 'itemprop') === null) return true;
    const outer = termsOf(item).some((term) => ONE_WITH.test(term)) && itemOf(item);
    return outer && depth < DEPTH_AT_MOST ? isTop(outer, depth + 1) : false;
  };
  const typeOf = (item: Element): string => attributeOf(item, 'itemtype') ?? '';
  const describe = (item: Element): Described & { item: Element } => ({
    item,
    type: typeOf(item).split(/\s+/, DEPTH_AT_MOST).map(typeName).join(' '),
    addresses: [...item.querySelectorAll('[itemprop~="mainEntityOfPage"],[itemprop~="url"]')]
      .slice(0, DEPTH_AT_MOST)
      .filter((each) => itemOf(each) === item)
      .map(targetOf)
      .concat(attributeOf(item, 'itemid') ?? '')
      .filter((address) => /^https?:/.test(address)),
  });
  const top = [...items].filter((item) => !MEDIA.test(typeOf(item)) && isTop(item)).map(describe);
  const speaking = mainThings(top, document).find((group) => group.length) ?? [];
  let key = 0;
  let read = 0;
  let told = 0;
  for (const item of items) {
    const type = typeOf(item);
    const file = item.querySelector('[itemprop~="contentUrl"]');
    const media = MEDIA.test(type);
    if (!media && !speaking.some((each) => each.item === item)) continue;
    const about = media ? addressOf(file) || addressOf(file, 'src') || `#item-${key++}` : '';
    for (const root of rootsOf(item))
      for (const element of [...(root === item ? [] : [root]), ...root.querySelectorAll('[itemprop]')]) {
        if (told === AT_MOST || ++read > PROPERTIES_READ) return onMore();
        yield null;
        const name = termsOf(element).find((term) => Object.hasOwn(SAYS, term));
        if (!name || itemOf(element) !== item) continue;
        const says = SAYS[name] as Says;
        const value = says === 'license' ? valueIn(element) : (attributeOf(element, 'content') ?? wordsOf(element));
        const detail = says === 'creator' ? addressOf(element.querySelector('a[href]') ?? element) : type;
        told++;
        yield makeSignal(says, 'microdata', about, value, readText(element, 300) || value, pathOf(element), detail);
      }
    if (media) yield makeSignal('media', 'microdata', about, kindOf(type), type, '');
  }
};
