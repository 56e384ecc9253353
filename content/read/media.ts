import { type MediaKind, type NearbyMedia, WORDS_LENGTH } from '../../src/signal/signal';
import { inAnySize } from '../../src/work/any-size';
import { addressOf, attributeOf, isElement, isText, parentElementOf } from './node';
import { backgroundIn } from './style';
import { fold, textLength } from './text';

export const MEDIA = 'img,video,audio,amp-img,amp-video,amp-audio';
/** Where pages keep the address of a picture that they load later. */
const LAZY = ['data-orig-file', 'data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-srcset'];
/** Where the picture is that is shown now; of its sizes the first, where it has no address of its own. */
const SHOWN = ['src', 'srcset'];
/** What is shown until the picture comes. */
const UNTIL_THEN = /(?:^|[-_./])(?:placeholder|blank|loading|lazy|spacer|transparent|pixel|1x1)(?=[-_.\d])/i;
/** A button, a tracking pixel, a smiley: with one side smaller than this a picture is not a work to credit. */
const SMALL = 32;
/** Pixels: no badge is as wide. */
const BADGE_WIDTH = 200;
/** Where pictures of licenses and of people who write are kept, and what pages are built with. */
const BADGE_PLACE =
  /licensebuttons|creativecommons\.org\/(?:l|p|images|icons?|presskit|wp-content|licenses)\/|gravatar|travis-ci|shields\.io|\/badges?\/|emoji|smilies|spacer|pixel|statcounter|analytics|doubleclick/i;
/** A word of the name of a license's picture, and one beside which it is none: "cc-by-sa.de-88x31", "Cc.logo.circle". */
const OF_BADGE =
  /^(?:cc(?:by|zero|0)?(?:nc)?(?:sa|nd)?\d{0,2}|(?:cc)?creative|commons|creativecommons|(?:some)?rights|publicdomain|by|nc|sa|nd|zero|pd|mark)$/;
const BESIDE_BADGE =
  /^(?:licen[cs]\w{0,3}|lizenz|badge|button|logo|icons?|some|reserved|srr|public|domain|primary|attribution|share|alike|non|commercial|new|white|black|gr[ae]y|circled?|small|large|big|plain|deed|banner|heart|x|svg|png|gif|px|[a-z]{2}|\d{0,4}(?:x\d{1,4})?(?:px)?)$/;
/** A label that calls a picture one of a license. */
const LICENSE_LABEL =
  /^\W{0,3}creative commons|creative commons.{0,40}(?:licen|lizenz|logo|badge|button)|(?:licen|lizenz|logo|badge|button).{0,40}creative commons/i;
/** What stands beside a license often enough and is not what it is about: unless it says so itself, or in a figure. */
const FURNITURE =
  /(?:^|[-_./])(?:\w{0,40}logo|wordmark|siegel|icons?|\w{0,40}buttons?|badge|avatar|bug|rss|xml|atom|feed|valid|w3c|loading|placeholder|default|blank|arrow\w{0,40}|pfeil\w{0,40}|bullet|print\w{0,40}|pdf|email\w{0,40}|fileicons?|text|divider|line)(?=[-_.\d]|$)|^(?:facebook|twitter|linkedin|whatsapp|social|share|sharing|srch|search|alipay|wechat\w{0,20}|weixin|qr\w{0,20})(?=[-_.\d]|$)/i;

/** Characters. Longer ones are no addresses of works, but data. */
const ADDRESS_LENGTH = 4096;

/** An absolute address of the web, or null. */
export const absolute = (address: string, base: string): string | null => {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= ADDRESS_LENGTH ? url.href : null;
  } catch {
    return null;
  }
};

/** The first address of an attribute. One that carries its data in itself may have megabytes, of which nothing is looked at. */
const firstOf = (attribute: string): string | undefined => {
  const beginning = attribute.slice(0, ADDRESS_LENGTH + 1);
  if (/^\s*data:/i.test(beginning)) return undefined;
  const [first] = fold(beginning).split(/,?\s/);
  // What goes on behind the end was cut: that would be another address.
  return first && first.length > ADDRESS_LENGTH ? undefined : first;
};

