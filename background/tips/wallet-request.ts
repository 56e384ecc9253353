import * as nip04 from 'nostr-tools/nip04';
import { makeAuthEvent } from 'nostr-tools/nip42';
import * as nip44 from 'nostr-tools/nip44';
import { finalizeEvent, type NostrEvent } from 'nostr-tools/pure';
import { hexToBytes } from 'nostr-tools/utils';
import { isRecord } from '../../src/message/guard';
import { oneLine } from '../../src/tips/one-line';
import type { Encryption } from '../store/tips/wallet';

/** Kinds of NIP-47. */
export const INFO_KIND = 13194;
const REQUEST_KIND = 23194;
export const ANSWER_KIND = 23195;

/** How one wallet is spoken with. */
export interface Connection {
  /** Public key, 32 bytes in hex. */
  walletKey: string;
  /** Addresses of relays, at each of which the wallet listens. */
  relays: readonly string[];
  /** This connection's own secret key, 32 bytes in hex. */
  secret: string;
  encryption: Encryption;
}

export type Method = 'pay_invoice' | 'lookup_invoice';

/** What a wallet says: a result, or a code of NIP-47 and its own words. */
export type Said =
  | { result: Record<string, unknown>; error: null }
  | { result: null; error: { code: string; message: string } };

const WORDS_AT_MOST = 200;
const wordsOf = (value: unknown): string => (typeof value === 'string' ? oneLine(value, WORDS_AT_MOST) : '');

/**
 * Signs a request to a wallet (NIP-47).
 * @param seconds how long it may be taken (NIP-40)
 * @returns the event as JSON: what is written down and sent, byte for byte
 */
export const makeRequest = (
  { walletKey, secret, encryption }: Connection,
  method: Method,
  params: object,
  now: Date,
  seconds: number,
): string => {
  const key = hexToBytes(secret);
  const text = JSON.stringify({ method, params });
  const content =
    encryption === 'nip44_v2'
      ? nip44.encrypt(text, nip44.getConversationKey(key, walletKey))
      : nip04.encrypt(key, walletKey, text);
  const at = Math.floor(now.getTime() / 1000);
  const tags = [
    ['p', walletKey],
    ['encryption', encryption],
    // Rounded up: who has a moment's time has all of it.
    ['expiration', String(Math.ceil(now.getTime() / 1000) + seconds)],
  ];
  return JSON.stringify(finalizeEvent({ kind: REQUEST_KIND, tags, content, created_at: at }, key));
};

/** Says to one relay which connection of the wallet's asks it (NIP-42): that relay's challenge, signed by the connection's own key. */
export const signChallenge = ({ secret }: Connection, relay: string, challenge: string, now: Date): NostrEvent =>
  finalizeEvent(
    { ...makeAuthEvent(relay, challenge), created_at: Math.floor(now.getTime() / 1000) },
    hexToBytes(secret),
  );

/**
 * Reads what a wallet answers to a request with this method.
 * @param event one whose signature was checked
 * @returns null for what is no such answer
 */
export const readAnswer = (
  { walletKey, secret, encryption }: Connection,
  method: Method,
  { content }: NostrEvent,
): Said | null => {
  const key = hexToBytes(secret);
  try {
    const text =
      encryption === 'nip44_v2'
        ? nip44.decrypt(content, nip44.getConversationKey(key, walletKey))
        : nip04.decrypt(key, walletKey, content);
    const answer: unknown = JSON.parse(text);
    if (!isRecord(answer) || answer.result_type !== method) return null;
    const { error, result } = answer;
    if (isRecord(error)) return { result: null, error: { code: wordsOf(error.code), message: wordsOf(error.message) } };
    return isRecord(result) ? { result, error: null } : null;
  } catch {
    return null;
  }
};

/** What a wallet says of itself, and how it is to be spoken with: NIP-04 only where it does not know NIP-44. */
export const readInfo = ({ content, tags }: NostrEvent): { methods: string[]; encryption: Encryption | null } => {
  const told = tags.find(([name]) => name === 'encryption')?.[1]?.split(/\s+/) ?? ['nip04'];
  return {
    methods: content.split(/\s+/),
    encryption: (['nip44_v2', 'nip04'] as const).find((each) => told.includes(each)) ?? null,
  };
};
