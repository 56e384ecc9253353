import type { Wallet, WalletInput } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { readWalletAddress } from '../../src/tips/wallet-address';
import { keepWallet } from '../store/tips/wallet';
import type { Deps } from './deps';
import { readWalletInfo } from './wallet-line';
import { readInfo } from './wallet-request';

/**
 * Connects a wallet in place of the one that was there: its string is checked, what it says of itself is read, and both are kept.
 * @throws RangeError for a string that is none · FailureCode wallet-unreachable, or wallet-refused where it does not pay
 */
export const connectWallet = async ({ uri, monthMsat, tipMsat }: WalletInput, deps: Deps): Promise<Wallet> => {
  const address = readWalletAddress(uri, deps.loopback);
  const [relay] = address?.relays ?? [];
  // Nothing of the string is repeated: it holds a secret.
  if (!address || !relay) throw new RangeError('this is not the connection string of a wallet');
  const event = await readWalletInfo({ ...address, encryption: 'nip44_v2' }, deps);
  if (!event) throw tipError('wallet-unreachable', 'nothing is heard of the wallet');
  const { methods, encryption } = readInfo(event);
  if (!methods.includes('pay_invoice')) throw tipError('wallet-refused', 'it pays no invoices');
  if (!encryption) throw tipError('wallet-refused', 'it is encrypted in a way that is not known here');
  const wallet: Wallet = {
    ...{ relay: new URL(relay).host, walletKey: address.walletKey, monthMsat, tipMsat },
    connectedAt: deps.now().toISOString(),
  };
  return deps.withStore((store) => keepWallet(store, wallet, uri, encryption));
};
