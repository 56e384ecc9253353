import { PAGE_MEDIA_AT_MOST, type PageMedia, WORDS_LENGTH } from '../../src/signal/signal';
import { inAnySize } from '../../src/work/any-size';
import { absolute, backgroundAddress, describeMedia, isFurniture, MEDIA } from './media';
import { attributeOf, idOf, parentElementOf } from './node';
import { rolesAround } from './surrounding';
import { BLOCK, readText } from './text';

const PICTURES_READ = 120;
const AT_HEAD =
  /(?:^|[\s_-])(?:featured|hero|lead|cover|entry-thumb|post-thumb(?:nail)?|wp-post-image|teaser-?image|beitragsbild|aufmacher|titelbild|header-?bild)/i;
const OF_SITE = /(?:^|[\s_-])(?:header-?image|custom-header|masthead|banner|site-header|branding)/i;
const ANCESTORS_READ = 6;

/** What a page calls an element and those around it, the text's own apart from the site's. */
const namesAround = (element: Element): string => {
  let names = '';
  let at: Element | null = element;
  for (
    let i = 0;
    at && i < ANCESTORS_READ && !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(at.tagName);
    i++, at = parentElementOf(at)
  )
    names += ` ${attributeOf(at, 'class') ?? ''} ${idOf(at)}`;
  return names;
};

const roleOf = (element: Element): PageMedia['role'] => {
  const within = rolesAround(element);
  const inText = within.findIndex((role) => role === 'article' || role === 'main');
  const outer = inText < 0 ? within : within.slice(0, inText);
  if (
    outer.some(
      (role) => role === 'aside' || role === 'nav' || role === 'footer' || role === 'comment' || role === 'teaser',
    )
  )
    return 'aside';
  const names = namesAround(element);
  if (inText < 0 && (within.includes('header') || OF_SITE.test(names))) return 'header';
  return AT_HEAD.test(names) ? 'title' : 'content';
};

/** The words of the block that a picture stands in; '' where they are more than a credit. */
const wordsBeside = (element: Element): string => {
  const block = element.closest(BLOCK);
  const words = block ? readText(block, WORDS_LENGTH) : '';
  return words.length < WORDS_LENGTH ? words : '';
};

/**
 * The pictures, films and sounds of a page, in its order: what a credit that stands far from its picture may mean. The picture that
 * the page shows to others of itself comes first.
 */
export const listMedia = (document: Document): PageMedia[] => {
  const media: PageMedia[] = [];
  const known = new Set<string>();
  const add = (found: Omit<PageMedia, 'role'>, role: PageMedia['role'], words = '') => {
    const file = inAnySize(found.address);
    if (media.length === PAGE_MEDIA_AT_MOST || known.has(`${file} ${role === 'lead'}`)) return;
    known.add(`${file} ${role === 'lead'}`);
    media.push({
      address: found.address.slice(0, 2000),
      media: found.media,
      label: found.label.slice(0, WORDS_LENGTH),
      role,
      ...(words && { words }),
    });
  };
  for (const meta of document.querySelectorAll('meta[property="og:image" i],meta[name="twitter:image" i]')) {
    const address = absolute(attributeOf(meta, 'content')?.trim() ?? '', document.baseURI);
    const lead = address && ({ address, how: 'near', media: 'image', label: '' } as const);
    if (lead && !isFurniture(lead)) add(lead, 'lead');
    if (media.length === 2) break;
  }
  [...document.querySelectorAll(MEDIA)].slice(0, PICTURES_READ).forEach((element) => {
    const found = describeMedia(element, 'near');
    if (found && !isFurniture(found)) add(found, roleOf(element), wordsBeside(element));
  });
  [...document.querySelectorAll('[style*="url("]')].slice(0, 40).forEach((element) => {
    const address = backgroundAddress(element);
    if (address) add({ address, media: 'image', label: '' }, roleOf(element) === 'aside' ? 'aside' : 'background');
  });
  return media;
};

/** Pictures of a page that a person may ask about at once. */
const ASKED_AT_MOST = 500;

/** The addresses of the pictures, films and sounds that a page shows, each once; badges, and what is too small for a work, are none. */
export const listPictures = (document: Document): string[] => {
  const shown = [...document.querySelectorAll(MEDIA)].slice(0, 5 * ASKED_AT_MOST);
  const addresses = shown.flatMap((element) => describeMedia(element, 'near')?.address ?? []);
  return [...new Set(addresses)].slice(0, ASKED_AT_MOST);
};
