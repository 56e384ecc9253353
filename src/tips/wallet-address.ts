import { secp256k1 } from '@noble/curves/secp256k1.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { isPrivateAddress } from '../signal/private-address';

/** What connects a wallet (NIP-47). */
export interface WalletAddress {
  /** The wallet service's public key, 32 bytes in hex. */
  walletKey: string;
  /** Where it listens: wss addresses. */
  relays: string[];
  /** The secret key of the connection, 32 bytes in hex. */
  secret: string;
}

const RELAYS_AT_MOST = 5;
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

const readRelay = (text: string, loopback: boolean): string | null => {
  try {
    const url = new URL(text);
    if (url.username || url.password || url.hash) return null;
    const isHere = loopback && url.protocol === 'ws:' && LOOPBACK.test(url.hostname);
    return isHere || (url.protocol === 'wss:' && !isPrivateAddress(url.href)) ? url.href : null;
  } catch {
    return null;
  }
};

/** Whether 32 bytes are the x of a point (BIP-340). */
const isPublicKey = (key: string): boolean => {
  try {
    secp256k1.Point.fromHex(`02${key}`);
    return true;
  } catch {
    return false;
  }
};

/**
 * Reads the string by which a wallet is connected: nostr+walletconnect://KEY?relay=…&secret=… (NIP-47). null where it is none.
 * @param loopback whether a relay on this machine is let in, without encryption
 */
export const readWalletAddress = (text: string, loopback: boolean): WalletAddress | null => {
  const [, key = '', query = ''] = /^nostr\+?walletconnect:(?:\/\/)?([0-9a-f]{64})\/?\?(.*)$/is.exec(text.trim()) ?? [];
  const fields = new URLSearchParams(query);
  const secret = (fields.get('secret') ?? '').toLowerCase();
  const relays = fields.getAll('relay').map((relay) => readRelay(relay, loopback));
  const walletKey = key.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(secret) || !secp256k1.utils.isValidSecretKey(hexToBytes(secret))) return null;
  if (relays.length === 0 || relays.length > RELAYS_AT_MOST || relays.includes(null)) return null;
  return isPublicKey(walletKey) ? { walletKey, relays: relays as string[], secret } : null;
};
