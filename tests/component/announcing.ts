import { act } from '@testing-library/preact';

/** The background tells that something has changed: a name of src/message/channels. */
export const announce = (name: string): Promise<void> =>
  act(async () => {
    const channel = new BroadcastChannel(name);
    channel.postMessage(null);
    channel.close();
  });

/** The page is hidden, or seen again. */
export const setHidden = (isHidden: boolean): Promise<void> =>
  act(async () => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  });
