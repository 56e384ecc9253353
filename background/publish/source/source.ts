import type { FetchBlock } from '../../../src/publish/reading';

/** Where blocks come from. One file each. What it answers is not believed before it is hashed. */
export interface Source {
  /** @throws ProblemCode block-missing where it does not have the block, otherwise what it said */
  read: FetchBlock;
  /** The roots that it names itself. */
  roots: readonly string[];
}
