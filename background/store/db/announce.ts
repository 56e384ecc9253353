/** Every window of ours, and the background, hear on it that the library has changed, and ask again what they show. */
export const CHANNEL = 'commoner-library';

/** The same for tips: one of them has changed. */
export const TIPS_CHANNEL = 'commoner-tips';

/** Tells everyone but the sender's own object that a change has been committed. */
const tell = (name: string): void => {
  const channel = new BroadcastChannel(name);
  channel.postMessage({ changed: true });
  channel.close();
};

export const announce = (): void => tell(CHANNEL);

export const announceTips = (): void => tell(TIPS_CHANNEL);
