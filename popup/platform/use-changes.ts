import { useEffect } from 'preact/hooks';

/** Changes that come one after another are one. Milliseconds. */
const SETTLE_MS = 150;

/**
 * Calls back after something has changed, in whatever window of ours.
 * @param channel which changes: a name of src/message/channels
 */
export const useChanges = (channel: string, onChange: () => void): void => {
  useEffect(() => {
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
