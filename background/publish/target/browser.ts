import { problemError } from '../../../src/publish/problem';
import type { Target } from '../../../src/publish/target';

/** This browser itself: the share is here once every block is. It needs no node and no network. */
export const browserTarget = (findMissing: (cids: readonly string[]) => Promise<string | null>): Target => ({
  kind: 'browser',
  address: '',
  pin: async ({ blocks }) => {
    const missing = await findMissing(blocks);
    if (missing) throw problemError('unknown', `block missing: ${missing}`);
  },
  // Here a share is forgotten as a whole, with its row.
  unpin: async () => undefined,
  isPinned: async () => true,
});
