import { furtherHosts, readWallet, type Wallet } from '../../../src/tips/open-payments/wallet-address';
import { tipError } from '../../../src/tips/tip-error';
import type { Deps } from '../deps';
import { needAnswer } from './ask-server';

/**
 * Asks a wallet address what it is. Anybody may ask that, and so it is not signed: the payee's server does not learn by it who asks.
 * @throws FailureCode as askServer does, and for what is no wallet address
 */
export const askWallet = async (address: string, deps: Deps): Promise<Wallet> =>
  readWallet(await needAnswer({ method: 'GET', address, signer: null }, deps), address, deps.loopback);

/**
 * The servers of a wallet are seldom its own host: which they are only its address says.
 * @throws permission-missing with the hosts that the browser has to be asked for, all at once
 */
export const needHosts = async (wallets: readonly Wallet[], deps: Deps): Promise<void> => {
  const missing: string[] = [];
  for (const origin of new Set(wallets.flatMap(furtherHosts)))
    if (!(await deps.permits(`${origin}/`))) missing.push(new URL(origin).host);
  if (missing.length > 0) throw tipError('permission-missing', missing.join(' '));
};
