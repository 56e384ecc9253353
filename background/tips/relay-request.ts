import { type NostrEvent, verifyEvent } from 'nostr-tools/pure';
import type { Identity } from './relay-auth';

export interface Filter {
  kinds: number[];
  authors: [string];
  '#e'?: string[];
}

/** What a question needs of the connection that it is asked over. */
export interface Connected {
  isOpen(): boolean;
  send(message: string): void;
  identity: Identity;
  /** Hears every message, and null where the connection ends. */
  listeners: Set<(message: unknown[] | null) => void>;
}

/** What is asked, and for how long. */
export interface Question<T> {
  /** The name of its subscription, which no other on this connection has. */
  subscription: string;
  filter: Filter;
  /** An event as JSON, sent as it is written; null where there is none to send. */
  send: string | null;
  ms: number;
  /** Makes something of an event; `resent` says whether what was sent went out twice. */
  read(event: NostrEvent, resent: boolean): T | null;
}

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

/** One question to a relay (NIP-01): it subscribes, sends what there is to send, and is over with the first event that is made something of. */
class RelayRequest<T> {
  readonly #wanted: string;
  readonly #event: string | null;
  readonly #sent: string | null;
  /** What went out already; what of it was refused for want of a proof goes out once more behind that. */
  readonly #out = new Set<string>();
  readonly #again = new Set<string>();
  readonly #limit: ReturnType<typeof setTimeout>;
  readonly #listen = (message: unknown[] | null): void => {
    if (message) this.#hear(message[0], message[1], message[2], message[3]);
    else this.#finish(null);
  };

  constructor(
    readonly connected: Connected,
    readonly question: Question<T>,
    readonly answer: (value: T | null) => void,
  ) {
    const { subscription, filter, send, ms } = question;
    this.#wanted = JSON.stringify(['REQ', subscription, filter]);
    this.#event = send === null ? null : `["EVENT",${send}]`;
    this.#sent = send === null ? null : (JSON.parse(send) as { id: string }).id;
    this.#limit = setTimeout(() => this.#finish(null), ms);
  }

  begin(): void {
    const { listeners, identity } = this.connected;
    listeners.add(this.#listen);
    // Whoever asks first and sends then misses no answer.
    this.#put(this.#wanted);
    // Where the relay may refuse it, it waits until it listens (EOSE): what is sent once is refused once.
    if (this.#event !== null && !identity.isWanted()) this.#put(this.#event);
  }

  #finish(value: T | null): void {
    const { isOpen, send, listeners } = this.connected;
    clearTimeout(this.#limit);
    listeners.delete(this.#listen);
    if (isOpen()) send(JSON.stringify(['CLOSE', this.question.subscription]));
    this.answer(value);
  }

  #put(message: string): void {
    this.#out.add(message);
    if (this.connected.isOpen()) this.connected.send(message);
    else this.#finish(null);
  }

  #refused(message: string, reason: unknown): void {
    if (!wantsIdentity(reason) || this.#again.has(message)) {
      this.#finish(null);
      return;
    }
    this.#again.add(message);
    const { identity, listeners } = this.connected;
    void identity.prove().then((isEnough) => {
      if (!isEnough) this.#finish(null);
      else if (listeners.has(this.#listen)) this.#put(message);
    });
  }

  #hear(type: unknown, about: unknown, what: unknown, why: unknown): void {
    const event = this.#event;
    if (type === 'OK' && event && about === this.#sent && what === false) this.#refused(event, why);
    if (about !== this.question.subscription) return;
    if (type === 'CLOSED') this.#refused(this.#wanted, what);
    if (type === 'EOSE') {
      if (event === null) this.#finish(null);
      else if (!this.#out.has(event)) this.#put(event);
    }
    if (type !== 'EVENT' || !isEvent(what) || !isAskedFor(what, this.question.filter)) return;
    const value = this.question.read(what, event !== null && this.#again.has(event));
    if (value !== null) this.#finish(value);
  }
}

/** Asks a relay; null where there is no answer in time, the relay says no, or the connection ends. */
export const askOver = <T>(connected: Connected, question: Question<T>): Promise<T | null> =>
  new Promise((answer) => new RelayRequest(connected, question, answer).begin());
