import type { MediaProgress } from '../../../src/lookup/media';
import {
  CATALOGUE_CHANNEL,
  CORRECTIONS_CHANNEL,
  LIBRARY_CHANNEL,
  MEDIA_CHANNEL,
  SEEN_CHANNEL,
  SHARES_CHANNEL,
  TIPS_CHANNEL,
} from '../../../src/message/channels';

/** Tells everyone but the sender's own object that something has changed. */
const tell = (name: string): void => {
  const channel = new BroadcastChannel(name);
  channel.postMessage({ changed: true });
  channel.close();
};

export const announce = (): void => tell(LIBRARY_CHANNEL);

export const announceCorrections = (): void => tell(CORRECTIONS_CHANNEL);

export const announceShares = (): void => tell(SHARES_CHANNEL);

/** How much of a file has come that a person waits for. */
export const announceMedia = (progress: MediaProgress): void => {
  const channel = new BroadcastChannel(MEDIA_CHANNEL);
  channel.postMessage(progress);
  channel.close();
};

/** A page has reported what it shows. */
export const announceSeen = (): void => tell(SEEN_CHANNEL);

export const announceTips = (): void => tell(TIPS_CHANNEL);

/** One's own catalogue, or one that is followed, has changed. */
export const announceCatalogue = (): void => tell(CATALOGUE_CHANNEL);
