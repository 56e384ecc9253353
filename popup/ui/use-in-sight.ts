import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Scrolls an element into sight once it is there, as far as it is needed and no further.
 * @param isWanted whether it is done at all
 */
export const useInSight = <T extends Element>(isWanted: boolean): RefObject<T | null> => {
  const element = useRef<T>(null);
  useEffect(() => {
    if (isWanted) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);
  return element;
};
