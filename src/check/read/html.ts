import type { Found } from '../medium';
import type { Draft, Unit } from './flow';
import { Flow } from './flow';
import { readTokens } from './html-tokens';
import { kindOf, located, playedIn } from './media-kind';

/** Elements that begin a block of their own. */
const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'aside', 'header', 'footer', 'nav', 'li', 'dd', 'dt', 'td', 'th'],
  ...['blockquote', 'figcaption', 'caption', 'address', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'body'],
]);
/** Elements whose words are not shown, or that show once more what a script shows. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'textarea', 'select']);
const VOID = new Set(['img', 'br', 'hr', 'input', 'meta', 'link', 'source', 'track', 'embed', 'wbr', 'col', 'area']);
/** Classes of captions: WordPress, MediaWiki, Pressbooks, and what others call so. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|thumbcaption|gallerytext|credit|attribution|legende?|bildunterschrift)(?:$|[\s_-])/i;
const FIGURE_CLASS = /(?:^|\s)(?:wp-caption|thumb|thumbinner|gallerybox|figure|image-wrap(?:per)?)(?:$|\s)/i;
const BACKGROUND = /background(?:-image)?\s{0,5}:[^;]{0,200}url\(\s{0,5}["']?([^"')]{1,2000})["']?\s{0,5}\)/i;

/** The largest of a picture's sizes, where it has no other address. */
const ofSet = (set = ''): string => set.trim().split(/\s+/)[0]?.replace(/,$/, '') ?? '';

/** How a target in a page leads to what it shows: an address, a file beside it, or the bytes themselves (data:). */
export type Locate = (target: string) => { address: string | null; part: string | null };

