import type { Found } from '../medium';
import { type Block, type Draft, Flow, Grid, type Unit } from './flow';
import { type Locate, locateFrom, MediaElements } from './html-media';
import { readTokens } from './html-tokens';

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
/** Where notes stand that the text refers to: pandoc's and EPUB's (https://www.w3.org/TR/dpub-aria-1.1/), MediaWiki's. */
const NOTES = /(?:^|[\s_-])(?:doc-)?(?:footnotes?|endnotes?|rearnotes?|references)(?:$|[\s_-])/i;
/** Elements behind which a credit of what is in them may be put, or at whose end. */
const CARRIERS = new Set(['a', 'p', 'picture', 'figure', 'figcaption', 'video', 'audio']);

const GRID: Readonly<Record<string, 'table' | 'row' | 'cell'>> = { table: 'table', tr: 'row', td: 'cell', th: 'cell' };

interface Open {
  name: string;
  id: string;
  isBlock: boolean;
  isFigure: boolean;
  isNotes: boolean;
  /** The media in it whose credit may stand at its end. */
  media: Found[];
}

interface Span {
  from: number;
  to: number;
}

/** Reads a page's elements into a flow, one after the other. */
class Page {
  readonly notes = new Map<string, Block>();
  private readonly open: Open[] = [];
  private readonly grid = new Grid();
  private readonly media: MediaElements;
  /** How deep it is in what is not shown. */
  private hidden = 0;

  constructor(
    private readonly flow: Flow,
    private readonly locate: Locate,
  ) {
    this.media = new MediaElements(locate);
  }

  begin(name: string, attributes: Readonly<Record<string, string>>, at: Span): void {
    if (this.hidden > 0 || HIDDEN.has(name)) {
      if (!VOID.has(name)) this.hidden += 1;
      return;
    }
    const { flow, open } = this;
    const { class: names = '', id = '', role = '' } = attributes;
    const isFigure = name === 'figure' || FIGURE_CLASS.test(names);
    const isBlock = BLOCKS.has(name) || isFigure;
    const isNotes = NOTES.test(`${role} ${attributes['epub:type'] ?? ''} ${names}`);
    const note = this.noteOf(id);
    if (isFigure) flow.beginFigure();
    this.grid.open(GRID[name], flow);
    // A paragraph ends where a block begins, also where nobody closed it.
    if (isBlock && open.at(-1)?.name === 'p') this.pop();
    if (isBlock) {
      const isCaption = name === 'figcaption' || name === 'caption' || (!isFigure && CAPTION_CLASS.test(names));
      const block = flow.begin(/^h[1-6]$/.test(name) ? 'heading' : isCaption ? 'caption' : 'text', note !== '');
      if (note !== '' && (this.notes.get(note)?.text ?? '').trim() === '') this.notes.set(note, block);
    }
    if (name === 'br' && flow.isOpen) flow.text('\n');
    if (name === 'a' && attributes.href && flow.isOpen) this.beginLink(attributes.href, note === '');
    for (const { target, kind, alt } of this.media.shownBy(name, attributes)) {
      const place = this.locate(target.trim());
      if (!place.address && !place.part) continue;
      const found: Found = { kind, ...place, alt, after: at.to };
      flow.medium(found);
      for (const each of open) if (CARRIERS.has(each.name)) each.media.push(found);
    }
    if (!VOID.has(name)) open.push({ name, id, isBlock, isFigure, isNotes, media: [] });
  }

  end(name: string, at: Span): void {
    if (this.hidden > 0) {
      if (!VOID.has(name)) this.hidden -= 1;
      return;
    }
    if (name === 'a' && this.flow.isOpen) this.flow.endLink();
    this.media.close(name);
    const depth = this.open.map((each) => each.name).lastIndexOf(name);
    const closed = this.open[depth];
    if (!closed) return;
    if (CARRIERS.has(name)) this.carry(closed, at);
    while (this.open.length > depth) this.pop();
  }

  text(words: string): void {
    if (this.hidden === 0 && (this.flow.isOpen || words.trim() !== '')) this.flow.text(words.replace(/\s+/g, ' '));
  }

  close(): void {
    while (this.open.length > 0) this.pop();
    this.flow.endAll();
  }

  private pop(): void {
    const top = this.open.pop();
    if (top?.isBlock) this.flow.end();
    if (top) this.grid.close(GRID[top.name], this.flow);
    if (top?.isFigure) this.flow.endFigure();
  }

  /** The note that what stands here is of: the nearest element with an id inside what holds the notes; '' for none. */
  private noteOf(id: string): string {
    const first = this.open.findIndex(({ isNotes }) => isNotes);
    if (first < 0) return '';
    return (
      id ||
      (this.open
        .slice(first)
        .filter((each) => each.id !== '')
        .at(-1)?.id ??
        '')
    );
  }

  private beginLink(href: string, refers: boolean): void {
    this.flow.beginLink(this.locate(href).address ?? '');
    const fragment = /^[^#]{0,200}#(.{1,200})$/.exec(href)?.[1];
    if (fragment && refers) this.flow.here.notes.push(fragment);
  }

  /** Puts the place for a credit of what is in an element behind it; of a figure to its end, and into its caption where that follows. */
  private carry({ name, media }: Open, { from, to }: Span): void {
    const figure = name === 'figcaption' ? this.open.filter((each) => each.name === 'figure').at(-1) : undefined;
    for (const found of figure?.media ?? media) found.after = name === 'figure' || name === 'figcaption' ? from : to;
    // What is told of a figure's end later must not undo it.
    if (figure) figure.media = [];
  }
}

/**
 * Reads the words and media of one page into a flow.
 * @param onBase called with what the page says of where it is
 * @returns its notes by the ids that its links refer to
 */
export const readHtmlInto = (
  flow: Flow,
  html: string,
  locate: Locate,
  onBase: (base: string) => void = () => undefined,
): Map<string, Block> => {
  const page = new Page(flow, locate);
  readTokens(html, {
    open: (name, attributes, at) => {
      const says = name === 'base' || (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''));
      if (says && attributes.href) onBase(attributes.href);
      page.begin(name, attributes, at);
    },
    close: (name, at) => page.end(name, at),
    text: (words) => page.text(words),
  });
  page.close();
  return page.notes;
};

/**
 * Reads a page by itself.
 * @param address where the page is, where that is known
 */
export const readHtml = (html: string, address: string | null): Draft => {
  const flow = new Flow();
  let base = address;
  const locate = locateFrom(() => base);
  const notes = readHtmlInto(flow, html, locate, (own) => {
    if (URL.canParse(own, base ?? undefined)) base = new URL(own, base ?? undefined).href;
  });
  const unit: Unit = { place: { in: 'text', number: null }, blocks: flow.blocks };
  return { units: [unit], notes, rights: [] };
};
