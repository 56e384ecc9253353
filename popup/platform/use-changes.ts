import { useEffect } from 'preact/hooks';

/** Changes that come one after another are one. Milliseconds. */
const SETTLE_MS = 150;

/**
 * Calls back after something has changed, in whatever window of ours.
 * @param channel which changes: a name of src/message/channels; null for none
 */
export const useChanges = (channel: string | null, onChange: () => void): void => {
  useEffect(() => {
    if (channel === null) return;
    const listening = new BroadcastChannel(channel);
    let timer: ReturnType<typeof setTimeout> | undefined;
    listening.onmessage = () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MS);
    };
    return () => {
      clearTimeout(timer);
      listening.close();
    };
  }, [channel, onChange]);
};
