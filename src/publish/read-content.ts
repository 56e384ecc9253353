import { decode } from '@ipld/dag-pb';
import { UnixFS } from 'ipfs-unixfs';
import type { CID } from 'multiformats/cid';
import { ProblemError } from './problem';
import type { FetchBlock } from './reading';

/** dag-pb and raw in the table of codecs (https://github.com/multiformats/multicodec/blob/master/table.csv). */
const DAG_PB = 0x70;
const RAW = 0x55;
const IDENTITY = 0;

/** What stands in a block itself, and what comes behind it. */
const readNode = (cid: CID, bytes: Uint8Array): { own: Uint8Array; links: CID[] } => {
  if (cid.code === RAW) return { own: bytes, links: [] };
  const node = cid.code === DAG_PB ? decode(bytes) : null;
  const file = node?.Data && UnixFS.unmarshal(node.Data);
  if (!node || !file || (file.type !== 'file' && file.type !== 'raw'))
    throw new ProblemError('block-wrong', `${cid}: no part of a file`);
  return { own: file.data ?? new Uint8Array(), links: node.Links.map(({ Hash }) => Hash) };
};

/**
 * The bytes of a file in their order, one block after the other. The exporter reads several at once, and of those that fail together
 * leaves all but one to nobody.
 * @param read answers blocks that were hashed
 * @throws ProblemError block-wrong; whatever `read` throws
 */
export async function* readContent(root: CID, read: FetchBlock): AsyncGenerator<Uint8Array> {
  const waiting = [root];
  for (let cid = waiting.pop(); cid; cid = waiting.pop()) {
    const bytes = cid.multihash.code === IDENTITY ? cid.multihash.digest : await read(cid.toString());
    const { own, links } = readNode(cid, bytes);
    if (own.length > 0) yield own;
    for (const link of links.reverse()) waiting.push(link);
  }
}
