import { useEffect, useState } from 'preact/hooks';
import type { Corrected } from '../../src/correction/correction';

type Screen = typeof import('./SupportsSeen').SupportsSeen;

/**
 * The list of ways to support a page's creator, where the page offers some and has no work that could be thanked for: beside each work
 * stands a button of its own. It is loaded where it is shown.
 */
export const useSupports = (seen: Corrected): Screen | null => {
  const [Supports, setSupports] = useState<Screen | null>(null);
  const isWanted = seen.works.length === 0 && seen.supports.length > 0;
  useEffect(() => {
    if (!isWanted) return;
    import(/* webpackChunkName: "thank" */ './SupportsSeen').then(
      ({ SupportsSeen }) => setSupports(() => SupportsSeen),
      // The page's works are shown without it.
      () => undefined,
    );
  }, [isWanted]);
  return isWanted ? Supports : null;
};
