import type { Says, Signal } from '../../src/signal/signal';
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

const valueIn = (element: Element): string =>
  (element as HTMLAnchorElement).href ||
  element.getAttribute('content') ||
  readText(element.querySelector('[itemprop~="name"]') ?? element, 300);

/** schema.org in itemprop attributes: only for items that say their license, with the names that they give beside it. */
export const collectMicrodata: Collect = ({ document }) => {
  const signals: Signal[] = [];
  const items = new Set<Element>();
  for (const license of document.querySelectorAll('[itemprop~="license" i]')) {
    const item = license.closest('[itemscope]');
    if (item) items.add(item);
    if (items.size > 20) break;
  }
  let key = 0;
  for (const item of items) {
    const type = item.getAttribute('itemtype') ?? '';
    const file = item.querySelector<HTMLElement>('[itemprop~="contentUrl"]');
    const media = MEDIA.test(type);
    const about = media
      ? ((file && ((file as HTMLAnchorElement).href || (file as HTMLImageElement).src)) ?? `#item-${key++}`)
      : '';
    for (const element of item.querySelectorAll('[itemprop]')) {
      if (signals.length === AT_MOST) return signals;
      const name = element
        .getAttribute('itemprop')
        ?.split(/\s+/)
        .find((prop) => Object.hasOwn(SAYS, prop));
      if (!name || element.parentElement?.closest('[itemscope]') !== item) continue;
      const says = SAYS[name] as Says;
      const value =
        says === 'license' ? valueIn(element) : readText(element.querySelector('[itemprop~="name"]') ?? element, 300);
      const link = (element.querySelector<HTMLAnchorElement>('a[href]') ?? (element as HTMLAnchorElement)).href ?? '';
      const detail = says === 'creator' ? link : type;
      signals.push(
        makeSignal(says, 'microdata', about, value, readText(element, 300) || value, pathOf(element), detail),
      );
    }
    if (media)
      signals.push(
        makeSignal(
          'media',
          'microdata',
          about,
          /Video/.test(type) ? 'video' : /Audio|Music/.test(type) ? 'sound' : 'image',
          type,
          '',
        ),
      );
  }
  return signals;
};
