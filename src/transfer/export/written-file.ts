/** A file of an export, by its path in the archive. */
export interface WrittenFile {
  name: string;
  text: string;
}

/** The text of a license by its id of SPDX, or null where there is none here. */
export type TextOf = (id: string) => string | null;
