import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SORTS, type Sort } from '../../src/library/query';

export type View = 'rows' | 'tiles';

/** What a row shows beside the title, for whoever wants it. */
export const COLUMNS = ['creator', 'license', 'saved', 'kind', 'site', 'tags'] as const;
export type Column = (typeof COLUMNS)[number];

/** How the list looks. */
export interface Look {
  view: View;
  sort: Sort;
  /** What of a row is shown. */
  columns: readonly Column[];
  /** Whether the entry that the keyboard is at is shown beside the list, where there is room. */
  hasPreview: boolean;
}

const USUAL: Look = { view: 'rows', sort: 'saved', columns: COLUMNS, hasPreview: true };

const KEY = 'commoner-look';
/** Pixels of one picture with its room. */
const TILE_WIDTH = 176;

/** What was remembered; whatever is not understood is as usual. */
const readLook = (): Look => {
  try {
    const known: Partial<Look> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      view: known.view === 'tiles' ? 'tiles' : 'rows',
      sort: SORTS.find((sort) => sort === known.sort) ?? USUAL.sort,
      columns: Array.isArray(known.columns)
        ? COLUMNS.filter((column) => known.columns?.includes(column))
        : USUAL.columns,
      hasPreview: known.hasPreview !== false,
    };
  } catch {
    return USUAL;
  }
};

/**
 * How a person likes to see the list, which is remembered.
 * @param box what the list has as room
 * @returns across: how many pictures have room beside each other; perRow: how many entries stand in one row
 */
export const useView = (box: RefObject<HTMLElement | null>) => {
  const [look, setLook] = useState<Look>(readLook);
  const [across, setAcross] = useState(4);
  useEffect(() => {
    const measure = () => setAcross(Math.max(1, Math.floor((box.current?.clientWidth ?? 700) / TILE_WIDTH)));
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [look.hasPreview]);
  const changeLook = (change: Partial<Look>) => {
    const next = { ...look, ...change };
    localStorage.setItem(KEY, JSON.stringify(next));
    setLook(next);
  };
  return { look, changeLook, across, perRow: look.view === 'tiles' ? across : 1 };
};
