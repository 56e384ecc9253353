import type { Head, VersionName } from './catalogue';

/** The version that was seen last, and whose. */
export interface Known extends VersionName {
  /** The did:key of the key that signed it. */
  key: string;
}

/** How a version that was found stands to the one that is known. */
export type Standing =
  | 'same'
  | 'newer'
  | 'other-key' // another key signed it
  | 'older' // an earlier one is shown again
  | 'forked' // its author signed two that cannot both be: the same number, or a past in which the known one is not
  | 'gap'; // it is newer by more versions than it names

/**
 * Judges a version by the one that is known. Each version carries the CIDs of those before it under the same signature. So whoever has seen
 * one finds it there, or knows that its author has shown another to others.
 */
export const judge = (head: Pick<Head, 'key' | 'version' | 'cid' | 'previous'>, known: Known): Standing => {
  if (head.key !== known.key) return 'other-key';
  if (head.version < known.version) return 'older';
  if (head.version === known.version) return head.cid === known.cid ? 'same' : 'forked';
  const before = head.previous[head.version - known.version - 1];
  if (before === undefined) return 'gap';
  return before === known.cid ? 'newer' : 'forked';
};
