import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../src/library/entry';
import type { EntryPage, EntryQuery, Sort, TimesCredited } from '../../src/library/query';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { useChanges } from '../platform/use-changes';

/** Entries of one request. */
const PART = 100;
/** Parts that are remembered: what is far away is asked for again. */
const PARTS_AT_MOST = 30;

interface Listed {
  /** null until the first answer. */
  found: number | null;
  total: number;
  problem: string;
}

export interface Entries extends Listed {
  /** An entry by its place, counted from the newest; undefined while it is not there. */
  at: (place: number) => Entry | undefined;
  /** How often the work of an entry that is there was credited; null for never. */
  creditsOf: (id: string) => TimesCredited | null;
  /** Says which places are seen: what is missing of them is asked for. */
  show: (from: number, to: number) => void;
  again: () => void;
}

/** What a query finds in an order, part by part as it is looked at. Of several questions the last one counts. */
export const useEntries = (query: EntryQuery, sort: Sort = 'saved'): Entries => {
  const [listed, setListed] = useState<Listed>({ found: null, total: 0, problem: '' });
  const [, draw] = useState(0);
  const parts = useRef(new Map<number, EntryPage>());
  const asked = useRef(new Set<number>());
  const seen = useRef({ from: 0, to: PART });
  const turn = useRef(0);
  const key = JSON.stringify({ query, sort });

  const load = useCallback(
    async (part: number, mine: number) => {
      if (asked.current.has(part)) return;
      asked.current.add(part);
      try {
        const page = await ask('library.list', { ...JSON.parse(key), from: part * PART, limit: PART });
        if (mine !== turn.current) return;
        parts.current.delete(part);
        parts.current.set(part, page);
        const [oldest] = parts.current.keys();
        if (parts.current.size > PARTS_AT_MOST && oldest !== undefined) parts.current.delete(oldest);
        setListed({ found: page.found, total: page.total, problem: '' });
        draw((count) => count + 1);
      } catch (error) {
        if (mine === turn.current) setListed((known) => ({ ...known, problem: explain(error) }));
      } finally {
        if (mine === turn.current) asked.current.delete(part);
      }
    },
    [key],
  );

  const show = useCallback(
    (from: number, to: number) => {
      seen.current = { from, to };
      for (let part = Math.floor(from / PART); part * PART < to; part += 1)
        if (!parts.current.has(part)) load(part, turn.current);
    },
    [load],
  );

  /** What is shown stays until the new answer is there. */
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    asked.current.clear();
    const { from, to } = seen.current;
    const wanted: number[] = [];
    for (let part = Math.floor(from / PART); part * PART < Math.max(to, 1); part += 1) wanted.push(part);
    for (const part of parts.current.keys()) if (!wanted.includes(part)) parts.current.delete(part);
    for (const part of wanted) load(part, mine);
  }, [load]);

  useEffect(() => {
    seen.current = { from: 0, to: PART };
    again();
  }, [again]);
  useChanges(LIBRARY_CHANNEL, again);

  const at = (place: number): Entry | undefined => parts.current.get(Math.floor(place / PART))?.entries[place % PART];
  const creditsOf = (id: string): TimesCredited | null => {
    for (const { credited } of parts.current.values()) if (credited[id]) return credited[id];
    return null;
  };
  return { ...listed, at, creditsOf, show, again };
};
