/** Every window of ours, and the background, hear on it that the library has changed, and ask again what they show. */
export const CHANNEL = 'commoner-library';

/** Tells everyone but the sender's own object that a change has been committed. */
export const announce = (): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ changed: true });
  channel.close();
};
