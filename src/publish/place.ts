import { readOrigin } from '../settings/settings';

/** Every kind of place that pins beyond this browser, as a person is offered them. */
export const PLACE_KINDS = ['pinning-service', 'kubo'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place beyond this machine that a person gave: another Kubo node, or a service that pins. */
export interface Place {
  kind: PlaceKind;
  /** A node's origin; a service's address as its own pages give it, without a slash at the end. */
  address: string;
}

/** A place with what it wants to be told: a user and a password, or a token without a user, or neither. */
export interface PlaceInput extends Place {
  user: string;
  secret: string;
}

const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === 'localhost' || host === '[::1]';

/**
 * The address of a pinning service (https://ipfs.github.io/pinning-services-api-spec/) as a person wrote it, without the /pins at its
 * end; null where it is none, or where a token would go over the net for all to read.
 */
const readServiceAddress = (written: string): string | null => {
  const text = written.trim();
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(text);
  if (username || password || search || hash) return null;
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) return null;
  return `${origin}${pathname}`.replace(/(?<!\/)\/+$/, '').replace(/\/pins$/, '');
};

const READ_ADDRESS: Record<PlaceKind, (written: string) => string | null> = {
  kubo: (written) => readOrigin(written) || null,
  'pinning-service': readServiceAddress,
};

/** The address of a place as it is kept, or null where that is none. */
export const readPlaceAddress = (kind: PlaceKind, written: string): string | null => READ_ADDRESS[kind](written);

/** The Authorization header (RFC 7617, RFC 6750) for what a person gave; null for nothing. */
export const authorizationOf = ({ user, secret }: Pick<PlaceInput, 'user' | 'secret'>): string | null => {
  if (user === '') return secret === '' ? null : `Bearer ${secret}`;
  const bytes = new TextEncoder().encode(`${user}:${secret}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
};
