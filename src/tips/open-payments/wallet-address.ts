import { tipError } from '../tip-error';
import { originOf, readAsset, readFields, readPlace, readScale } from './fields';

/** What a wallet address says of itself (Open Payments, Wallet Address API). */
export interface Wallet {
  /** As its server writes it. */
  address: string;
  currency: string;
  scale: number;
  authServer: string;
  resourceServer: string;
}

/** An address of a server without a slash at its end: paths are put behind it. */
const bare = (address: string): string => address.replace(/\/$/, '');

/**
 * Reads what was answered at a wallet address. Its id may be written otherwise than it was asked, and not be on another host: that is the
 * one which a person was shown.
 * @param asked the address at which it was asked
 * @throws FailureCode service-refused or answer-unsafe
 */
export const readWallet = (answer: unknown, asked: string, loopback: boolean): Wallet => {
  const { id, assetCode, assetScale, authServer, resourceServer } = readFields(answer, 'wallet address');
  return {
    address: readPlace(id, 'id', [asked], loopback),
    currency: readAsset(assetCode, 'assetCode'),
    scale: readScale(assetScale, 'assetScale'),
    authServer: bare(readPlace(authServer, 'authServer', [], loopback)),
    resourceServer: bare(readPlace(resourceServer, 'resourceServer', [], loopback)),
  };
};

/** Whether two addresses of wallets are the same: some servers write a slash at the end. */
export const isSameWallet = (a: unknown, b: string): boolean => typeof a === 'string' && bare(a) === bare(b);

const KEYS_AT_MOST = 200;

/**
 * Whether a wallet knows a key: in the set that it publishes beside its address (jwks.json).
 * @throws FailureCode service-refused
 */
export const knowsKey = (answer: unknown, { kid, x }: { kid: string; x: string }): boolean => {
  const { keys } = readFields(answer, 'keys');
  if (!Array.isArray(keys) || keys.length > KEYS_AT_MOST) throw tipError('service-refused', 'no set of keys');
  return keys.some((each: unknown) => {
    const key = readFields(each, 'keys');
    return key.kid === kid && key.x === x && key.kty === 'OKP' && key.crv === 'Ed25519';
  });
};

/** The hosts that are asked for a wallet address beside its own, each once. */
export const furtherHosts = (wallet: Wallet): string[] => [
  ...new Set([wallet.authServer, wallet.resourceServer].map(originOf)),
];
