import type { Work } from '../src/work/work';
import { ask } from './ask';

/** As many as one answer may hold. */
const LIMIT = 200;

/**
 * The library's ids of the works that are kept already, by the works' own ids. Looks among the newest entries of the
 * page's host.
 */
export const findKept = async (works: readonly Work[], page: string): Promise<Record<string, string>> => {
  if (works.length === 0) return {};
  const search = URL.canParse(page) ? new URL(page).host : '';
  const { entries } = await ask('library.list', { search, after: null, limit: LIMIT });
  const ids = new Set(works.map(({ id }) => id));
  return Object.fromEntries(
    entries.filter(({ type, work }) => type === 'kept' && ids.has(work.id)).map(({ id, work }) => [work.id, id]),
  );
};
