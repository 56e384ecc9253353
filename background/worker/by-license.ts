import type { Entry } from '../../src/library/entry';
import type { Selection } from '../../src/library/query';
import { creditOf } from '../../src/transfer/export/credit-of';
import type { Store } from '../store/db/schema';
import { valuesOf } from '../store/library/count';
import { facetsOf } from '../store/search/terms';
import { walk } from '../store/search/walk';

const HOW = { order: 'newest', evidence: false, size: 500 } as const;

const licenseOf = (entry: Entry): string => creditOf(entry)?.license.id ?? '';
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Goes through a selection license after license, each entry under the license of its credit, and the newest first within it. All
 * licenses of the library are gone through, rare ones too. A filter may find a work by another of its licenses than the one of its
 * credit: it is written under the latter.
 */
export async function* byLicense(store: Store, selection: Selection): AsyncGenerator<Entry[]> {
  if ('ids' in selection) {
    // As many as a person chose by hand.
    const chosen: Entry[] = [];
    for await (const entries of walk(store, selection, HOW)) chosen.push(...entries);
    yield chosen.sort((a, b) => inOrder(licenseOf(a), licenseOf(b)));
    return;
  }
  const { search, filter } = selection.query;
  const asked = filter.license ?? [];
  const isFound = (entry: Entry): boolean =>
    asked.length === 0 || facetsOf(entry).license.some((id) => asked.includes(id));
  for (const license of (await valuesOf(store, 'license')).sort(inOrder)) {
    const query = { search, filter: { ...filter, license: [license] } };
    for await (const entries of walk(store, { query }, HOW))
      yield entries.filter((entry) => licenseOf(entry) === license && isFound(entry));
  }
}
