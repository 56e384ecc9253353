import { leadsTo } from '../../../src/check/lacks';
import type { Medium } from '../../../src/check/medium';
import { pictureKey } from '../../../src/check/picture-key';
import { readSaid } from '../../../src/check/said';
import type { Entry } from '../../../src/library/entry';
import { findByKeys } from '../../store/db/row';
import type { Reading, Store } from '../../store/db/schema';
import { identify } from '../../store/db/work-keys';
import { list } from '../../store/library/read';
import { readRecognized } from '../../store/library/recognized';

/** An entry of the library, and how it was found to be what a document shows. */
interface FoundWork {
  entry: Entry;
  by: 'address' | 'file' | 'link' | 'person';
}

/** Links beside a picture that are looked up. */
const LINKS_AT_MOST = 6;
/** Entries with the same words that are looked at for the address of a credit. */
const SEARCHED = 20;

const keysOf = (keys: readonly string[]): string[] => [
  ...keys.map((key) => `k:${key}`),
  ...keys.map((key) => `c:${key}`),
];
const addressKeys = (address: string): string[] => keysOf(identify({ address, evidence: [] }));

const byKeys = async (store: Store, keys: readonly string[]): Promise<Entry | null> =>
  (await findByKeys(store.transaction('rows') as unknown as Reading, keys))?.entry ?? null;

/** Words that a search takes as they are: no mark of ours, and as many as tell a work. */
const searchable = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .join(' ');

/** What searches of one check have found: a document has many works of few people. */
export type Searches = Map<string, Promise<readonly Entry[]>>;

/** By a credit that leads to where a work was seen: its words find the entries, its address says which of them. */
const byCredit = async (store: Store, medium: Medium, searches: Searches): Promise<Entry | null> => {
  const said = readSaid(medium);
  const search = searchable(said?.title ?? said?.creator?.name ?? '');
  if (!said?.source || search === '') return null;
  const { source } = said;
  const searching =
    searches.get(search) ??
    list(store, { query: { search, filter: {} }, from: 0, limit: SEARCHED }).then(({ entries }) => entries);
  searches.set(search, searching);
  const entries = await searching;
  return entries.find(({ work }) => leadsTo(source, work)) ?? null;
};

/** As a person said of this very picture, in this document or another one. */
const byPerson = async (store: Store, { address }: Medium, sha256: string | null): Promise<Entry | null> => {
  const picture = pictureKey({ sha256, address });
  const id = picture === null ? null : await readRecognized(store, picture);
  return id === null ? null : ((await store.getFromIndex('rows', 'id', id))?.entry ?? null);
};

/**
 * Finds the library's entry of a medium: by its address, by its file's hash, by what a person said, then by where its credit leads. Null where
 * none is certain.
 * @param searches of this check, which are remembered in it
 */
export const findWork = async (
  store: Store,
  medium: Medium,
  sha256: string | null,
  searches: Searches,
): Promise<FoundWork | null> => {
  const byAddress = medium.address ? await byKeys(store, addressKeys(medium.address)) : null;
  if (byAddress) return { entry: byAddress, by: 'address' };
  const byFile = sha256 ? await byKeys(store, keysOf([`sha256:${sha256}`])) : null;
  if (byFile) return { entry: byFile, by: 'file' };
  const said = await byPerson(store, medium, sha256);
  if (said) return { entry: said, by: 'person' };
  const links = medium.beside.flatMap((beside) => (beside.turn ? [] : beside.links)).slice(0, LINKS_AT_MOST);
  for (const { address } of links) {
    const entry = await byKeys(store, addressKeys(address));
    if (entry) return { entry, by: 'link' };
  }
  const credited = await byCredit(store, medium, searches);
  return credited && { entry: credited, by: 'link' };
};
