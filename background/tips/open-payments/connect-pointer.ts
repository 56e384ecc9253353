import { readGrant } from '../../../src/tips/open-payments/grant';
import type { Jwk } from '../../../src/tips/open-payments/jwk';
import { toMinor } from '../../../src/tips/open-payments/minor';
import { knowsKey, type Wallet } from '../../../src/tips/open-payments/wallet-address';
import { readPointer as readAddress } from '../../../src/tips/read-address';
import type { Pointer, PointerInput } from '../../../src/tips/tip';
import { tipError } from '../../../src/tips/tip-error';
import { keepPointer, readPointer } from '../../store/tips/pointer';
import type { Deps } from '../deps';
import { giveBack, needAnswer } from './ask-server';
import { makeOwnSigner, type Signer } from './signer';
import { askWallet, needHosts } from './wallets';

/** The key that is to be pasted at the wallet, made where there is none. */
export const showKey = async (deps: Pick<Deps, 'withStore'>): Promise<Jwk> => (await makeOwnSigner(deps)).jwk;

/** Where a wallet publishes the keys that may sign for it: beside its address. */
const keysAt = (address: string): string => `${address.replace(/\/$/, '')}/jwks.json`;

/**
 * Whether a wallet takes what this browser signs: its set of keys has ours, and a grant that asks nobody is given. Nothing is paid by it.
 * @throws FailureCode wallet-refused where it does not know the key, and as askServer does
 */
const tryWallet = async (wallet: Wallet, signer: Signer, deps: Deps): Promise<void> => {
  const keys = await needAnswer({ method: 'GET', address: keysAt(wallet.address), signer: null }, deps);
  if (!knowsKey(keys, signer.jwk)) throw tipError('wallet-refused', 'it does not know the key');
  const body = {
    access_token: { access: [{ type: 'quote', actions: ['create'] }] },
    client: { walletAddress: wallet.address },
  };
  const answer = await needAnswer({ method: 'POST', address: `${wallet.authServer}/`, signer, body }, deps);
  const { manage, token } = readGrant(answer, wallet, deps.loopback);
  await giveBack(manage, token, signer, deps);
};

const ask = async (address: string, deps: Deps): Promise<Wallet> => {
  const wallet = await askWallet(address, deps);
  await needHosts([wallet], deps);
  return wallet;
};

/**
 * Sets the reader's own wallet address in place of the one that was there, once it was tried.
 * @throws RangeError for what is no wallet address or no limit · FailureCode wallet-refused where it does not know the key, permission-missing
 * with the hosts that its servers are at, and as askServer does
 */
export const connectPointer = async ({ address: written, month }: PointerInput, deps: Deps): Promise<Pointer> => {
  const read = readAddress(written.trim(), deps.loopback);
  if (typeof read === 'string') throw new RangeError('this is no wallet address');
  const wallet = await ask(read.address, deps);
  const limit = toMinor(month, wallet.scale);
  if (limit === null) throw new RangeError('this is no amount of its currency');
  await tryWallet(wallet, await makeOwnSigner(deps), deps);
  const { address, currency, scale, authServer, resourceServer } = wallet;
  const pointer: Pointer = {
    ...{ address, currency, scale, authServer, resourceServer, month: limit },
    connectedAt: deps.now().toISOString(),
  };
  return deps.withStore((store) => keepPointer(store, pointer));
};

/** Tries the one that is set once more. @throws as connectPointer does, and RangeError where none is set */
export const tryPointer = async (deps: Deps): Promise<null> => {
  const pointer = await deps.withStore(readPointer);
  if (!pointer) throw new RangeError('no wallet address is set');
  await tryWallet(await ask(pointer.address, deps), await makeOwnSigner(deps), deps);
  return null;
};
