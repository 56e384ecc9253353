import { PAGE_MEDIA_AT_MOST, type PageMedia, WORDS_LENGTH } from '../../src/signal/signal';
import { absolute, backgroundAddress, describeMedia } from './media';

const PICTURES_READ = 300;
const HEADER =
  '#header,header,#masthead,.site-header,[id*="header-image" i],[class*="header-image" i],[class*="custom-header" i],[id*="banner" i],[class*="banner" i]';
const TITLE =
  '[class*="featured" i],[class*="hero" i],[class*="post-thumb" i],[class*="entry-thumb" i],[class*="cover" i],[class*="lead" i],[class*="teaser-image" i],[class*="beitragsbild" i]';
const ELSEWHERE =
  '[class*="related" i],[class*="sidebar" i],[class^="widget" i],[class*=" widget" i],aside,nav,footer,[class*="comment" i],[class*="prev" i],[class*="next" i]';

const roleOf = (element: Element): PageMedia['role'] => {
  if (element.closest(ELSEWHERE)) return 'aside';
  if (element.closest(TITLE)) return 'title';
  if (element.closest(HEADER) && !element.closest('article,main')) return 'header';
  return 'content';
};

/**
 * The pictures, films and sounds of a page, in its order: what a credit that stands far from its picture may mean. The picture that
 * the page shows to others of itself comes first.
 */
export const listMedia = (document: Document): PageMedia[] => {
  const media: PageMedia[] = [];
  const known = new Set<string>();
  const add = (found: Omit<PageMedia, 'role'>, role: PageMedia['role']) => {
    if (media.length === PAGE_MEDIA_AT_MOST || known.has(found.address)) return;
    known.add(found.address);
    media.push({
      address: found.address.slice(0, 2000),
      media: found.media,
      label: found.label.slice(0, WORDS_LENGTH),
      role,
    });
  };
  for (const meta of document.querySelectorAll('meta[property="og:image" i],meta[name="twitter:image" i]')) {
    const address = absolute(meta.getAttribute('content')?.trim() ?? '', document.baseURI);
    if (address) add({ address, media: 'image', label: '' }, 'lead');
    if (media.length === 2) break;
  }
  [...document.querySelectorAll('img,video,audio')].slice(0, PICTURES_READ).forEach((element) => {
    const found = describeMedia(element, 'near');
    if (found) add(found, roleOf(element));
  });
  [...document.querySelectorAll('[style*="url("]')].slice(0, 40).forEach((element) => {
    const address = backgroundAddress(element);
    if (address) add({ address, media: 'image', label: '' }, element.closest(ELSEWHERE) ? 'aside' : 'background');
  });
  return media;
};
