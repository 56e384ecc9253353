import { clean } from '../attribution/clean';
import { type CheckSignature, verifyDocument } from '../publish/proof';
import { isShallow } from '../publish/read-json';
import { type Fields, isFields } from '../tips/fields';
import { readCatalogueAddress } from './address';
import { type Canonical, isRawCid, toCanonical } from './canonical';
import { CATALOGUE_FORMAT, type Head, type Item, LIMITS, type PageName } from './catalogue';
import { readItems } from './item';
import { catalogueError } from './problem';

/** Versions that a catalogue may have: a number that no arithmetic loses. */
const VERSIONS = 1_000_000_000;

/**
 * A JSON object and its canonical form.
 * @throws CatalogueProblem broken
 */
const parse = async (bytes: Uint8Array): Promise<{ value: Fields; canonical: Canonical }> => {
  if (bytes.length > LIMITS.document) throw catalogueError('broken', `more than ${LIMITS.document} bytes`);
  const text = new TextDecoder().decode(bytes);
  try {
    const value: unknown = isShallow(text) ? JSON.parse(text) : null;
    if (isFields(value)) return { value, canonical: await toCanonical(value) };
  } catch {
    // Said below: it is no JSON, or none that can be signed.
  }
  throw catalogueError('broken', 'no JSON object');
};

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= VERSIONS;

const isPrevious = (value: unknown, version: number): value is string[] =>
  Array.isArray(value) &&
  value.every(isRawCid) &&
  value.length <= LIMITS.previous &&
  // A version names all before it, or as many as it may.
  value.length >= Math.min(version - 1, 1) &&
  value.length < version;

const readPage = (value: unknown): PageName | null => {
  if (!isFields(value) || !isRawCid(value.cid)) return null;
  const { totalItems } = value;
  const isCount = typeof totalItems === 'number' && Number.isInteger(totalItems);
  return isCount && totalItems >= 1 && totalItems <= LIMITS.pageItems ? { cid: value.cid, items: totalItems } : null;
};

const readPages = (value: unknown): PageName[] | null => {
  if (!Array.isArray(value) || value.length > LIMITS.pages) return null;
  const pages = value.map(readPage);
  return pages.every((page) => page !== null) ? pages : null;
};

const listIn = (value: unknown): unknown[] | null =>
  Array.isArray(value) && value.length <= LIMITS.pageItems ? value : null;

/**
 * Reads the head of a catalogue and checks its signature; whether it is the one that was expected `judge` says.
 * @throws CatalogueProblem broken or unsigned
 */
export const readHead = async (bytes: Uint8Array, check: CheckSignature): Promise<Head> => {
  const { value, canonical } = await parse(bytes);
  if (value.format !== CATALOGUE_FORMAT) throw catalogueError('no-catalogue', String(value.format).slice(0, 100));
  const { version, previous = [], updated, attributedTo } = value;
  const listed = listIn(value.orderedItems);
  const pages = readPages(value.pages ?? []);
  if (!isVersion(version)) throw catalogueError('broken', 'version');
  if (!isPrevious(previous, version)) throw catalogueError('broken', 'previous');
  if (!listed) throw catalogueError('broken', 'orderedItems');
  if (!pages) throw catalogueError('broken', 'pages');
  const key = await verifyDocument(value, check);
  if (key === null || attributedTo !== key) throw catalogueError('unsigned');
  const at = typeof updated === 'string' && !Number.isNaN(Date.parse(updated)) ? new Date(updated).toISOString() : '';
  const place = typeof value.url === 'string' ? readCatalogueAddress(value.url) : null;
  return {
    ...{ key, version, previous, at, pages, cid: canonical.cid },
    ...readItems(listed),
    name: typeof value.name === 'string' ? clean(value.name.slice(0, LIMITS.name)) : '',
    url: place && place.at !== 'ipfs' ? place.address : null,
  };
};

/**
 * Reads a page of older items, and holds it against what the head says of it.
 * @returns its items, the newest first
 * @throws CatalogueProblem page-broken
 */
export const readItemPage = async (
  bytes: Uint8Array,
  { cid, items }: PageName,
): Promise<{ items: Item[]; unread: number }> => {
  const { value, canonical } = await parse(bytes).catch(() => ({ value: {} as Fields, canonical: null }));
  if (canonical?.cid !== cid) throw catalogueError('page-broken', cid);
  const listed = listIn(value.orderedItems);
  if (listed?.length !== items) throw catalogueError('page-broken', `${items} ≠ ${listed?.length ?? 0}`);
  return readItems(listed);
};
