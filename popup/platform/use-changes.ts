import { useEffect } from 'preact/hooks';

/** Changes that come one after another are one. Milliseconds. */
const SETTLE_MS = 150;
/** But not for longer than this: a share tells for minutes how far it is. Milliseconds. */
const SETTLED_MS = 1000;

/**
 * Calls back after something has changed, in whatever window of ours. A page that nobody sees waits until it is seen, and then looks in any case:
 * a browser may have frozen it, and what was announced then it has missed.
 * @param channel which changes: a name of src/message/channels; null for none
 */
export const useChanges = (channel: string | null, onChange: () => void): void => {
  useEffect(() => {
    if (channel === null) return;
    const listening = new BroadcastChannel(channel);
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** When the first of the changes came that are not answered yet. */
    let since: number | null = null;
    const answer = () => {
      since = null;
      onChange();
    };
    listening.onmessage = () => {
      if (document.hidden) return;
      since ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(answer, Math.max(0, Math.min(SETTLE_MS, since + SETTLED_MS - performance.now())));
    };
    const onSeen = () => {
      if (!document.hidden) answer();
    };
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      document.removeEventListener('visibilitychange', onSeen);
      clearTimeout(timer);
      listening.close();
    };
  }, [channel, onChange]);
};