/** The absolute address of the file that an element shows, lazily loaded ones included; null where it has none. */
export const mediaAddress = (element: Element): string | null => {
  const source = /VIDEO|AUDIO/.test(element.nodeName) ? (element.querySelector('source') ?? element) : element;
  for (const holder of [element, source]) {
    for (const name of [...LAZY, ...SHOWN]) {
      const value = firstOf(attributeOf(holder, name) ?? '');
      if (!value || value.startsWith('data:') || (name === 'src' && UNTIL_THEN.test(value))) continue;
      const address = absolute(value, element.baseURI);
      if (address) return address;
    }
  }
  return null;
};

/** The absolute address of the picture that an element's own style puts behind it, or null. */
export const backgroundAddress = (element: Element | null): string | null => {
  const address = backgroundIn(attributeOf(element, 'style') ?? '');
  return element && address ? absolute(fold(address), element.baseURI) : null;
};

const isSmall = (element: Element): boolean =>
  ['width', 'height'].some((side) => {
    const size = Number.parseInt(attributeOf(element, side) ?? '', 10);
    return size > 0 && size < SMALL;
  });

/** The name of a file without its size and ending. */
const stemOf = (address: string): string =>
  inAnySize(address)
    .split('/')
    .at(-1)
    ?.replace(/\.\w{2,5}$/, '') ?? '';

/** Whether a file has the name of a license's picture, and of nothing else. */
const isNamedBadge = (address: string): boolean => {
  const words = stemOf(address)
    .toLowerCase()
    .split(/(?:[-_.+]|%20)+/);
  return (
    words.some((word) => OF_BADGE.test(word)) && words.every((word) => OF_BADGE.test(word) || BESIDE_BADGE.test(word))
  );
};

/** A photo in the size of one: its name may speak of Creative Commons, and it is no badge. */
const isPhoto = (element: Element, address: string): boolean =>
  /\.jpe?g(?:$|\?)/i.test(address) && Number.parseInt(attributeOf(element, 'width') ?? '', 10) >= BADGE_WIDTH;

const kindOf = (element: Element): MediaKind =>
  /VIDEO/.test(element.nodeName) ? 'video' : /AUDIO/.test(element.nodeName) ? 'sound' : 'image';

export const describeMedia = (element: Element, how: NearbyMedia['how']): NearbyMedia | null => {
  const address = mediaAddress(element);
  const label = fold(`${attributeOf(element, 'alt') ?? ''} ${attributeOf(element, 'title') ?? ''}`).slice(
    0,
    WORDS_LENGTH,
  );
  if (!address || isSmall(element)) return null;
  if (isNamedBadge(address)) return null;
  if ((BADGE_PLACE.test(address) || LICENSE_LABEL.test(label)) && !isPhoto(element, address)) return null;
  return { address, how, media: kindOf(element), label };
};

export const isFurniture = ({ address, label }: NearbyMedia): boolean =>
  FURNITURE.test(address.split('/').at(-1) ?? '') || /^(?:logo|powered by)\b/i.test(label);

const FIGURE =
  'figure,[class*="caption" i],[class*="thumbinner"],[class*="wp-block-image"],[class*="textpic-image"],[class*="gallery-item"],[class*="image-wrap"]';
/** Beyond these a credit does not reach. */
const BOUNDARY = 'body,main,article,footer,header,nav,aside,section';
/** A figure with more words than this is an article, whatever its class says. */
const FIGURE_LENGTH = 1500;
/** A block with a picture and no more words than this is the picture and its credit. */
const CREDIT_LENGTH = 320;
/** Words that may stand between a picture and the credit under it. */
const GAP_LENGTH = 160;
const GAP_BESIDE = 40;
const NODES_BACK = 60;
const LEVELS = 6;
const MEDIA_AT_MOST = 4;
const MEDIA_IN_BLOCK = 12;

