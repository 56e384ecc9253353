import { createHash } from 'node:crypto';
import { decode } from 'bolt11';
import { NWCClient } from '../../servers/wallet/alby';

const REGTEST = { bech32: 'bcrt', pubKeyHash: 0x6f, scriptHash: 0xc4, validWitnessVersions: [0, 1] };

interface Offer {
  callback: string;
  minSendable: number;
  maxSendable: number;
}

/** What a payment by an independent client took, in milliseconds. */
export interface RoundTrip {
  /** From the first request to the preimage that was checked. */
  ms: number;
  /** Of it, until the invoice was there. */
  invoiceMs: number;
  invoice: string;
  preimage: string;
}

const fetchJson = async <T>(address: string | URL): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
};

/**
 * The bare protocol, by other people's code and none of ours: asks a Lightning address for an invoice (LUD-16, LUD-06), pays it by
 * Nostr Wallet Connect (NIP-47) with Alby's client, over a new connection, and looks that the preimage is the invoice's. It checks
 * nothing else, writes nothing down, and asks no person: nobody who pays is faster.
 * @param address 'USER@HOST:PORT', which is asked by plain http: a server of the tests
 * @param connection 'nostr+walletconnect://…'
 */
export const payBare = async (address: string, msat: number, connection: string): Promise<RoundTrip> => {
  const [user, host] = address.split('@');
  const began = performance.now();
  const offer = await fetchJson<Offer>(`http://${host}/.well-known/lnurlp/${user}`);
  if (msat < offer.minSendable || msat > offer.maxSendable) throw new Error(`${address} does not take ${msat} msat`);
  const callback = new URL(offer.callback);
  callback.searchParams.set('amount', String(msat));
  const { pr: invoice } = await fetchJson<{ pr: string }>(callback);
  const invoiceMs = performance.now() - began;
  const client = new NWCClient({ nostrWalletConnectUrl: connection });
  try {
    const { preimage } = await client.payInvoice({ invoice });
    const hash = createHash('sha256').update(Buffer.from(preimage, 'hex')).digest('hex');
    if (hash !== decode(invoice, REGTEST).tagsObject.payment_hash) throw new Error('the preimage is not the invoice’s');
    return { ms: performance.now() - began, invoiceMs, invoice, preimage };
  } finally {
    client.close();
  }
};
