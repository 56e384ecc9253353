import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { PlaceOnPage } from '../../src/message/pointing';
import type { Work } from '../../src/work/work';
import { type Line, openLine } from '../platform/tab';

/** What an element bears so that its work is marked while the pointer or the keyboard is in it. */
export interface PointingHandlers {
  onMouseEnter: () => void;
  onMouseLeave: () => void;
  onFocusIn: () => void;
  onFocusOut: (event: FocusEvent) => void;
}

/** Where a work stands on its page: its picture, or the words that name its license. Null where nothing of it is seen there. */
export const placeOf = ({ kind, about, address, evidence }: Work): PlaceOnPage | null => {
  const place = evidence.find((signal) => signal.says === 'license' && signal.place !== '')?.place ?? '';
  const picture = about === 'part' && kind === 'image' ? address : null;
  return place === '' && picture === null ? null : { place, picture };
};

/**
 * Has the page mark the work that a person points at in the window, and else the one that the keyboard is in. Nothing is scrolled. The mark
 * goes when they leave it, and with the window.
 */
export const usePointing = (tab: number): ((work: Work) => PointingHandlers) => {
  const line = useRef<Line | null>(null);
  const at = useRef<{ pointer: Work | null; keyboard: Work | null; told: Work | null }>({
    ...{ pointer: null, keyboard: null, told: null },
  });
  useEffect(
    () => () => {
      line.current?.end();
      line.current = null;
    },
    [tab],
  );
  const tell = useCallback(
    (changed: Partial<{ pointer: Work | null; keyboard: Work | null }>) => {
      Object.assign(at.current, changed);
      const work = at.current.pointer ?? at.current.keyboard;
      if (work === at.current.told) return;
      at.current.told = work;
      line.current ??= openLine(tab, () => {
        line.current = null;
      });
      line.current.say(work && placeOf(work));
    },
    [tab],
  );
  return useCallback(
    (work) => ({
      onMouseEnter: () => tell({ pointer: work }),
      onMouseLeave: () => tell({ pointer: null }),
      onFocusIn: () => tell({ keyboard: work }),
      onFocusOut: ({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
        if (!isInside) tell({ keyboard: null });
      },
    }),
    [tell],
  );
};
