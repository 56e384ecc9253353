import type { Work } from '../work/work';
import type { Words } from './credit-words';
import type { Uses } from './lacks';
import type { Alike } from './looks';
import type { Medium } from './medium';
import type { DocumentFormat } from './read/readers';
import type { Piece } from './write/piece';

/** A medium of a document, and what is known of it. */
export interface CheckedMedium extends Medium {
  /** SHA-256 of its file in hexadecimal; null where the document does not have the file. */
  sha256: string | null;
  /** It small, as a data: address; null where it cannot be drawn. */
  thumbnail: string | null;
  /** What its own file says of its license; null where that says none. */
  own: Work | null;
  /** The library's entry of the same work, and how it was found; null where none is certain. person: as one said before. */
  match: { id: string; by: 'address' | 'file' | 'link' | 'person' } | null;
  /** Entries whose picture looks like it, the likest first. That they are the same is for a person to say. */
  alike: Alike[];
}

/** What was found in a document. */
export interface Checked {
  format: DocumentFormat;
  name: string;
  media: CheckedMedium[];
  /** Lines of lists of credits. */
  lines: Words[];
  /** What the document says of the rights to all that is in it. */
  rights: string[];
  /** The library's works that are named by `match` and `alike`, by their entries' ids, without evidence. */
  works: Record<string, Work>;
  /** How the works of the project are used, by their entries' ids; null where no project was chosen. */
  project: Record<string, Uses> | null;
  /** Works of the project of which nothing is in the document. */
  absent: { id: string; work: Work }[];
}

/** A credit that is to stand under a medium. */
export interface CreditFor {
  /** The medium's number. */
  number: number;
  pieces: Piece[];
  /** What it is of, in a list at the end: "Slide 3". */
  label: string;
}
