import type { Event } from '@nostr-relay/common';
import { finalizeEvent, generateSecretKey } from 'nostr-tools/pure';

/**
 * What a hostile relay may send in front of a genuine event: 'other-key' has the same words and tags, rightly signed by somebody else;
 * 'bad-signature' is the genuine one with a signature that is not its author's; 'bad-id' has other words under the id and the signature
 * of the genuine one. Who takes an id for seen before looking at the signature misses the genuine one behind the last two.
 */
export type Forgery = 'other-key' | 'bad-signature' | 'bad-id';

const turn = (text: string): string => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;

export const forge = (event: Event, how: Forgery): Event => {
  if (how === 'bad-id') return { ...event, content: turn(event.content) };
  if (how === 'bad-signature') return { ...event, sig: turn(event.sig) };
  const { kind, tags, content, created_at } = event;
  return { ...finalizeEvent({ kind, tags, content, created_at }, generateSecretKey()) };
};