/** By the page's own address, where it is known; a picture whose bytes stand in the page is its own part. */
const locateFrom =
  (base: () => string | null): Locate =>
  (target) => {
    if (/^data:(?:image|audio|video)\//i.test(target)) return { address: null, part: target };
    const from = base();
    const whole = from !== null && URL.canParse(target, from) ? new URL(target, from).href : target;
    return located(whole, (path) => path.slice(0, 1000));
  };

interface Open {
  name: string;
  isBlock: boolean;
  isFigure: boolean;
  /** The media in it whose credit may stand at its end. */
  media: Found[];
}

/** Elements behind which a credit of what is in them may be put, or at whose end. */
const CARRIERS = new Set(['a', 'p', 'picture', 'figure', 'figcaption', 'video', 'audio']);

/** Reads the words and media of one page into a flow. Returns what its own head says of where it is. */
export const readHtmlInto = (flow: Flow, html: string, locate: Locate, onBase: (base: string) => void): void => {
  const open: Open[] = [];
  let hidden = 0;
  let tag = { from: 0, to: 0 };
  let playing: { kind: 'video' | 'sound'; isFound: boolean } | null = null;
  const show = (target: string, kind = kindOf(target), alt = ''): void => {
    const place = locate(target.trim());
    if (!place.address && !place.part) return;
    const found: Found = { kind, ...place, alt, after: tag.to };
    flow.medium(found);
    for (const each of open) if (CARRIERS.has(each.name)) each.media.push(found);
  };
  /** Puts the place for a credit of what is in an element behind it; of a figure to its end, and into its caption where that follows. */
  const carry = ({ name, media }: Open, { from, to }: { from: number; to: number }): void => {
    const figure = name === 'figcaption' ? open.filter((each) => each.name === 'figure').at(-1) : undefined;
    for (const found of figure?.media ?? media) found.after = name === 'figure' || name === 'figcaption' ? from : to;
    // What is told of a figure's end later must not undo it.
    if (figure) figure.media = [];
  };
  const pop = (): void => {
    const top = open.pop();
    if (top?.isBlock) flow.end();
    if (top?.isFigure) flow.endFigure();
  };
  const readMedia = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { src = '', alt = '', title = '', srcset, style = '' } = attributes;
    const lazy = attributes['data-src'] ?? attributes['data-lazy-src'] ?? '';
    if (name === 'img' || (name === 'input' && attributes.type === 'image')) {
      const isBlank = src === '' || (lazy !== '' && src.startsWith('data:'));
      show(isBlank ? lazy || ofSet(srcset) : src, 'image', alt || title);
    } else if (name === 'image') show(attributes.href ?? attributes['xlink:href'] ?? '', 'image', title);
    else if (name === 'video' || name === 'audio') {
      playing = { kind: name === 'video' ? 'video' : 'sound', isFound: src !== '' };
      if (src) show(src, playing.kind, title);
    } else if (name === 'source' && playing && !playing.isFound && src) {
      playing.isFound = true;
      show(src, playing.kind);
    } else if (name === 'iframe' || name === 'embed') {
      const target = src || lazy;
      const { address } = locate(target);
      const kind = address ? playedIn(address) : null;
      if (kind) show(target, kind, title);
    } else if (name === 'object' && /^(?:image|video|audio)\//.test(attributes.type ?? ''))
      show(attributes.data ?? '', kindOf(attributes.data ?? ''), title);
    const background = style.includes('url(') ? BACKGROUND.exec(style.slice(0, 3000))?.[1] : undefined;
    if (background) show(background, 'image');
  };
  readTokens(html, {
    open: (name, attributes, at) => {
      tag = at;
      if (name === 'base' && attributes.href) onBase(attributes.href);
      if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '') && attributes.href) onBase(attributes.href);
      if (hidden > 0) {
        if (!VOID.has(name)) hidden += 1;
        return;
      }
      if (HIDDEN.has(name)) {
        hidden = 1;
        return;
      }
      const { class: names = '' } = attributes;
      const isFigure = name === 'figure' || FIGURE_CLASS.test(names);
      const isBlock = BLOCKS.has(name) || isFigure;
      if (isFigure) flow.beginFigure();
      // A paragraph ends where a block begins, also where nobody closed it.
      if (isBlock && open.at(-1)?.name === 'p') pop();
      if (isBlock) {
        const isCaption = name === 'figcaption' || name === 'caption' || (!isFigure && CAPTION_CLASS.test(names));
        flow.begin(/^h[1-6]$/.test(name) ? 'heading' : isCaption ? 'caption' : 'text');
      }
      if (name === 'br') flow.isOpen && flow.text('\n');
      else if (name === 'a' && attributes.href && flow.isOpen) {
        const { address } = locate(attributes.href);
        flow.beginLink(address ?? '');
      }
      readMedia(name, attributes);
      if (!VOID.has(name)) open.push({ name, isBlock, isFigure, media: [] });
    },
    close: (name, at) => {
      if (hidden > 0) {
        if (!VOID.has(name)) hidden -= 1;
        return;
      }
      if (name === 'a' && flow.isOpen) flow.endLink();
      if (name === 'video' || name === 'audio') playing = null;
      const depth = open.map((each) => each.name).lastIndexOf(name);
      const closed = open[depth];
      if (closed && CARRIERS.has(name)) carry(closed, at);
      if (depth >= 0) while (open.length > depth) pop();
    },
    text: (words) => {
      if (hidden === 0 && (flow.isOpen || words.trim() !== '')) flow.text(words.replace(/\s+/g, ' '));
    },
  });
  while (open.length > 0) pop();
  flow.endAll();
};

/**
 * Reads a page by itself.
 * @param address where the page is, where that is known
 */
export const readHtml = (html: string, address: string | null): Draft => {
  const flow = new Flow();
  let base = address;
  readHtmlInto(
    flow,
    html,
    locateFrom(() => base),
    (own) => {
      if (URL.canParse(own, base ?? undefined)) base = new URL(own, base ?? undefined).href;
    },
  );
  const unit: Unit = { place: { in: 'text', number: null }, blocks: flow.blocks };
  return { units: [unit], notes: new Map(), rights: [] };
};
