import type { Entry } from '../../../src/library/entry';
import type { Selection } from '../../../src/library/query';
import { keepNumbers } from '../db/number-lock';
import { whole } from '../db/row';
import type { Reading, Store } from '../db/schema';
import { readRows } from '../library/read';
import { numbersOf } from './select';

export interface Walk {
  order: 'newest' | 'oldest';
  /** Whether entries come with everything that was read for them. */
  evidence: boolean;
  /** Entries in one batch. */
  size: number;
}

/**
 * Goes through a selection, each batch in a transaction of its own, so that a long walk holds neither the memory nor the
 * library. What is deleted meanwhile is left out, and what comes meanwhile as well.
 */
export async function* walk(store: Store, selection: Selection, how: Walk): AsyncGenerator<Entry[]> {
  const release = await keepNumbers();
  try {
    const numbers = await numbersOf(store, selection);
    if (how.order === 'oldest') numbers.reverse();
    for (let from = 0; from < numbers.length; from += how.size) {
      const reading = store.transaction(['rows', 'evidence']) as unknown as Reading;
      const rows = await readRows(reading, numbers.slice(from, from + how.size));
      yield how.evidence ? await Promise.all(rows.map((row) => whole(reading, row))) : rows.map(({ entry }) => entry);
    }
  } finally {
    release();
  }
}
