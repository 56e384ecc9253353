import type { NostrEvent } from 'nostr-tools/pure';
import { readRequest } from '../../src/tips/signed-request';
import { tipError } from '../../src/tips/tip-error';
import { readWalletAddress } from '../../src/tips/wallet-address';
import { unlockWallet } from '../store/tips/wallet';
import type { Deps } from './deps';
import { openRelay, type Relay } from './relay';
import {
  ANSWER_KIND,
  type Connection,
  INFO_KIND,
  type Method,
  readAnswer,
  type Said,
  signChallenge,
} from './wallet-request';

/** A relay keeps one of them for each wallet; one that sends more is listened to no longer than this. */
const INFOS_AT_MOST = 20;

/** What a wallet says, and whether it was asked twice by the same event: then it may speak of the second one alone. */
export type Heard = Said & { resent: boolean };

/** A connection with a wallet, over the first of its relays that can be reached. */
export interface WalletLine {
  isOpen(): boolean;
  /** Sends a signed request, and answers what the wallet says to it; null where nothing of it is heard. */
  ask(method: Method, event: string, ms: number): Promise<Heard | null>;
  close(): void;
}

/** How the reader's wallet is spoken with; null where none is connected. */
export const readConnection = async (deps: Deps): Promise<Connection | null> => {
  const kept = await deps.withStore(unlockWallet);
  const address = kept && readWalletAddress(kept.uri, deps.loopback);
  return kept && address ? { ...address, encryption: kept.encryption } : null;
};

const openOne = (address: string, connection: Connection, deps: Deps): Promise<Relay | null> => {
  const sign = (challenge: string) => signChallenge(connection, address, challenge, deps.now());
  return openRelay(address, deps, sign).catch(() => null);
};

const openFirst = async (connection: Connection, deps: Deps): Promise<Relay> => {
  for (const address of connection.relays) {
    const relay = await openOne(address, connection, deps);
    if (relay) return relay;
  }
  throw tipError('wallet-unreachable', 'none of its relays can be reached');
};

/** @throws FailureCode wallet-unreachable */
export const openLine = async (connection: Connection, deps: Deps): Promise<WalletLine> => {
  const relay = await openFirst(connection, deps);
  const authors: [string] = [connection.walletKey];
  return {
    isOpen: relay.isOpen,
    close: relay.close,
    ask: (method, event, ms) =>
      relay.ask({ kinds: [ANSWER_KIND], authors, '#e': [readRequest(event).id] }, event, ms, (answer, resent) => {
        const said = readAnswer(connection, method, answer);
        return said && { ...said, resent };
      }),
  };
};

const newest = (events: readonly NostrEvent[]): NostrEvent | null =>
  events.reduce<NostrEvent | null>((best, each) => (best && best.created_at >= each.created_at ? best : each), null);

const infoFrom = async (address: string, connection: Connection, deps: Deps): Promise<NostrEvent | null> => {
  const relay = await openOne(address, connection, deps);
  if (!relay) return null;
  const heard: NostrEvent[] = [];
  // Taking none, it hears all that the relay has: an old one that was signed once may be sent before the newest, or again after it.
  await relay.ask({ kinds: [INFO_KIND], authors: [connection.walletKey] }, null, deps.patience.wallet, (event) => {
    heard.push(event);
    return heard.length < INFOS_AT_MOST ? null : event;
  });
  relay.close();
  return newest(heard);
};

/** What the wallet has published of itself last, as all of its relays know it; null where no relay has anything. */
export const readWalletInfo = async (connection: Connection, deps: Deps): Promise<NostrEvent | null> => {
  const heard = await Promise.all(connection.relays.map((address) => infoFrom(address, connection, deps)));
  return newest(heard.filter((event) => event !== null));
};
