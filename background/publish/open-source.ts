import type { Origin } from '../../src/publish/origin';
import { problemError } from '../../src/publish/problem';
import type { Store } from '../store/db/schema';
import { blockReader } from '../store/publish/blocks';
import { takeFile } from '../store/publish/hand-over';
import { openCar } from './source/car';
import { gatewaySource } from './source/gateway';
import type { Source } from './source/source';

const NOWHERE: Source = {
  roots: [],
  read: async (cid) => {
    throw problemError('block-missing', cid);
  },
};

/** A node's blocks, until the signal ends the asking. */
export type OpenNode = (address: string, signal?: AbortSignal) => Promise<Source>;

const openOrigin = async (origin: Origin, openNode: OpenNode, signal?: AbortSignal): Promise<Source> => {
  if (origin.from === 'node') return openNode(origin.address, signal);
  if (origin.from === 'gateway') return gatewaySource(origin.address);
  if (origin.from === 'here') return NOWHERE;
  const file = await takeFile(origin.file);
  if (!file) throw problemError('file-vanished');
  return openCar(file, signal);
};

/** Blocks from where a person wants them, and from here where they are here already. */
export const openSource = async (
  store: Store,
  origin: Origin,
  openNode: OpenNode,
  signal?: AbortSignal,
): Promise<Source> => {
  const { roots, read } = await openOrigin(origin, openNode, signal);
  const kept = blockReader(store);
  return { roots, read: async (cid, ending) => (await kept.read(cid)) ?? read(cid, ending) };
};