/** The page of its own site that a picture leads to, or null. */
const leadsTo = (element: Element): URL | null => {
  const link = element.closest('a[href]');
  const address = link && absolute(addressOf(link), element.baseURI);
  if (!address || (attributeOf(link, 'href') ?? '').startsWith('#')) return null;
  const url = new URL(address);
  return url.origin === new URL(element.baseURI).origin ? url : null;
};

/** Whether a picture leads to the beginning of its site, as a site's sign does. */
const leadsHome = (element: Element): boolean => /^\/(?:index\.\w{3,5})?$/.test(leadsTo(element)?.pathname ?? '');

/** Whether a picture is a door to another page of its site, as that of another post is. A page or a file of its own has its name. */
const isDoor = (element: Element, { address }: NearbyMedia): boolean =>
  leadsTo(element)?.href.includes(stemOf(address)) === false;

/** The media in a container, the one last before the statement first, then those farther before it, then those after it. */
const inside = (container: Element, how: NearbyMedia['how'], not: Node): NearbyMedia[] => {
  const found = container.querySelectorAll(MEDIA);
  // So many are a gallery or a whole page, and a credit in it could be about any.
  if (found.length > MEDIA_IN_BLOCK) return [];
  const all = [...found].filter((element) => !not.contains(element) && !(how === 'near' && leadsHome(element)));
  const isBefore = (element: Element) => (not.compareDocumentPosition(element) & 2) /* preceding */ !== 0;
  return [...all.filter(isBefore).reverse(), ...all.filter((element) => !isBefore(element))]
    .map((element) => describeMedia(element, how))
    .filter((media) => media !== null)
    .filter((media) => how !== 'near' || !isFurniture(media))
    .slice(0, MEDIA_AT_MOST);
};

const inFigure = (statement: Element, from: Node): NearbyMedia[] => {
  let at = statement.closest(FIGURE);
  for (let i = 0; at && i < 3; at = parentElementOf(at)?.closest(FIGURE) ?? null, i++) {
    if (at.matches(BOUNDARY) || textLength(at) > FIGURE_LENGTH) return [];
    const found = inside(at, 'figure', from);
    if (found.length) return found;
  }
  return [];
};

const inBlock = (from: Node): { media: NearbyMedia[]; before: boolean } => {
  let at = parentElementOf(from);
  for (let i = 0; at && i < LEVELS && !at.matches(BOUNDARY); at = parentElementOf(at), i++) {
    if (textLength(at) > CREDIT_LENGTH) break;
    const media = inside(at, 'near', from);
    const [first] = at.querySelectorAll(MEDIA);
    if (media.length)
      return { media, before: !!first && (from.compareDocumentPosition(first) & 2) /* preceding */ !== 0 };
  }
  return { media: [], before: false };
};

/** The last medium before the statement, where few words and no boundary stand between. */
const above = (statement: Element, from: Node): NearbyMedia[] => {
  const top = statement.closest(BOUNDARY);
  if (!top || top.matches('footer,nav')) return [];
  // What is listed beside the text has its credit right under its picture, or none.
  const most = top.matches('aside') ? GAP_BESIDE : GAP_LENGTH;
  const walker = statement.ownerDocument.createTreeWalker(top, 5 /* elements and text */);
  walker.currentNode = from;
  let gap = 0;
  for (let i = 0; i < NODES_BACK && gap < most; i++) {
    const node = walker.previousNode();
    if (!node || node === top) return [];
    if (isText(node)) gap += fold(node.data).length;
    else if (isElement(node) && node.matches(MEDIA) && !from.contains(node)) {
      const media = describeMedia(node, 'near');
      if (media && !isFurniture(media)) return isDoor(node, media) ? [] : [media];
    }
  }
  return [];
};

/**
 * The media that a statement may be about: its figure's, else those before it in its block, else the one above it, else those
 * after it in its block. A credit stands below its picture far more often than above.
 */
export const nearbyMedia = (statement: Element, from: Node): NearbyMedia[] => {
  const own = describeMedia(statement, 'same');
  if (own) return [own];
  const figure = inFigure(statement, from);
  if (figure.length) return figure;
  const { media, before } = inBlock(from);
  if (before) return media;
  const last = above(statement, from);
  return last.length ? last : media;
};
