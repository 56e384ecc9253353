import type { Attribution } from '../../attribution/attribution';
import type { ArchivedCopy, Permission } from '../../library/entry';
import type { Project } from '../../library/project';
import type { Work } from '../../work/work';

/** What a project's credits are handed in as: one file of this folder each. */
export const HAND_IN_FORMATS = ['docx', 'odt', 'xlsx', 'html'] as const;
export type HandInFormat = (typeof HAND_IN_FORMATS)[number];

/** list: each credit below its picture · table: a row for each, with everything that is known of it. */
export const LAYOUTS = ['list', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A small picture of a work, as every program draws it. */
export interface Picture {
  /** A JPEG. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Pixels, at 96 of them to the inch. */
  width: number;
  height: number;
}

/** A work as it was used, with what is told of it where it is handed in. */
export interface Handed {
  work: Work;
  attribution: Attribution;
  permission: Permission | null;
  archivedCopy: ArchivedCopy | null;
  /** What the person wrote of the work, and of this use of it. */
  notes: readonly string[];
  /** Whether it was credited; if not, the credit is the one that it would get. */
  isUsed: boolean;
  /** When it was seen, ISO 8601 in UTC. */
  seenOn: string;
  picture: Picture | null;
}

export interface AboutHandIn {
  project: Project;
  layout: Layout;
  /** When it is written, ISO 8601 in UTC. */
  at: string;
  /** Whose document it is, and who changed what is adapted; '' where they have not said. */
  author: string;
}

/** The files that a document is packed of. A part that was opened grows while others are added, and ends with the document. */
export interface Parts {
  /** @param isStored whether it must not be made smaller */
  add(name: string, content: string | Uint8Array<ArrayBuffer>, isStored?: boolean): void;
  /** Returns what writes on at the part's end. */
  open(name: string): (text: string) => void;
}

/** A document while it is written, from front to back: as long as it may be, no more than one credit of it is in memory. */
export interface Writing {
  add(handed: Handed): void;
  /**
   * What stands after the last credit.
   * @param leftOut names of works of the project that were never credited, and so are not in it
   */
  end(leftOut: readonly string[]): void;
}

/** One kind of document. */
export interface HandIn {
  id: HandInFormat;
  /** The file's extension, without the dot. */
  extension: string;
  /** Its media type. */
  type: string;
  /** Whether it is a package of several parts; if not, its one part is the file. */
  isPackage: boolean;
  layouts: readonly Layout[];
  hasPictures: boolean;
  start(about: AboutHandIn, parts: Parts): Writing;
}
