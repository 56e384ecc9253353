import type { License } from '../license/license';
import type { Signal } from '../signal/signal';
import type { Role } from './role';

export type WorkKind = 'text' | 'image' | 'video' | 'sound' | 'data' | 'design' | 'software' | 'other';

/** A person's name where it is told apart, as a list of references sorts it: "van Gogh, Vincent", "King, Martin Luther, Jr.". */
export interface NameParts {
  /** With what belongs to it and goes before it: "van Gogh". */
  family: string;
  /** With what is dropped where the family's name stands alone behind it: "Anna von" Humboldt. */
  given: string;
  /** "Jr.", "III"; left out where there is none. */
  suffix?: string;
}

export interface Creator {
  /** As a credit says it. */
  name: string;
  /** Where the page links the name to, or null. */
  address: string | null;
  /** One person or several together, where something says so in as many words. */
  type?: 'person' | 'organization';
  /** Left out where nothing told the parts apart: they are not guessed here. */
  parts?: NameParts;
  /** Left out for an author, and where nothing says what they did. */
  role?: Role;
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
