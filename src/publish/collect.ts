import { decode } from '@ipld/dag-pb';
import { CID } from 'multiformats/cid';
import { problemError } from './problem';
import { type FetchBlock, orStopped, verified } from './reading';

/** dag-pb and raw in the table of codecs (https://github.com/multiformats/multicodec/blob/master/table.csv). */
const DAG_PB = 0x70;
const RAW = 0x55;
const IDENTITY = 0;
/** Blocks that a work may have, and links that wait to be followed: small ones cost far more than their bytes. */
const NUMBERS = { blocks: 200_000, waiting: 300_000 };

export interface Collected {
  /** The CIDs of all blocks, each once, children before their parents. */
  blocks: string[];
  /** Bytes of all of them. */
  size: number;
}

const linksOf = (cid: CID, bytes: Uint8Array): CID[] => {
  if (cid.code === RAW) return [];
  if (cid.code !== DAG_PB) throw problemError('block-wrong', `${cid}: no file and no directory`);
  const links = new Map(decode(bytes).Links.map(({ Hash }) => [Hash.toString(), Hash]));
  return [...links.values()];
};

/**
 * Brings every block under a root, each hashed before it is put.
 * @param most bytes that it may be in all
 * @param signal ends what is asked for
 * @throws ProblemCode block-wrong, file-too-large; whatever `fetchBlock` and `put` throw
 */
export const collectBlocks = async (
  root: string,
  fetchBlock: FetchBlock,
  put: (cid: string, bytes: Uint8Array) => Promise<void>,
  most: number,
  signal?: AbortSignal,
  numbers = NUMBERS,
): Promise<Collected> => {
  const read = verified(fetchBlock);
  const done = new Set<string>();
  const order: string[] = [];
  let size = 0;
  // Behind its links, a block comes once more to be written down.
  const waiting: { cid: CID; isAfter: boolean }[] = [{ cid: CID.parse(root), isAfter: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { cid, isAfter } = next;
    const name = cid.toString();
    if (isAfter) {
      order.push(name);
      continue;
    }
    if (done.has(name) || cid.multihash.code === IDENTITY) continue;
    done.add(name);
    const bytes = await orStopped(read(name, signal), signal);
    size += bytes.length;
    if (size > most || done.size > numbers.blocks) throw problemError('file-too-large');
    await put(name, bytes);
    waiting.push({ cid, isAfter: true });
    for (const link of linksOf(cid, bytes)) if (!done.has(link.toString())) waiting.push({ cid: link, isAfter: false });
    if (waiting.length > numbers.waiting) throw problemError('file-too-large');
  }
  return { blocks: order, size };
};
