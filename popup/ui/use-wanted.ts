import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the keyboard to a part of a screen that its address names, once it is there.
 * @returns goes on what is wanted: its first field gets the focus, or itself if it has none
 */
export const useWanted = <Wanted extends HTMLElement>(isWanted: boolean, isThere = true): RefObject<Wanted | null> => {
  const wanted = useRef<Wanted>(null);
  useEffect(() => {
    if (isWanted && isThere) (wanted.current?.querySelector('input') ?? wanted.current)?.focus();
  }, [isWanted, isThere]);
  return wanted;
};
