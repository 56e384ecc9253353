import type { Opened, OtherKey } from '../../src/publish/opened';
import { findByKeys, keysOf, whole } from '../store/db/row';
import type { Reading, Store } from '../store/db/schema';
import { list, read } from '../store/library/read';
import { listShares } from '../store/publish/shares';
import { fold } from '../store/search/fold';
import { listKeys } from '../store/secrets/keys';
import { openShared } from './open';
import { openSource } from './open-source';

/** Of a name that very many works have, the newest tell enough. */
const KEPT_AT_MOST = 200;
const SHARES_AT_MOST = 50;

/** A work that is here, and the key that signed its record. */
interface Signed {
  root: string;
  title: string;
  names: string[];
  key: string;
}

const nameOf = (name: string): string => fold(name).trim();

const signedIn = (entry: Awaited<ReturnType<typeof read>>): Signed | null => {
  const address = entry?.work.address ?? '';
  const key = entry?.work.evidence.find(({ evidence, detail }) => evidence === 'record' && detail)?.detail ?? '';
  if (!entry || !address.startsWith('ipfs://') || !key.startsWith('did:key:')) return null;
  const names = entry.work.creators.map(({ name }) => nameOf(name));
  return { root: address.slice('ipfs://'.length), title: entry.work.title ?? '', names, key };
};

/** What was opened and kept of these creators, and the work that is replaced. */
const findKept = async (store: Store, names: readonly string[], replaced: string | null): Promise<Signed[]> => {
  const found: (Signed | null)[] = [];
  for (const search of names) {
    const query = { search, filter: { type: ['kept'] } };
    const { entries } = await list(store, { query, from: 0, limit: KEPT_AT_MOST });
    for (const { id, work } of entries)
      if (work.address.startsWith('ipfs://')) found.push(signedIn(await read(store, id)));
  }
  if (replaced) {
    const transaction = store.transaction(['rows', 'evidence']) as unknown as Reading;
    const row = await findByKeys(transaction, keysOf('kept', { address: `ipfs://${replaced}`, evidence: [] }));
    if (row) found.push(signedIn(await whole(transaction, row)));
  }
  return found.filter((each): each is Signed => each !== null);
};

/** What was shared or is kept alive from here: its record is opened once more, since the row does not say who signed it. */
const findShared = async (
  store: Store,
  names: readonly string[],
  replaced: string | null,
  signal: AbortSignal | undefined,
): Promise<Signed[]> => {
  const source = await openSource(store, { from: 'here' }, () => Promise.reject(new Error('not asked')));
  const rows = (await listShares(store)).filter(({ share }) => {
    const creators = nameOf(share.draft.creator);
    return share.root !== null && (share.root === replaced || names.some((name) => creators.includes(name)));
  });
  const found: Signed[] = [];
  for (const { share } of rows.slice(0, SHARES_AT_MOST)) {
    // One whose blocks are not all here says nothing.
    const opened = await openShared({ root: share.root ?? '' }, source, signal).catch(() => null);
    signal?.throwIfAborted();
    if (!opened?.record || !opened.signedBy) continue;
    const { title, creators } = opened.record;
    found.push({
      ...{ root: opened.root, title: title ?? '', key: opened.signedBy },
      names: creators.map(({ name }) => nameOf(name)),
    });
  }
  return found;
};

/**
 * Works that are here of whoever is named as the creator of an opened one, where none was signed by its key; and the work that it says it
 * replaces, where another key signed that. It proves nothing: names are not unique, and people get new keys. What a key of this browser
 * signed is not doubted.
 */
export const findOtherKeys = async (
  store: Store,
  { root, record, signedBy }: Opened,
  signal?: AbortSignal,
): Promise<OtherKey[]> => {
  if (!record || signedBy === null) return [];
  if ((await listKeys(store)).some(({ did }) => did === signedBy)) return [];
  const names = record.creators.map(({ name }) => nameOf(name)).filter(Boolean);
  const replaced = record.supersedes;
  const known = [
    ...(await findKept(store, names, replaced)),
    ...(await findShared(store, names, replaced, signal)),
  ].filter((each) => each.root !== root);
  const others: OtherKey[] = [];
  for (const { name } of record.creators) {
    const same = known.filter((each) => each.names.includes(nameOf(name)));
    const [first] = same;
    if (first && !same.some(({ key }) => key === signedBy))
      others.push({ why: 'same-name', name, title: first.title, key: first.key });
  }
  const former = known.find((each) => each.root === replaced);
  if (former && former.key !== signedBy)
    others.push({ why: 'supersedes', name: '', title: former.title, key: former.key });
  return others;
};
