import { useEffect } from 'preact/hooks';

/** The name is the same in background/store/db/announce. */
const CHANNEL = 'commoner-library';
/** Changes that come one after another are one. Milliseconds. */
const PATIENCE_MS = 150;

/** Calls back after the library has changed, in whatever window of ours. */
export const useChanges = (onChange: () => void): void => {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    let timer: ReturnType<typeof setTimeout> | undefined;
    channel.onmessage = () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, PATIENCE_MS);
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [onChange]);
};
