import type { Says } from '../../src/signal/signal';
import { addressOf, attributeOf, parentElementOf } from '../read/node';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

const SAYS: Record<string, Says> = {
  license: 'license',
  author: 'creator',
  creator: 'creator',
  name: 'title',
  headline: 'title',
};
const AT_MOST = 60;
const MEDIA = /ImageObject|Photograph|VideoObject|AudioObject|MusicRecording/;

/** Items that are read, and properties in all of them, those of items within included. */
const ITEMS_AT_MOST = 20;
const PROPERTIES_READ = 2000;

/** Who or what a property names: the name in it, or its words. */
const wordsOf = (element: Element): string => readText(element.querySelector('[itemprop~="name"]') ?? element, 300);

const valueIn = (element: Element): string => addressOf(element) || attributeOf(element, 'content') || wordsOf(element);

const kindOf = (type: string): string => (/Video/.test(type) ? 'video' : /Audio|Music/.test(type) ? 'sound' : 'image');

/** schema.org in itemprop attributes: only for items that say their license, with the names that they give beside it. */
export const collectMicrodata: Collect = function* ({ document, onMore }) {
  const items = new Set<Element>();
  for (const license of document.querySelectorAll('[itemprop~="license" i]')) {
    if (items.size > ITEMS_AT_MOST) break;
    const item = license.closest('[itemscope]');
    if (item) items.add(item);
  }
  let key = 0;
  let read = 0;
  let told = 0;
  for (const item of items) {
    const type = attributeOf(item, 'itemtype') ?? '';
    const file = item.querySelector('[itemprop~="contentUrl"]');
    const media = MEDIA.test(type);
    const about = media ? addressOf(file) || addressOf(file, 'src') || `#item-${key++}` : '';
    for (const element of item.querySelectorAll('[itemprop]')) {
      if (told === AT_MOST || ++read > PROPERTIES_READ) return onMore();
      yield null;
      const name = attributeOf(element, 'itemprop')
        ?.split(/\s+/)
        .find((prop) => Object.hasOwn(SAYS, prop));
      if (!name || parentElementOf(element)?.closest('[itemscope]') !== item) continue;
      const says = SAYS[name] as Says;
      const value = says === 'license' ? valueIn(element) : wordsOf(element);
      const detail = says === 'creator' ? addressOf(element.querySelector('a[href]') ?? element) : type;
      told++;
      yield makeSignal(says, 'microdata', about, value, readText(element, 300) || value, pathOf(element), detail);
    }
    if (media) yield makeSignal('media', 'microdata', about, kindOf(type), type, '');
  }
};
