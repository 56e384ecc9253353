import type { License } from '../license/license';
import type { Signal } from '../signal/signal';

export type WorkKind = 'text' | 'image' | 'video' | 'sound' | 'data' | 'design' | 'software' | 'other';

export interface Creator {
  name: string;
  /** Where the page links the name to, or null. */
  address: string | null;
}

/** Something that a person may reuse: what it is, its licenses, creators, title, source, and the signals that say so. */
export interface Work {
  /** The same for the same work on the same page, whenever it is looked at. */
  id: string;
  /** The page itself (its main text), or a part of it with a credit of its own. */
  about: 'page' | 'part';
  kind: WorkKind;
  /** The absolute address of the file, or of the page; for a part that has none, the page's address with a fragment. */
  address: string;
  title: string | null;
  creators: Creator[];
  /** Alternatives: a person may choose any one. Never empty. */
  licenses: License[];
  /** Where the work lives, for the credit's link; null where the page does not say. */
  source: string | null;
  /** The words that limit what the license covers ("texts only"), or null. */
  scope: string | null;
  /** Copyright notices and attribution texts that must travel with the work, as written. */
  notices: string[];
  /** Other licenses that the page names for the same work, in contradiction: shown, never hidden. */
  conflicts: License[];
  evidence: Signal[];
  page: { address: string; title: string };
}

/** A record of the site's own that a page names for machines, such as oEmbed. */
export interface NamedRecord {
  /** Its media type, in lower case. */
  type: string;
  /** The absolute address of the record. */
  address: string;
}

/** What a page says of what machines may do with it: terms by RSL, text and data mining by TDMRep, training by what robots are asked. */
export type MachineTerm =
  | { kind: 'rsl' | 'tdm-policy'; address: string | null }
  | { kind: 'tdm-reserved' | 'tdm-free' | 'no-training' };

/** What is seen on one page: what the toolbar shows. */
export interface Seen {
  page: { address: string; title: string };
  works: Work[];
  /** Whom the page names as its own makers, whether or not it names a license. */
  creators: Creator[];
  /** What the page itself says of how to give for it: src/tips concludes from it. Never what a frame says. */
  supports: Signal[];
  records: NamedRecord[];
  /** What the page says to machines. */
  machines: MachineTerm[];
  /** True where the page is a file that was opened by itself: a picture in a tab of its own. */
  isFile: boolean;
  /** True where a limit was reached: there was more on the page. */
  more: boolean;
  /** Milliseconds that the content script spent. */
  ms: number;
}
