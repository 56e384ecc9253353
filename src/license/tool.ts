import type { Family } from './license';

/** A license beside Creative Commons', in all its versions. */
export interface Tool {
  family: Family;
  /** Its id without a version; in lower case it is the unit. */
  id: string;
  /** Oldest first; empty where it has none. */
  versions: readonly string[];
  /** Its title, with % for the version; or one for each version, where they differ by more. */
  title: string | Readonly<Record<string, string>>;
  /** What people call it, without a version; the id where it is left out. */
  name?: string;
  /** Whether it may be given as "only this version" or as "or any later version", which SPDX tells apart. */
  later?: boolean;
  /** Its address by version, '' for the address that names none; SPDX's page where there is none here. */
  pages?: Readonly<Record<string, string>>;
  /** Whether SPDX lists it, in all versions or in these. */
  spdx?: boolean | readonly string[];
  /** The versions that ask for nothing but notices and credit; for software alone. */
  permissive?: readonly string[];
  /**
   * What texts call it, in the order of the words, without version, punctuation and diacritics. One with # before it is only
   * meant where a version or the word license stands beside it, one with = only as an id, with its hyphens.
   */
  words?: readonly string[];
  /** What must not follow its name: the name of another license begins alike. */
  not?: RegExp;
}

/** A way to give a license of which later versions may be taken instead, or may not. */
export type Lateness = '' | 'only' | 'or-later';
