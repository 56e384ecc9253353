import { type NostrEvent, verifyEvent } from 'nostr-tools/pure';
import type { Surroundings } from './surroundings';

/** Characters of one message; an answer of a wallet has some thousands. */
const MESSAGE_AT_MOST = 256 * 1024;

export interface Filter {
  kinds: number[];
  authors: [string];
  '#e'?: string[];
}

/** One connection with one relay (NIP-01). What comes over it is whoever's: only what its author signed is handed on. */
export interface Relay {
  isOpen(): boolean;
  /**
   * Asks for events, sends one where there is one to send, and answers with the first that `read` makes something of; null where there is
   * none in time, the relay says no, or the connection ends.
   * @param send an event as JSON, sent as it is written
   */
  ask<T>(filter: Filter, send: string | null, ms: number, read: (event: NostrEvent) => T | null): Promise<T | null>;
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

const isEvent = (value: unknown): value is NostrEvent => {
  const { id, pubkey, sig, content, kind, created_at, tags } = (value ?? {}) as Record<string, unknown>;
  return (
    [id, pubkey, sig, content].every((each) => typeof each === 'string') &&
    [kind, created_at].every((each) => typeof each === 'number') &&
    Array.isArray(tags) &&
    tags.every((tag) => Array.isArray(tag) && tag.every((each) => typeof each === 'string'))
  );
};

/**
 * Whether an event is genuine and was asked for. No id is remembered: a forgery under the id of the genuine event cannot keep it from being
 * heard, because its signature is all that is looked at of it.
 */
const isAskedFor = (event: NostrEvent, { kinds, authors, '#e': requests }: Filter): boolean =>
  event.pubkey === authors[0] &&
  verifyEvent(event) &&
  kinds.includes(event.kind) &&
  (!requests || event.tags.some(([name, value]) => name === 'e' && requests.includes(value ?? '')));

/** @throws Error where it cannot be connected in time */
export const openRelay = (address: string, around: Surroundings): Promise<Relay> =>
  new Promise((resolve, reject) => {
    const socket = around.openSocket(address);
    const listeners = new Set<(message: unknown[] | null) => void>();
    let number = 0;
    const end = (): void => {
      clearTimeout(timer);
      reject(new Error('the relay cannot be reached'));
      for (const listener of [...listeners]) listener(null);
      socket.onmessage = null;
      socket.close();
    };
    const timer = setTimeout(end, around.patience.relay);
    const ask: Relay['ask'] = (filter, send, ms, read) =>
      new Promise((answer) => {
        number += 1;
        const subscription = `c${number}`;
        const sent = send === null ? null : (JSON.parse(send) as { id: string }).id;
        const finish = (value: Parameters<typeof answer>[0]): void => {
          clearTimeout(limit);
          listeners.delete(listen);
          if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(['CLOSE', subscription]));
          answer(value);
        };
        const limit = setTimeout(() => finish(null), ms);
        const hear = (type: unknown, about: unknown, what: unknown): void => {
          if (type === 'OK' && about === sent && what === false) finish(null);
          if (about !== subscription) return;
          if (type === 'CLOSED' || (type === 'EOSE' && sent === null)) finish(null);
          if (type !== 'EVENT' || !isEvent(what) || !isAskedFor(what, filter)) return;
          const value = read(what);
          if (value !== null) finish(value);
        };
        const listen = (message: unknown[] | null): void => {
          if (message) hear(message[0], message[1], message[2]);
          else finish(null);
        };
        listeners.add(listen);
        if (socket.readyState !== socket.OPEN) finish(null);
        else {
          // Whoever asks first and sends then misses no answer.
          socket.send(JSON.stringify(['REQ', subscription, filter]));
          if (send !== null) socket.send(`["EVENT",${send}]`);
        }
      });
    socket.onclose = end;
    socket.onerror = end;
    socket.onmessage = ({ data }) => {
      const message = readMessage(data);
      for (const listener of message ? [...listeners] : []) listener(message);
    };
    socket.onopen = () => {
      clearTimeout(timer);
      resolve({ isOpen: () => socket.readyState === socket.OPEN, ask, close: end });
    };
  });
