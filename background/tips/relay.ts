import { type NostrEvent, verifyEvent } from 'nostr-tools/pure';
import type { Deps } from './deps';
import { createIdentity, type SignChallenge } from './relay-auth';

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

/** Why a relay does nothing before it knows who asks (NIP-42). */
const wantsIdentity = (reason: unknown): boolean => typeof reason === 'string' && reason.startsWith('auth-required:');

/**
 * @param sign says who we are, to this relay and where it asks
 * @throws Error where it cannot be connected in time
 */
export const openRelay = (address: string, deps: Deps, sign: SignChallenge): Promise<Relay> =>
  new Promise((resolve, reject) => {
    const socket = deps.openSocket(address);
    const identity = createIdentity(sign, (message) => socket.send(message));
    const listeners = new Set<(message: unknown[] | null) => void>();
    const isOpen = (): boolean => socket.readyState === socket.OPEN;
    let number = 0;
    const end = (): void => {
      clearTimeout(timer);
      reject(new Error('the relay cannot be reached'));
      for (const listener of [...listeners]) listener(null);
      socket.onmessage = null;
      socket.close();
    };
    const timer = setTimeout(end, deps.patience.relay);
    const ask: Relay['ask'] = (filter, send, ms, read) =>
      new Promise((answer) => {
        number += 1;
        const subscription = `c${number}`;
        const sent = send === null ? null : (JSON.parse(send) as { id: string }).id;
        const finish = (value: Parameters<typeof answer>[0]): void => {
          clearTimeout(limit);
          listeners.delete(listen);
          if (isOpen()) socket.send(JSON.stringify(['CLOSE', subscription]));
          answer(value);
        };
        const limit = setTimeout(() => finish(null), ms);
        const wanted = JSON.stringify(['REQ', subscription, filter]);
        const event = send === null ? null : `["EVENT",${send}]`;
        /** What went out already; what of it was refused for want of a proof goes out once more behind that. */
        const out = new Set<string>();
        const again = new Set<string>();
        const put = (message: string): void => {
          out.add(message);
          if (isOpen()) socket.send(message);
          else finish(null);
        };
        const refused = (message: string, reason: unknown): void => {
          if (!wantsIdentity(reason) || again.has(message)) {
            finish(null);
            return;
          }
          again.add(message);
          void identity.prove().then((isEnough) => {
            if (!isEnough) finish(null);
            else if (listeners.has(listen)) put(message);
          });
        };
        const hear = (type: unknown, about: unknown, what: unknown, why: unknown): void => {
          if (type === 'OK' && event && about === sent && what === false) refused(event, why);
          if (about !== subscription) return;
          if (type === 'CLOSED') refused(wanted, what);
          if (type === 'EOSE') {
            if (event === null) finish(null);
            else if (!out.has(event)) put(event);
          }
          if (type !== 'EVENT' || !isEvent(what) || !isAskedFor(what, filter)) return;
          const value = read(what, event !== null && again.has(event));
          if (value !== null) finish(value);
        };
        const listen = (message: unknown[] | null): void => {
          if (message) hear(message[0], message[1], message[2], message[3]);
          else finish(null);
        };
        listeners.add(listen);
        // Whoever asks first and sends then misses no answer.
        put(wanted);
        // Where the relay may refuse it, it waits until it listens (EOSE): what is sent once is refused once.
        if (event !== null && !identity.isWanted()) put(event);
      });
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
