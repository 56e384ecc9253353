import type { NostrEvent } from 'nostr-tools/pure';
import type { Deps } from './deps';
import { createIdentity, type SignChallenge } from './relay-auth';
import { askOver, type Connected, type Filter } from './relay-request';

/** Characters of one message; an answer of a wallet has some thousands. */
const MESSAGE_AT_MOST = 256 * 1024;

/** One connection with one relay (NIP-01). What comes over it is whoever's: only what its author signed is handed on. */
export interface Relay {
  isOpen(): boolean;
  /**
   * Asks for events, sends one where there is one to send, and answers with the first that `read` makes something of; null where there is
   * none in time, the relay says no, or the connection ends. Where the relay wants to know first who asks (NIP-42), it is told, and what it
   * refused for that is sent once more, as it was.
   * @param send an event as JSON, sent as it is written
   * @param read makes something of an event; `resent` says whether what was sent went out twice
   */
  ask<T>(
    filter: Filter,
    send: string | null,
    ms: number,
    read: (event: NostrEvent, resent: boolean) => T | null,
  ): Promise<T | null>;
  close(): void;
}

const readMessage = (data: unknown): unknown[] | null => {
  if (typeof data !== 'string' || data.length > MESSAGE_AT_MOST) return null;
  try {
    const message = JSON.parse(data);
    return Array.isArray(message) ? message : null;
  } catch {
    return null;
  }
};

/**
 * @param sign says who we are, to this relay and where it asks
 * @throws Error where it cannot be connected in time
 */
export const openRelay = (address: string, deps: Deps, sign: SignChallenge): Promise<Relay> =>
  new Promise((resolve, reject) => {
    const socket = deps.openSocket(address);
    const send = (message: string): void => socket.send(message);
    const connected: Connected = {
      ...{ send, identity: createIdentity(sign, send), listeners: new Set() },
      isOpen: () => socket.readyState === socket.OPEN,
    };
    const { identity, listeners, isOpen } = connected;
    let number = 0;
    const end = (): void => {
      clearTimeout(timer);
      reject(new Error('the relay cannot be reached'));
      for (const listener of [...listeners]) listener(null);
      socket.onmessage = null;
      socket.close();
    };
    const timer = setTimeout(end, deps.patience.relay);
    const ask: Relay['ask'] = (filter, event, ms, read) => {
      number += 1;
      return askOver(connected, { subscription: `c${number}`, filter, send: event, ms, read });
    };
    socket.onclose = end;
    socket.onerror = end;
    socket.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message) identity.hear(message);
      for (const listener of message ? [...listeners] : []) listener(message);
    };
    socket.onopen = () => {
      clearTimeout(timer);
      resolve({ isOpen, ask, close: end });
    };
  });
