import type { Msat, Wallet } from '../../../src/tips/tip';
import { change } from '../db/change';
import type { Store, Writing } from '../db/schema';
import type { Sealed } from '../secrets/sealed';
import { seal, unseal } from '../secrets/secret';

/** How requests to a wallet are encrypted (NIP-47): as its info event says. */
export type Encryption = 'nip44_v2' | 'nip04';

interface KeptWallet extends Wallet {
  encryption: Encryption;
  /** nostr+walletconnect://…, with its secret. */
  uri: Sealed;
}

/** Apart from the settings, which are part of a backup: the wallet is in none. */
const NAME = 'wallet';

const toWallet = ({ relay, walletKey, monthMsat, tipMsat, connectedAt }: KeptWallet): Wallet => ({
  ...{ relay, walletKey, monthMsat, tipMsat, connectedAt },
});

const read = async (store: Store): Promise<KeptWallet | null> =>
  ((await store.get('settings', NAME)) as KeptWallet | undefined) ?? null;

/** The wallet as anybody may see it: without what it is connected by. */
export const readWallet = async (store: Store): Promise<Wallet | null> => {
  const kept = await read(store);
  return kept && toWallet(kept);
};

/** The wallet as a transaction of the journal sees it: its budget counts at the moment in which something is sent. */
export const walletWithin = async (transaction: Writing): Promise<Wallet | null> => {
  const kept = (await transaction.objectStore('settings').get(NAME)) as KeptWallet | undefined;
  return kept ? toWallet(kept) : null;
};

/** What a request to the wallet is made with. Only background/tips asks for it, and it goes no further. */
export const unlockWallet = async (store: Store): Promise<{ uri: string; encryption: Encryption } | null> => {
  const kept = await read(store);
  return kept && { uri: new TextDecoder().decode(await unseal(store, kept.uri)), encryption: kept.encryption };
};

/**
 * Which wallets were ever said to know NIP-44, the latest last: by a digest of their keys, so that one that was taken away is recognized
 * when it comes back, and is not named.
 */
const STRONG = 'wallets-nip44';
const STRONG_AT_MOST = 100;

const markOf = async (walletKey: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`commoner-wallet ${walletKey}`));
  return [...new Uint8Array(digest)].map((each) => each.toString(16).padStart(2, '0')).join('');
};

/**
 * The better of what a wallet says now and what it ever said here. An old announcement stays signed for ever, and a relay that sends it again
 * cannot have anything encrypted in the weaker way.
 */
const strongest = async (store: Store, walletKey: string, said: Encryption): Promise<Encryption> => {
  const mark = await markOf(walletKey);
  return change(store, ['settings'], async (transaction) => {
    const settings = transaction.objectStore('settings');
    const known = ((await settings.get(STRONG)) as string[] | undefined) ?? [];
    if (said !== 'nip44_v2') return known.includes(mark) ? 'nip44_v2' : said;
    await settings.put([...known.filter((each) => each !== mark), mark].slice(-STRONG_AT_MOST), STRONG);
    return said;
  });
};

/** Keeps a wallet in place of the one that was there, and is never taken back to NIP-04 once it knew NIP-44. */
export const keepWallet = async (store: Store, wallet: Wallet, uri: string, said: Encryption): Promise<Wallet> => {
  const now = await read(store);
  // One that was connected before there was a memory of it counts as well.
  if (now?.walletKey === wallet.walletKey && now.encryption === 'nip44_v2')
    await strongest(store, now.walletKey, 'nip44_v2');
  const encryption = await strongest(store, wallet.walletKey, said);
  const kept: KeptWallet = { ...wallet, encryption, uri: await seal(store, new TextEncoder().encode(uri)) };
  await store.put('settings', kept, NAME);
  return toWallet(kept);
};

/** @throws RangeError where no wallet is connected */
export const changeBudget = (store: Store, budget: { monthMsat: Msat; tipMsat: Msat }): Promise<Wallet> =>
  change(store, ['settings'], async (transaction) => {
    const settings = transaction.objectStore('settings');
    const kept = (await settings.get(NAME)) as KeptWallet | undefined;
    if (!kept) throw new RangeError('no wallet is connected');
    const { monthMsat, tipMsat } = budget;
    await settings.put({ ...kept, monthMsat, tipMsat }, NAME);
    return toWallet({ ...kept, monthMsat, tipMsat });
  });

/** Takes the wallet away, with its secret. What is not known of a payment by it is then known to the person alone. */
export const forgetWallet = async (store: Store): Promise<null> => {
  await store.delete('settings', NAME);
  return null;
};
