import type { Origin } from '../../src/publish/origin';
import { ProblemError } from '../../src/publish/problem';
import { blockReader } from '../store/blocks';
import { takeFile } from '../store/hand-over';
import type { Store } from '../store/schema';
import { openCar } from './source/car';
import { gatewaySource } from './source/gateway';
import type { Source } from './source/source';

const NOWHERE: Source = {
  roots: [],
  read: async (cid) => {
    throw new ProblemError('block-missing', cid);
  },
};

const openOrigin = async (origin: Origin, openNode: (address: string) => Promise<Source>): Promise<Source> => {
  if (origin.from === 'node') return openNode(origin.address);
  if (origin.from === 'gateway') return gatewaySource(origin.address);
  if (origin.from === 'here') return NOWHERE;
  const file = await takeFile(origin.file);
  if (!file) throw new ProblemError('file-vanished');
  return openCar(file);
};

/** Blocks from where a person wants them, and from here where they are here already. */
export const openSource = async (
  store: Store,
  origin: Origin,
  openNode: (address: string) => Promise<Source>,
): Promise<Source> => {
  const { roots, read } = await openOrigin(origin, openNode);
  const kept = blockReader(store);
  return { roots, read: async (cid) => (await kept.read(cid)) ?? read(cid) };
};
