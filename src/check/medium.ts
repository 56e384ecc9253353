import type { MediaKind, NamedLink } from '../signal/signal';

/** Where in a document a medium is. */
export interface Place {
  in: 'text' | 'header' | 'slide' | 'layout' | 'master' | 'cover' | 'chapter' | 'activity';
  /** Which slide, layout, master or chapter, from 1; null where there are none. */
  number: number | null;
  /** The heading that it stands under, or the title of its slide; '' where there is none. */
  heading: string;
}

/** Words that may credit a medium, with how they stand to it. */
export interface Beside {
  how:
    | 'caption' // in its figure, or in the paragraph that the document calls its caption
    | 'near' // in its own paragraph, or in the next one
    | 'slide' // somewhere on its slide
    | 'speaker' // in the notes of its slide
    | 'note' // in a footnote or an endnote
    | 'list' // in a list of credits elsewhere
    | 'fields' // in fields of its own
    | 'document'; // said of the whole document
  text: string;
  links: NamedLink[];
  /** Which of several media that share these words it is, from 0, and of how many. */
  turn?: { at: number; of: number };
}

/** A picture, film or sound as a document names it. */
export interface Found {
  kind: MediaKind;
  /** Its absolute address where the document only links to it. */
  address: string | null;
  /** The name of its file inside the document. */
  part: string | null;
  /** Its alternative text. */
  alt: string;
  /** Where in its part's text a credit of it may be put, in UTF-16 units; left out where none may. */
  after?: number;
  /** The part that this text is, where a document has several: a chapter. */
  page?: string;
}

/** A picture, film or sound of a document, with all that stands beside it. */
export interface Medium extends Found {
  /** Its turn in the document, from 1. */
  number: number;
  place: Place;
  beside: Beside[];
  /** A caption that speaks of several places, of which nobody can be sure which part is of this one. Nothing is taken of it then. */
  unclear?: string;
}

export const MEDIA_AT_MOST = 3000;
/** Characters of a paragraph that are read. */
export const BLOCK_LENGTH = 3000;
