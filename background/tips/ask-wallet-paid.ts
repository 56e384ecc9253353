import { isPreimage } from '../../src/tips/proof';
import type { Proof, Quote } from '../../src/tips/tip';
import type { Found } from '../../src/tips/wallet-verdict';
import type { Deps } from './deps';
import type { WalletLine } from './wallet-line';
import { type Connection, makeRequest, type Said } from './wallet-request';

/** What a wallet knows of a payment, with its proof if it has paid. */
export type Finding = { is: 'paid'; proof: Proof } | { is: Exclude<Found, 'paid'> };

const UNABLE = new Set(['NOT_IMPLEMENTED', 'RESTRICTED', 'UNAUTHORIZED', 'UNSUPPORTED_ENCRYPTION']);

const feeOf = (fee: unknown): number | null =>
  typeof fee === 'number' && Number.isSafeInteger(fee) && fee >= 0 ? fee : null;

/** What a wallet's claim to have paid is worth: a preimage that is the invoice's proves it, none is its word, another one is neither. */
export const weigh = ({ preimage, fees_paid }: Record<string, unknown>, { paymentHash }: Quote): Finding => {
  const feeMsat = feeOf(fees_paid);
  if (preimage === undefined || preimage === null || preimage === '')
    return { is: 'paid', proof: { grade: 'stated', preimage: null, feeMsat } };
  return typeof preimage === 'string' && isPreimage(preimage, paymentHash)
    ? { is: 'paid', proof: { grade: 'cryptographic', preimage: preimage.toLowerCase(), feeMsat } }
    : { is: 'wrong' };
};

const find = (said: Said | null, quote: Quote): Finding => {
  if (!said) return { is: 'unsaid' };
  const { error, result } = said;
  if (error) {
    if (error.code === 'NOT_FOUND') return { is: 'unfound' };
    return { is: UNABLE.has(error.code) ? 'unable' : 'unsaid' };
  }
  const { payment_hash: hash, state, preimage, settled_at, type } = result;
  if (hash !== quote.paymentHash) return { is: 'unsaid' };
  const weighed = weigh(result, quote);
  // A preimage that is right proves it, whatever else is said.
  if (weighed.is === 'paid' && weighed.proof.grade === 'cryptographic') return weighed;
  // What this wallet may have received is not what it may have paid.
  if (type === 'incoming') return { is: 'unsaid' };
  // Wallets that are older than the state say when it was settled.
  const claims = state === 'settled' || (state === undefined && (Boolean(settled_at) || Boolean(preimage)));
  if (claims) return weighed;
  if (state === 'failed') return { is: 'failed' };
  return { is: state === 'expired' ? 'unfound' : 'pending' };
};

/** Asks a wallet what became of a payment (lookup_invoice of NIP-47). */
export const lookUp = async (line: WalletLine, connection: Connection, quote: Quote, deps: Deps): Promise<Finding> => {
  const { patience } = deps;
  const seconds = Math.max(1, Math.ceil(patience.wallet / 1000));
  const params = { payment_hash: quote.paymentHash };
  const event = makeRequest(connection, 'lookup_invoice', params, deps.now(), seconds);
  return find(await line.ask('lookup_invoice', event, patience.wallet), quote);
};
