import { useState } from 'preact/hooks';
import type { EntryQuery, Selection } from '../../src/library/query';

/** What a person has chosen of a list: some entries by their ids, or all that is found. */
export interface Chosen {
  ids: ReadonlySet<string>;
  isAll: boolean;
}

const NONE: Chosen = { ids: new Set(), isAll: false };

export interface Choosing {
  chosen: Chosen;
  /** How many of `found` are chosen. */
  count: (found: number) => number;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Chooses several more. */
  add: (ids: readonly string[]) => void;
  all: () => void;
  none: () => void;
  /** What a message says of it. */
  selection: (query: EntryQuery) => Selection;
}

export const useSelection = (): Choosing => {
  const [chosen, setChosen] = useState<Chosen>(NONE);
  return {
    chosen,
    count: (found) => (chosen.isAll ? found : chosen.ids.size),
    has: (id) => chosen.isAll || chosen.ids.has(id),
    toggle: (id) =>
      setChosen(({ ids }) => {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        return { ids: next, isAll: false };
      }),
    add: (more) => setChosen(({ ids }) => ({ ids: new Set([...ids, ...more]), isAll: false })),
    all: () => setChosen({ ids: new Set(), isAll: true }),
    none: () => setChosen(NONE),
    selection: (query) => (chosen.isAll ? { query } : { ids: [...chosen.ids] }),
  };
};
