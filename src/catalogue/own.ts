import type { CatalogueTrouble } from './problem';
import type { Base } from './write';

/** Where a person publishes their catalogue. */
export type OwnPlace =
  /** On the node of the settings, under an IPNS name of a key that the node keeps. */
  | { at: 'node' }
  /** At an address of theirs: files are saved for it, and they put them there. */
  | { at: 'web'; address: string };

/** A version that was made. */
export interface OwnVersion extends Base {
  /** ISO 8601 in UTC. */
  at: string;
  /** Where it is found. */
  url: string;
  /** The CID of its directory. */
  root: string;
  /** How many things it lists. */
  items: number;
  /** What it is called. */
  name: string;
  /** The did:key that signed it. */
  key: string;
  /** The signed head. Its pages are made again from the items. */
  text: string;
}

/** A version on its way: written down before anything of it is sent. */
export interface PendingVersion extends OwnVersion {
  /** made: nothing of it was confirmed · pinned: the node has all of it, and the name does not point there yet */
  step: 'made' | 'pinned';
  /** Why it did not get there. */
  problem: CatalogueTrouble | null;
}

/** A person's own catalogue, as a screen shows it. */
export interface OwnCatalogue {
  place: OwnPlace | null;
  name: string;
  /** The last version that reached its place, or was saved for it. */
  published: OwnVersion | null;
  pending: PendingVersion | null;
  /** Ids of works that are in no version. */
  leftOut: string[];
  /** It came with a backup: whether a newer version was published since has to be asked. */
  restored?: true;
}

/** What counts until a person says something else. */
export const NO_CATALOGUE: OwnCatalogue = { place: null, name: '', published: null, pending: null, leftOut: [] };

/** UTF-16 units of a catalogue's name. */
export const CATALOGUE_NAME_LENGTH = 200;
/** Works that a person may leave out. */
export const LEFT_OUT_AT_MOST = 10_000;

/** The newest version that was signed here, whether it got anywhere or not: the next one has to follow it. */
export const latestOf = ({ published, pending }: OwnCatalogue): OwnVersion | null =>
  pending && pending.version > (published?.version ?? 0) ? pending : published;

/** A version that is on its way no more. */
export const withoutStep = ({ step: _, problem: __, ...version }: PendingVersion): OwnVersion => version;
