import type { CatalogueAddress } from '../../src/catalogue/address';
import { HEAD_NAME, LIMITS, pagePath } from '../../src/catalogue/catalogue';
import { findCatalogueLink } from '../../src/catalogue/find-link';
import { type CatalogueProblem, catalogueError } from '../../src/catalogue/problem';
import { type InquiryProblem, isInquiryError } from '../../src/lookup/inquiry';
import { startReading } from '../../src/publish/reading';
import { findIn, readFile } from '../../src/publish/unixfs';
import { fetchBytes, type Limits, type Permits } from '../lookup/fetch-bytes';
import type { NodeNames } from '../publish/node/names';
import type { Source } from '../publish/source/source';

/** What lies where a catalogue is asked for. Nothing of it is believed before it is checked. */
export interface CatalogueSource {
  /** Where the head was found in the end. */
  address: string;
  head: Uint8Array;
  /** The bytes of a page of older items. */
  page(cid: string): Promise<Uint8Array>;
}

const ONE: Limits = { size: LIMITS.document, front: LIMITS.document, time: 30_000 };
const ACCEPT = 'application/ld+json, application/json;q=0.9, text/html;q=0.8';

const CALLED: Partial<Record<InquiryProblem, CatalogueProblem>> = {
  'not-permitted': 'not-permitted',
  'not-found': 'no-catalogue',
  'timed-out': 'timed-out',
};

/** @throws CatalogueProblem */
const fetchOne = async (
  address: string,
  page: string,
  permits: Permits,
): Promise<{ bytes: Uint8Array; address: string }> => {
  try {
    const { bytes, whole, address: found } = await fetchBytes(address, page, ACCEPT, ONE, permits);
    if (!whole) throw catalogueError('broken', `more than ${ONE.size} bytes`);
    return { bytes, address: found || address };
  } catch (error) {
    if (!isInquiryError(error)) throw error;
    throw catalogueError(CALLED[error.code] ?? 'offline', error.detail || new URL(address).hostname);
  }
};

/** The first sign of a document in JSON; a page of the web begins otherwise. */
const isJson = (bytes: Uint8Array): boolean =>
  /^[\s\ufeff]{0,100}\{/.test(new TextDecoder().decode(bytes.subarray(0, 400)));

/**
 * A catalogue of the web: a page that names one, or the document itself.
 * @throws CatalogueProblem
 */
export const openWeb = async (given: string, page: string, permits: Permits): Promise<CatalogueSource> => {
  let { bytes, address } = await fetchOne(given, page, permits);
  if (!isJson(bytes)) {
    const named = findCatalogueLink(new TextDecoder().decode(bytes), address);
    if (!named) throw catalogueError('no-catalogue', new URL(address).hostname);
    ({ bytes, address } = await fetchOne(named, address, permits));
  }
  return {
    address,
    head: bytes,
    page: async (cid) => (await fetchOne(new URL(pagePath(cid), address).href, address, permits)).bytes,
  };
};

/** A head, and a hundred pages with their directory. */
const BLOCKS = { steps: 5_000, blocks: 1_000, bytes: 64 * 1024 * 1024 };

/**
 * A catalogue that a node has or finds: by a name, or one version by its root.
 * @param blocks the node's, each of which is hashed
 * @throws CatalogueProblem no-catalogue; ProblemCode what the node said
 */
export const openNode = async (
  address: Exclude<CatalogueAddress, { at: 'web' }>,
  node: NodeNames,
  blocks: Source,
  signal: AbortSignal,
): Promise<CatalogueSource> => {
  const found = address.at === 'ipfs' ? { root: address.root, path: '' } : await node.resolve(address.name, signal);
  if (!found) throw catalogueError('no-catalogue', address.address);
  const reading = startReading(blocks.read, signal, BLOCKS);
  const read = async (path: string): Promise<Uint8Array> => {
    const cid = await findIn(reading, found.root, [found.path, path].filter(Boolean).join('/'));
    const bytes = await readFile(reading, cid, LIMITS.document);
    if (!bytes) throw catalogueError('broken', path);
    return bytes;
  };
  return { address: address.address, head: await read(HEAD_NAME), page: (cid) => read(pagePath(cid)) };
};
