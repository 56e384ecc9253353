import { tipError } from '../tip-error';
import { type Amount, type Deal, isSameAmount } from './deal';
import { readAmount, readFields, readMoment, readPlace, wrong } from './fields';
import { isSameWallet, type Wallet } from './wallet-address';

type Places = Pick<Wallet, 'address' | 'resourceServer'>;

/** What a resource of a wallet is called has to be at that wallet: its token goes there. */
const readId = (id: unknown, field: string, { resourceServer, address }: Places, loopback: boolean): string =>
  readPlace(id, field, [resourceServer, address], loopback);

/** What a payment will be made into. */
export interface Incoming {
  id: string;
  expiresAt: string | null;
}

/**
 * Reads the incoming payment that a payee's wallet made.
 * @param now ISO 8601 in UTC
 * @throws FailureCode service-refused, answer-unsafe · quote-expired for one that is over already
 */
export const readIncoming = (answer: unknown, payee: Wallet, now: string, loopback: boolean): Incoming => {
  const { id, walletAddress, completed, expiresAt, receivedAmount } = readFields(answer, 'incoming payment');
  if (!isSameWallet(walletAddress, payee.address)) throw tipError('answer-unsafe', 'the payment is for another payee');
  const place = readId(id, 'incoming payment', payee, loopback);
  if (!place.includes('/incoming-payments/')) throw wrong('incoming payment');
  if (completed === true || readAmount(receivedAmount, 'receivedAmount').value !== '0')
    throw tipError('answer-unsafe', 'the payment was made before');
  const expires = readMoment(expiresAt, 'expiresAt');
  if (expires !== null && expires <= now)
    throw tipError('quote-expired', 'the payment had expired before it was begun');
  return { id: place, expiresAt: expires };
};

/** Milliseconds for which a quote counts that does not say how long. */
const LASTS = 5 * 60 * 1000;

/** The earliest of some moments; null ones do not count. */
const earliest = (...moments: (string | null)[]): string => moments.filter((each) => each !== null).sort()[0] as string;

/**
 * Reads a quote of the reader's wallet: it has to take what was asked, and give it to whom was asked.
 * @param asked what is to be taken
 * @param now ISO 8601 in UTC
 * @throws FailureCode service-refused, answer-unsafe · quote-wrong, quote-expired
 */
export const readQuote = (
  answer: unknown,
  { own, payee, incoming, asked }: { own: Wallet; payee: Wallet; incoming: Incoming; asked: Amount },
  now: string,
  loopback: boolean,
): Deal => {
  const { id, walletAddress, receiver, debitAmount, receiveAmount, expiresAt } = readFields(answer, 'quote');
  const quote = readId(id, 'quote', own, loopback);
  if (!isSameWallet(walletAddress, own.address)) throw tipError('quote-wrong', 'it is for another wallet');
  if (receiver !== incoming.id) throw tipError('quote-wrong', 'it is for another payee');
  const debit = readAmount(debitAmount, 'debitAmount');
  const receive = readAmount(receiveAmount, 'receiveAmount');
  if (!isSameAmount(debit, asked)) throw tipError('quote-wrong', 'it takes another amount');
  if (receive.assetCode !== payee.currency || receive.assetScale !== payee.scale)
    throw tipError('quote-wrong', 'it is in another currency than the payee’s');
  if (receive.value === '0') throw tipError('quote-wrong', 'nothing of it would arrive');
  const lasts = new Date(Date.parse(now) + LASTS).toISOString();
  const expires = earliest(readMoment(expiresAt, 'expiresAt') ?? lasts, incoming.expiresAt);
  if (expires <= now) throw tipError('quote-expired', 'it had expired before it came');
  return { quote, receiver: incoming.id, from: own.address, debit, receive, expiresAt: expires };
};

/** A payment as the reader's wallet tells it. */
export interface Outgoing {
  id: string;
  isFailed: boolean;
  sent: Amount;
}

/**
 * Reads a payment of the reader's wallet; null for one that is not of this deal: whatever it says counts for nothing.
 * @throws FailureCode service-refused, answer-unsafe
 */
export const readOutgoing = (answer: unknown, deal: Deal, own: Places, loopback: boolean): Outgoing | null => {
  const { id, walletAddress, receiver, debitAmount, quoteId, sentAmount, failed } = readFields(answer, 'payment');
  const isOurs =
    isSameWallet(walletAddress, deal.from) &&
    receiver === deal.receiver &&
    isSameAmount(readAmount(debitAmount, 'debitAmount'), deal.debit) &&
    (quoteId === undefined || quoteId === deal.quote);
  if (!isOurs) return null;
  const sent = readAmount(sentAmount, 'sentAmount');
  if (sent.assetCode !== deal.debit.assetCode || sent.assetScale !== deal.debit.assetScale) return null;
  return { id: readId(id, 'payment', own, loopback), isFailed: failed === true, sent };
};

/**
 * Where Rafiki keeps the payment that was made of a quote: under the quote's own id. Null where the address is not of that form; elsewhere
 * nothing is found there, which says nothing.
 */
export const guessPayment = ({ quote }: Pick<Deal, 'quote'>): string | null => {
  const at = quote.lastIndexOf('/quotes/');
  return at < 0 ? null : `${quote.slice(0, at)}/outgoing-payments/${quote.slice(at + '/quotes/'.length)}`;
};

/** What was spent under a grant, in the smallest units of the deal; null where that is not told in its asset. */
export const readSpent = (answer: unknown, { debit }: Deal): bigint | null => {
  const { spentDebitAmount: spent } = readFields(answer, 'grant');
  if (spent === null) return 0n;
  const amount = readAmount(spent, 'spentDebitAmount');
  return amount.assetCode === debit.assetCode && amount.assetScale === debit.assetScale ? BigInt(amount.value) : null;
};

/** Whether the payee's wallet says that all of it arrived. It tells anybody who asks (`public-incoming-payment`). */
export const hasArrived = (answer: unknown, { receive }: Deal): boolean => {
  const { receivedAmount } = readFields(answer, 'incoming payment');
  const got = readAmount(receivedAmount, 'receivedAmount');
  return (
    got.assetCode === receive.assetCode &&
    got.assetScale === receive.assetScale &&
    BigInt(got.value) >= BigInt(receive.value)
  );
};
