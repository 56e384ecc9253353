import type { Event } from '@nostr-relay/common';
import { finalizeEvent, generateSecretKey } from 'nostr-tools/pure';

/**
 * What a hostile relay may send in front of a genuine event: 'other-key' has the same words and tags, rightly signed by somebody else;
 * 'bad-signature' says it is the author's, and its signature is not; 'bad-id' is the genuine one with other words under the old id.
 */
export type Forgery = 'other-key' | 'bad-signature' | 'bad-id';

const turn = (hex: string): string => `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`;

export const forge = (event: Event, how: Forgery): Event => {
  const { kind, tags, content, created_at } = event;
  if (how === 'bad-id') return { ...event, content: turn(content) };
  const other = finalizeEvent({ kind, tags, content, created_at }, generateSecretKey());
  // Signed by the other key over an id that names the author: the id is right where the signature cannot be.
  return how === 'other-key' ? { ...other } : { ...event, sig: turn(event.sig) };
};
