import type { Described, Opened } from './opened';
import { readSharedAddress } from './shared-address';

/** A work of somebody, made from one of the person's own, that they have opened. */
export interface MadeFrom {
  /** The root of its directory. */
  root: string;
  title: string;
  /** Its creators' names. */
  creators: string[];
  /** The did:key that signed its record. */
  signedBy: string;
  /** Roots of the person's own works that it is made from, in its first generation or further back. */
  of: string[];
  /** When it was opened, ISO 8601 in UTC. */
  at: string;
}

/** Works of a lineage that are looked at: as many as one may have. */
const LOOKED_AT = 1000;

/** The roots that a work says it is made from, in any generation. */
const rootsIn = (record: Described): Set<string> => {
  const roots = new Set<string>();
  const waiting = [...record.sources];
  for (let i = 0; i < waiting.length && i < LOOKED_AT; i += 1) {
    const { address, sources } = waiting[i] as Described;
    const root = address?.startsWith('ipfs:') ? readSharedAddress(address)?.root : undefined;
    if (root) roots.add(root);
    waiting.push(...sources);
  }
  return roots;
};

/**
 * Whether a work that was opened is made from the person's own; null where it is not, or nobody signed that. What its record says is its
 * author's word.
 * @param mine roots of what the person published
 * @param at ISO 8601 in UTC
 */
export const findMadeFrom = (
  { root, record, signedBy }: Opened,
  mine: ReadonlySet<string>,
  at: string,
): MadeFrom | null => {
  if (!record || signedBy === null || mine.has(root)) return null;
  const of = [...rootsIn(record)].filter((each) => mine.has(each));
  if (of.length === 0) return null;
  return { root, title: record.title ?? '', creators: record.creators.map(({ name }) => name), signedBy, of, at };
};
