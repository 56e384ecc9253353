/**
 * A signal is one thing that a page says about a license, a creator, a title, a source or a way to give support,
 * with where it said it and the words. A signal draws no conclusion: that is the business of src/work.
 * A subject is what a license is about, by its address: only a person says that in so many words.
 */
export type Says =
  | 'license'
  | 'creator'
  | 'title'
  | 'source'
  | 'basis' // what the work is made from
  | 'media'
  | 'support'
  | 'notice' // a copyright notice, or the words in which the creator wants to be credited: they travel with the work
  | 'record' // where the site itself tells more about this page, for a machine
  | 'machines' // what machines may do with the page: no license
  | 'digest' // the hash of the work's own file: only what reads files says it
  | 'subject';

/**
 * The kinds of evidence. What a page says has a collector in content/collect; a file and a record are asked for by a person, and
 * a person may say something themselves.
 */
export type Evidence =
  | 'statement' // a license that is named in the page's text: a link, a badge or words, with what stands around it
  | 'link-element' // <link rel="license">, <link rel="payment"> …
  | 'meta' // <meta name="dcterms.license"> …
  | 'json-ld' // schema.org in a script element
  | 'microdata' // schema.org in itemprop attributes
  | 'rdfa' // ccREL and Dublin Core in property and rel attributes
  | 'site' // markup that one site alone has, read as that site writes it
  | 'document' // what the document says of itself with no license in mind: its title, heading, byline, media
  | 'support' // a visible link to a page where the creator takes support
  | 'file' // metadata inside the work's own file
  | 'record' // what the site's own record says of the work
  | 'import' // what a file said that a person brought in from another program
  | 'person'; // what a person says, against the page or where it says nothing (src/correction)

/** Where in a page something stands, from the nearest ancestor outwards. */
export type Surrounding =
  | 'figure'
  | 'caption'
  | 'credit'
  | 'article'
  | 'main'
  | 'header'
  | 'footer'
  | 'aside'
  | 'nav'
  | 'comment'
  | 'teaser'
  | 'table'
  | 'list'
  | 'link'
  | 'heading'
  | 'quote'
  | 'rights' // what the page's own markup calls a license or a copyright
  | 'before-text' // before the first long paragraph of the page
  | 'after-text'; // after its last one

export interface NearbyMedia {
  /** Absolute address of the image, video or sound. */
  address: string;
  /** How it stands to the statement: in one figure with it, in one small block, or is it itself what carries the words. */
  how: 'same' | 'figure' | 'near';
  media: MediaKind;
  /** Its alternative text or title, as written. */
  label: string;
}

/** A picture, film or sound anywhere on the page: what a credit that stands far from it may mean. */
export interface PageMedia {
  /** Absolute address. */
  address: string;
  media: MediaKind;
  /** Its alternative text or title, as written. */
  label: string;
  /**
   * lead: the picture by which the page shows itself elsewhere (og:image) · title: at the head of the text · header: the site's ·
   * content: in the text · background: by a style · aside: of something else that is listed here.
   */
  role: 'lead' | 'title' | 'header' | 'content' | 'background' | 'aside';
  /** The words of its own block, where they are as few as a credit. */
  words?: string;
}

export type MediaKind = 'image' | 'video' | 'sound';

export interface NamedLink {
  text: string;
  address: string;
}

/**
 * Stands at the beginning of the first line of another block, in the words around a statement: the caption, the item or the paragraph of
 * the statement ends or begins there.
 */
export const EDGE = '\u2029';

/**
 * What stands around a statement, as read. Texts have white space folded, but for line breaks and one EDGE, and are cut to CONTEXT_LENGTH
 * characters.
 */
export interface Context {
  /** The words before the statement, the nearest last. */
  before: string;
  /** The words after it. */
  after: string;
  /** The tokens of the link's rel attribute, in lower case. */
  rel: string[];
  /** Alternative text, title and file name of an image inside the link: a badge's words. */
  badge: string;
  within: Surrounding[];
  /** Images, videos and sounds that the statement may be about, the likeliest first. */
  media: NearbyMedia[];
  /** The other links of the same credit or block, in the order of the page. */
  links: NamedLink[];
  /** The heading that the block stands under, or ''. */
  heading: string;
  /** What the markup of the same credit calls its author, and its title. */
  author?: string;
  title?: string;
}

export interface Signal {
  says: Says;
  evidence: Evidence;
  /**
   * What it is said of: '' is the document; an absolute address is that file or page; '#…' is an item of the page that
   * has no address (a key that the signals of one item share).
   */
  about: string;
  /** What is said: an address, a name or a text, raw. */
  value: string;
  /** The words on the page that say so, at most WORDS_LENGTH characters; a person's note, at most NOTE_LENGTH. */
  words: string;
  /** A path that content/reveal follows to find the element again; '' where nothing can be seen. */
  place: string;
  /**
   * More about the value: the creator's address, the kind of media, the property it was read from; where a way to give support stands and
   * what it is (signal/support); who made what the work is made from; when a person said it.
   */
  detail?: string;
  /** Of a creator: who that is, where the source says so in as many words. */
  maker?: Maker;
  context?: Context;
}

/** What a source says of a name: whose it is, and its two parts where it has them apart. */
export interface Maker {
  type: 'person' | 'organization';
  family?: string;
  given?: string;
}

/** Everything that one look at a page found, as the content script sends it. */
export interface Observation {
  /** The address in the address bar. */
  address: string;
  /** The address that the page itself calls its own (rel=canonical, on the same site), or the same as address. */
  canonical: string;
  title: string;
  language: string;
  signals: Signal[];
  /** The media of the page, in its order; empty where no statement needs them. */
  media: PageMedia[];
  /** True where a limit was reached and there is more on the page than was read. */
  more: boolean;
  /** Milliseconds that the content script spent on this page, from its first line. */
  ms: number;
}

export const WORDS_LENGTH = 300;
export const NOTE_LENGTH = 1000;
export const CONTEXT_LENGTH = 200;
export const PAGE_MEDIA_AT_MOST = 80;
export const SIGNALS_AT_MOST = 400;
