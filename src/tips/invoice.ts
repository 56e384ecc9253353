import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Invoice, isOfNetwork, readInvoice } from './bolt11';
import { readInvoiceKey } from './invoice-key';
import { type PayRequest, readAnswer } from './pay-request';
import { isSafeUrl } from './read-address';
import { readSuccessAction } from './success-action';
import type { Msat, Quote } from './tip';
import { type TipError, tipError } from './tip-error';

/** What was asked for, and what counts when the answer is judged. */
export interface Asked {
  msat: Msat;
  now: Date;
  /** Whether a build for tests asks: it takes invoices of a private chain, and no others. */
  loopback: boolean;
}

/** Seconds: BOLT 11's own where none is said. */
export const EXPIRY = 3600;
/** Seconds: ten years, for a time that can be counted. It is not cut shorter: until then it may be paid, and what is not known stays locked. */
export const EXPIRY_AT_MOST = 10 * 365 * 24 * 3600;
/** Seconds by which clocks may differ. */
export const SKEW = 600;
/** Features that a payee may ask for (BOLT 9) and wallets know: onion messages' form, payment secret, several parts, metadata. */
const KNOWN_FEATURES = [8, 14, 16, 48];
/** The even bit of each feature that the decoder has a name for; of the others it tells the bits. */
const NAMED_FEATURES: Readonly<Record<string, number>> = {
  option_data_loss_protect: 0,
  initial_routing_sync: 2,
  option_upfront_shutdown_script: 4,
  gossip_queries: 6,
  var_onion_optin: 8,
  gossip_queries_ex: 10,
  option_static_remotekey: 12,
  payment_secret: 14,
  basic_mpp: 16,
  option_support_large_channel: 18,
};

const wrong = (detail: string): TipError => tipError('invoice-wrong', detail);

const read = (text: unknown): Invoice => {
  const invoice = typeof text === 'string' ? readInvoice(text) : null;
  if (!invoice) throw wrong('it cannot be read');
  return invoice;
};

const checkFeatures = (features: unknown): void => {
  if (features === undefined) return;
  const { extra_bits: extra, ...named } = features as Record<string, unknown> & {
    extra_bits?: { start_bit: number; bits: readonly unknown[] };
  };
  const required = Object.entries(named).flatMap(([name, status]) =>
    // A name that is new to this file is not known either.
    status === 'required' ? [NAMED_FEATURES[name] ?? name] : [],
  );
  extra?.bits.forEach((on, i) => {
    const bit = extra.start_bit + i;
    if (on && bit % 2 === 0) required.push(bit);
  });
  const unknown = required.filter((bit) => !KNOWN_FEATURES.some((known) => known === bit));
  if (unknown.length > 0) throw wrong(`it asks for what is not known (feature ${unknown.join(', ')})`);
};

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/**
 * Checks the invoice that a service answered (LUD-06, BOLT 11): of the network, of exactly the amount that was asked for, not expired,
 * signed, with a hash and a secret. Whether it commits to the service's own text is told and blocks nothing: honest services fail in that.
 * @param answer the JSON of the callback's answer
 * @throws FailureCode invoice-wrong, answer-unsafe or service-refused: nothing may be paid then
 */
export const checkInvoice = (answer: unknown, request: PayRequest, { msat, now, loopback }: Asked): Quote => {
  const fields = readAnswer(answer);
  const whole = read(fields.pr);
  const { text: invoice, value, repeated } = whole;
  if (repeated !== null) throw wrong(`it has two of ${repeated}`);
  if (!isOfNetwork(whole, loopback)) throw wrong('it is of another network');
  if (value('amount') !== String(msat))
    throw wrong(`${String(value('amount') ?? 'any amount')} instead of ${msat} thousandths of a satoshi`);
  // BOLT 11: an amount begins with no zero. A wallet may read such a one in another way than it is read here.
  if (/^ln[a-z]+0/.test(invoice)) throw wrong('its amount begins with a zero');
  const created = Number(value('timestamp'));
  const seconds = now.getTime() / 1000;
  if (!(created <= seconds + SKEW)) throw wrong('it is of a time to come');
  const expiry = Number(value('expiry') ?? EXPIRY);
  const expires = Math.min(created + expiry, seconds + EXPIRY_AT_MOST);
  if (!(expires > seconds)) throw wrong('it has expired');
  const [hash, secret] = [value('payment_hash'), value('payment_secret')];
  if (!isHash(hash) || !isHash(secret)) throw wrong('it has no hash or no secret');
  checkFeatures(value('feature_bits'));
  const payeeKey = readInvoiceKey(whole);
  if (payeeKey === null) throw wrong('nobody signed it');
  const named = value('payee');
  if (named !== undefined && named !== payeeKey) throw wrong('another key signed it than the one that it names');
  const { verify } = fields;
  const isOwn =
    typeof verify === 'string' &&
    isSafeUrl(verify, loopback) &&
    new URL(verify).host === new URL(request.callback).host;
  return {
    ...{ invoice, paymentHash: hash, payeeKey },
    expiresAt: new Date(Math.floor(expires) * 1000).toISOString(),
    described: value('description_hash') === bytesToHex(sha256(new TextEncoder().encode(request.metadata))),
    verify: isOwn ? verify : null,
    success: readSuccessAction(fields.successAction, request.callback, loopback),
  };
};
