import { useEffect, useState } from 'preact/hooks';
import type { Corrected } from '../../src/correction/correction';
import { cataloguesOf, profilesOf } from './followable';

type Screen = typeof import('./FollowSeen').FollowSeen;

/** What offers to follow a page's author, where the page names a catalogue or a profile. It is loaded where it is shown. */
export const useFollow = (seen: Corrected): Screen | null => {
  const [Follow, setFollow] = useState<Screen | null>(null);
  const isWanted = cataloguesOf(seen).length > 0 || profilesOf(seen).length > 0;
  useEffect(() => {
    if (!isWanted) return;
    import(/* webpackChunkName: "follow" */ './FollowSeen').then(
      ({ FollowSeen }) => setFollow(() => FollowSeen),
      // The page's works are shown without it.
      () => undefined,
    );
  }, [isWanted]);
  return isWanted ? Follow : null;
};
