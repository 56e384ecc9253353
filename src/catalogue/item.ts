import canonicalize from 'canonicalize';
import { clean } from '../attribution/clean';
import { fromId } from '../license/from-id';
import { isOnline, reachOf } from '../publish/reach';
import type { Share } from '../publish/share';
import { readSharedAddress } from '../publish/shared-address';
import { type Fields, isFields } from '../tips/fields';
import { type Item, LIMITS } from './catalogue';

const KIND = /^[a-z][a-z0-9-]{0,39}$/;
/** UTF-16 units. */
const ID_LENGTH = 300;

const textIn = (value: unknown): string => (typeof value === 'string' ? clean(value.slice(0, LIMITS.name)) : '');

/** A work's id is the root of its directory, however its writer spelt that. */
const idOf = (kind: string, written: unknown): string | null => {
  if (typeof written !== 'string' || written === '' || written.length > ID_LENGTH) return null;
  if (kind !== 'work') return clean(written) === written ? written : null;
  const root = written.startsWith('ipfs://') ? readSharedAddress(written)?.root : undefined;
  return root === undefined ? null : `ipfs://${root}`;
};

const sizeOf = (value: object): number => {
  try {
    return canonicalize(value)?.length ?? Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

/** One item as it was written; null for what is none: without a kind or an id, or longer than one may be. */
export const readItem = (value: unknown): Item | null => {
  if (!isFields(value) || typeof value.kind !== 'string' || !KIND.test(value.kind)) return null;
  const id = idOf(value.kind, value.id);
  if (id === null || sizeOf(value) > LIMITS.item) return null;
  const published = textIn(value.published);
  return {
    ...{ kind: value.kind, id, name: textIn(value.name), said: value },
    published: Number.isNaN(Date.parse(published)) ? '' : new Date(published).toISOString(),
  };
};

/** The items of a list, each once, and how many things in it are none. */
export const readItems = (values: readonly unknown[]): { items: Item[]; unread: number } => {
  const items = new Map<string, Item>();
  let unread = 0;
  for (const value of values) {
    const item = readItem(value);
    if (!item) unread += 1;
    else if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  }
  return { items: [...items.values()], unread };
};

/** By which an item is the same one: two kinds may name one thing. */
export const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind} ${id}`;

/** The license of a work by its SPDX identifier, as the catalogue says; null where it names none that is known. */
export const licenseOf = ({ said }: Pick<Item, 'said'>) =>
  typeof said.licenseId === 'string' ? fromId(said.licenseId) : null;

const TYPES: Record<string, string> = { image: 'Image', audio: 'Audio', video: 'Video' };

/** The type of ActivityStreams (https://www.w3.org/TR/activitystreams-vocabulary/#object-types). */
const typeOf = (mediaType: string): string => TYPES[mediaType.split('/')[0] ?? ''] ?? 'Document';

/** Whether others can open a share: only that is listed. A copy of another's work is none of one's own. */
const isListed = (share: Share): boolean => share.root !== null && !share.adopted && isOnline(reachOf(share));

/** A share as an item. */
const describe = ({ draft, root, createdAt }: Share): Item => {
  const license = fromId(draft.license);
  const said: Fields = {
    ...{ type: typeOf(draft.mediaType), kind: 'work', id: `ipfs://${root}`, name: clean(draft.title) || 'Untitled' },
    ...(license?.address && { license: license.address, licenseId: license.id }),
    ...(draft.mediaType && { mediaType: draft.mediaType }),
    ...(draft.supersedes && { supersedes: `ipfs://${draft.supersedes}` }),
    published: createdAt,
  };
  return { kind: 'work', id: `ipfs://${root}`, name: String(said.name), published: createdAt, said };
};

/**
 * The items of the next version, the oldest first. What stood in the version before keeps its place, so that full pages stay as they are;
 * what was shared since comes behind it.
 * @param known of the version before, the oldest first
 * @param leftOut ids that the person wants in no catalogue
 */
export const nextItems = (
  known: readonly Item[],
  shares: readonly Share[],
  leftOut: readonly string[] = [],
): Item[] => {
  const out = new Set(leftOut);
  const items = new Map(known.map((item) => [keyOf(item), item]));
  const listed = shares.filter(isListed).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  for (const item of listed.map(describe)) if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  return [...items.values()].filter(({ id }) => !out.has(id));
};
