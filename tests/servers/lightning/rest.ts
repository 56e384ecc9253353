import type { InvoiceState, IssuedInvoice, Payee, Payer, Payment, WantedInvoice } from '../payee';
import { askTls, type Question } from './ask-tls';

const FEE_LIMIT_MSAT = 10_000;
const PAY_WITHIN_SECONDS = 60;

/** gRPC's code for what is not there. */
const NOT_FOUND = 5;

/** A Lightning node by lnd's REST. */
export interface LndRest extends Payee, Payer {
  /** What lnd says of itself. */
  getInfo: () => Promise<{ key: string; isSynced: boolean; height: number }>;
  /** An invoice for a hash: what is paid to it waits until it is settled or cancelled, for as long as a test likes. */
  createHeldInvoice: (paymentHash: string, wanted: WantedInvoice) => Promise<IssuedInvoice>;
  settleHeld: (preimage: string) => Promise<void>;
  cancelHeld: (paymentHash: string) => Promise<void>;
  /** Anything else of its REST, answered as JSON. */
  ask: <T>(path: string, question?: Question) => Promise<T>;
}

/** What lnd writes: numbers of 64 bits are strings, bytes are base64. */
interface Sent {
  result?: { status: string; payment_preimage: string; fee_msat: string; failure_reason: string };
  error?: { code: number; message: string };
}

const toHex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');
const toBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const toWords = ({ msat, memo = '', descriptionHash, expirySeconds = 3600 }: WantedInvoice): object => ({
  value_msat: String(msat),
  memo,
  expiry: String(expirySeconds),
  ...(descriptionHash ? { description_hash: Buffer.from(descriptionHash).toString('base64') } : {}),
});

/** The last line of a stream of JSON, as a payment. */
const toPayment = (text: string): Payment => {
  const line = text.trim().split('\n').at(-1) ?? '';
  const { result, error } = JSON.parse(line) as Sent;
  if (!result) throw new Error(error?.message ?? `lnd said ${line}`);
  if (result.status === 'SUCCEEDED')
    return { state: 'settled', preimage: result.payment_preimage, feeMsat: Number(result.fee_msat) };
  return result.status === 'FAILED' ? { state: 'failed', reason: result.failure_reason } : { state: 'pending' };
};

const STATES: Record<string, InvoiceState['state']> = {
  OPEN: 'open',
  ACCEPTED: 'held',
  SETTLED: 'settled',
  CANCELED: 'cancelled',
};

/**
 * Speaks with an lnd that was started without macaroons.
 * @param address 'https://127.0.0.1:PORT'
 * @param certificate reads its PEM, which lnd writes when it starts
 */
export const lndRest = (address: string, certificate: () => string): LndRest => {
  const askRaw = (path: string, question?: Question) => askTls(`${address}${path}`, certificate(), question);
  const ask = async <T>(path: string, question?: Question): Promise<T> => {
    const { status, text } = await askRaw(path, question);
    if (status !== 200) throw new Error(`lnd answered ${status} to ${path}: ${text}`);
    return JSON.parse(text) as T;
  };
  const post = <T>(path: string, body: object): Promise<T> => ask<T>(path, { method: 'POST', body });

  return {
    ask,
    getInfo: async () => {
      const info = await ask<{ identity_pubkey: string; synced_to_chain: boolean; block_height: number }>(
        '/v1/getinfo',
      );
      return { key: info.identity_pubkey, isSynced: info.synced_to_chain, height: info.block_height };
    },
    createInvoice: async (wanted) => {
      const made = await post<{ payment_request: string; r_hash: string }>('/v1/invoices', toWords(wanted));
      return { invoice: made.payment_request, paymentHash: toHex(made.r_hash) };
    },
    createHeldInvoice: async (paymentHash, wanted) => {
      const body = { hash: toBase64(paymentHash), ...toWords(wanted) };
      const made = await post<{ payment_request: string }>('/v2/invoices/hodl', body);
      return { invoice: made.payment_request, paymentHash };
    },
    settleHeld: async (preimage) => void (await post('/v2/invoices/settle', { preimage: toBase64(preimage) })),
    cancelHeld: async (hash) => void (await post('/v2/invoices/cancel', { payment_hash: toBase64(hash) })),
    lookUpInvoice: async (paymentHash) => {
      const found = await ask<{ state: string; r_preimage: string; amt_paid_msat: string }>(
        `/v1/invoice/${paymentHash}`,
      );
      const state = STATES[found.state] ?? 'open';
      const preimage = state === 'settled' ? toHex(found.r_preimage) : null;
      return { state, preimage, receivedMsat: Number(found.amt_paid_msat) };
    },
    pay: async (invoice, { feeLimitMsat = FEE_LIMIT_MSAT } = {}) => {
      const body = {
        ...{ payment_request: invoice, fee_limit_msat: String(feeLimitMsat) },
        ...{ timeout_seconds: PAY_WITHIN_SECONDS, no_inflight_updates: true },
      };
      return toPayment((await askRaw('/v2/router/send', { method: 'POST', body })).text);
    },
    lookUpPayment: async (paymentHash) => {
      // Base64 of addresses, but with its padding.
      const hash = toBase64(paymentHash).replaceAll('+', '-').replaceAll('/', '_');
      const { text } = await askRaw(`/v2/router/track/${hash}`, { firstLine: true });
      const { code, error } = JSON.parse(text.split('\n')[0] as string) as Sent & { code?: number };
      return (error?.code ?? code) === NOT_FOUND ? null : toPayment(text.split('\n')[0] as string);
    },
    decode: async (invoice) => {
      const found = await ask<Record<string, string>>(`/v1/payreq/${invoice}`);
      return {
        ...{ paymentHash: found.payment_hash ?? '', msat: Number(found.num_msat), memo: found.description ?? '' },
        ...{ descriptionHash: found.description_hash ?? '', createdAt: Number(found.timestamp) },
        expirySeconds: Number(found.expiry),
      };
    },
    balanceMsat: async () => {
      const { local_balance: local } = await ask<{ local_balance: { msat: string } }>('/v1/balance/channels');
      return Number(local.msat);
    },
  };
};
