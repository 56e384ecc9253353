import { useEffect } from 'preact/hooks';
import { SEEN_CHANNEL } from '../../src/message/channels';
import { tabs } from './browser';
import { useChanges } from './use-changes';

interface Heard {
  /** Another tab came to the front, or the one in front has another page. */
  onMoved: () => void;
  /** A page has reported what it shows, perhaps another's. */
  onNews: () => void;
}

/**
 * Tells of what comes to the front while this window stays. The numbers of tabs and that they have loaded need no permission; their
 * addresses would.
 */
export const useTabInFront = (isFollowing: boolean, { onMoved, onNews }: Heard): void => {
  useEffect(() => {
    if (!isFollowing) return;
    const activated = () => onMoved();
    const updated = (_: number, { status }: { status?: string | undefined }, tab: { active: boolean }) => {
      if (tab.active && status === 'complete') onMoved();
    };
    tabs.onActivated.addListener(activated);
    tabs.onUpdated.addListener(updated);
    return () => {
      tabs.onActivated.removeListener(activated);
      tabs.onUpdated.removeListener(updated);
    };
  }, [isFollowing, onMoved]);
  useChanges(isFollowing ? SEEN_CHANNEL : null, onNews);
};
