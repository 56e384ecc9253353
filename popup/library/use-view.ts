import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type View = 'rows' | 'tiles';

const KEY = 'commoner-view';
/** Pixels of one picture with its room. */
const TILE_WIDTH = 176;

const readView = (): View => (localStorage.getItem(KEY) === 'tiles' ? 'tiles' : 'rows');

/**
 * How a person likes to see the list, which is remembered.
 * @param box what the list has as room
 * @returns columns: how many pictures have room beside each other; perRow: how many entries stand in one row
 */
export const useView = (box: RefObject<HTMLElement | null>) => {
  const [view, setView] = useState<View>(readView);
  const [columns, setColumns] = useState(4);
  useEffect(() => {
    const measure = () => setColumns(Math.max(1, Math.floor((box.current?.clientWidth ?? 700) / TILE_WIDTH)));
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const changeView = (next: View) => {
    localStorage.setItem(KEY, next);
    setView(next);
  };
  return { view, changeView, columns, perRow: view === 'tiles' ? columns : 1 };
};
