import { SATS } from '../../../src/settings/settings';
import { type LnurlServer, startLnurl } from '../../servers/lnurl/lnurl';
import type { Payee } from '../../servers/payee';
import { type Relay, startRelay } from '../../servers/relay/relay';
import { startWallet, type Wallet } from '../../servers/wallet/wallet';
import { ask, type Driver, startForTests } from '../driver';
import type { BrowserName } from '../need';
import { type Lightning, startLightning } from './lightning';

/** Everybody whom a payment meets: the reader's wallet is the first of two Lightning nodes, and the LNURL server's the second. */
export interface Counterparts {
  lightning: Lightning;
  relay: Relay;
  wallet: Wallet;
  lnurl: LnurlServer;
  stop: () => Promise<void>;
}

/** @param payeeOf who makes the LNURL server's invoices, where it is not the second node as it is */
export const startCounterparts = async (
  payeeOf: (lightning: Lightning) => Payee = ({ payee }) => payee,
): Promise<Counterparts> => {
  const started: { stop: () => Promise<void> }[] = [];
  const keep = <T extends { stop: () => Promise<void> }>(one: T): T => {
    started.unshift(one);
    return one;
  };
  const stop = async (): Promise<void> => {
    for (const each of started.splice(0)) await each.stop();
  };
  try {
    const lightning = keep(await startLightning());
    const relay = keep(await startRelay());
    const wallet = keep(await startWallet(lightning.payer, relay));
    const lnurl = keep(await startLnurl(payeeOf(lightning)));
    return { lightning, relay, wallet, lnurl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** A browser whose reader has connected the wallet, with more of a budget than a test needs. */
export const startReader = async (browser: BrowserName, wallet: Wallet): Promise<Driver> => {
  const driver = await startForTests(browser);
  await ask(driver, 'wallet.connect', { uri: await wallet.connect(), monthMsat: 1_000_000, tipMsat: 100_000 });
  await ask(driver, 'settings.write', { ...(await ask(driver, 'settings.read', null)), currency: SATS });
  return driver;
};
