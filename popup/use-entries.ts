import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../src/export/entry';
import { ask } from './ask';
import { explain } from './explain';

const PAGE_LENGTH = 50;

interface Listed {
  /** null until the first answer. */
  entries: readonly Entry[] | null;
  next: string | null;
  total: number;
  problem: string;
}

/** The library's entries that have these words, newest first, a page at a time. Answers that come too late are dropped. */
export const useEntries = (search: string): Listed & { loadMore: () => void } => {
  const [listed, setListed] = useState<Listed>({ entries: null, next: null, total: 0, problem: '' });
  const turn = useRef(0);
  const load = useCallback(async (words: string, after: string | null, before: readonly Entry[]) => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const { entries, next, total } = await ask('library.list', { search: words, after, limit: PAGE_LENGTH });
      if (mine === turn.current) setListed({ entries: [...before, ...entries], next, total, problem: '' });
    } catch (error) {
      if (mine === turn.current) setListed((known) => ({ ...known, problem: explain(error) }));
    }
  }, []);
  useEffect(() => {
    load(search, null, []);
  }, [search, load]);
  return { ...listed, loadMore: () => load(search, listed.next, listed.entries ?? []) };
};
