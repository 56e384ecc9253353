import { randomUUID } from 'node:crypto';
import type { Amount, IncomingPayment, OutgoingPayment, Quote } from './books';
import { type Answer, type Call, type Desk, HUGE, type Route, refuse } from './call';

const SPEC = 'resource-server';
const MINUTE = 60_000;

const inFuture = (ms: number): string => new Date(Date.now() + ms).toISOString();
const now = (): string => new Date().toISOString();

const makeIncoming = ({ body = {} }: Call, desk: Desk): Answer => {
  const { places, asset, network, manners } = desk;
  const how = manners().incoming;
  if (how === 'huge') return { ...HUGE, status: 201 };
  const payment: IncomingPayment = {
    id: `${places.resource}/incoming-payments/${randomUUID()}`,
    walletAddress: String(body.walletAddress),
    completed: false,
    receivedAmount: { value: how === 'paid-before' ? '5' : '0', ...asset },
    expiresAt: how === 'expired' ? inFuture(-MINUTE) : String(body.expiresAt ?? inFuture(10 * MINUTE)),
    createdAt: now(),
    ...(body.metadata ? { metadata: body.metadata as object } : {}),
  };
  network.set(payment.id, payment);
  const methods = [{ type: 'ilp', ilpAddress: 'test.provider.payee', sharedSecret: 'c2VjcmV0' }];
  const told = { ...payment, methods };
  if (how === 'other-wallet') told.walletAddress = `${told.walletAddress}-another`;
  if (how === 'elsewhere') told.id = told.id.replace('127.0.0.1', 'localhost');
  return { status: 201, body: told };
};

/** What anybody is told who asks. */
const showIncoming = ({ params }: Call, { places, network }: Desk): Answer => {
  const payment = network.get(`${places.resource}/incoming-payments/${params.id}`);
  if (!payment) return refuse(404, 'not_found');
  return { status: 200, body: { receivedAmount: payment.receivedAmount, authServer: places.auth } };
};

const times = (amount: Amount, factor: number): Amount => ({ ...amount, value: String(Number(amount.value) * factor) });

const makeQuote = ({ body = {} }: Call, desk: Desk): Answer => {
  const { places, network, books, manners } = desk;
  const { quote: how, quoteLasts = 5 * MINUTE, fee = 0 } = manners();
  if (how === 'huge') return { ...HUGE, status: 201 };
  const debitAmount = body.debitAmount as Amount;
  const receiver = network.get(String(body.receiver));
  if (!receiver) return refuse(400, 'invalid_receiver');
  const last = [...books.quotes.values()].at(-1);
  const quote: Quote = {
    id: `${places.resource}/quotes/${randomUUID()}`,
    walletAddress: String(body.walletAddress),
    receiver: receiver.id,
    debitAmount,
    receiveAmount: { ...receiver.receivedAmount, value: String(Number(debitAmount.value) - fee) },
    method: 'ilp',
    expiresAt: how === 'expired' ? inFuture(-MINUTE) : inFuture(quoteLasts),
    createdAt: now(),
  };
  const told = { ...quote };
  if (how === 'repeated' && last) told.id = last.id;
  else books.quotes.set(quote.id, quote);
  if (how === 'other-amount') told.debitAmount = times(debitAmount, 10);
  if (how === 'other-asset') told.receiveAmount = { ...told.receiveAmount, assetCode: 'XYZ' };
  if (how === 'other-receiver') told.receiver = `${told.receiver}-of-another`;
  if (how === 'other-wallet') told.walletAddress = `${told.walletAddress}-another`;
  if (how === 'nothing') told.receiveAmount = { ...told.receiveAmount, value: '0' };
  return { status: 201, body: told };
};

/** Sends it, and has it arrive. */
const settle = (payment: OutgoingPayment, { network, manners }: Desk): void => {
  const { payment: how, fee = 0 } = manners();
  const part = how === 'in-part' ? 0.5 : how === 'fails' ? 0 : 1;
  payment.failed = part < 1;
  const sent = Math.floor((Number(payment.debitAmount.value) - fee) * part);
  payment.sentAmount = { ...payment.sentAmount, value: String(sent) };
  const incoming = network.get(payment.receiver);
  if (!incoming) return;
  const got = Number(incoming.receivedAmount.value) + Math.floor(Number(payment.receiveAmount.value) * part);
  incoming.receivedAmount = { ...incoming.receivedAmount, value: String(got) };
};

const lie = (payment: OutgoingPayment, { manners }: Desk): OutgoingPayment => {
  switch (manners().payment) {
    case 'says-other-receiver':
      return { ...payment, receiver: `${payment.receiver}-of-another` };
    case 'says-other-amount':
      return { ...payment, debitAmount: times(payment.debitAmount, 10) };
    default:
      return payment;
  }
};

/** A payment's key is its quote's, as in Rafiki: a second one of the same quote is refused. */
const makePayment = ({ body = {}, token }: Call, desk: Desk): Answer => {
  const { places, books, manners } = desk;
  const quote = books.quotes.get(String(body.quoteId));
  const grant = token?.grant;
  const limits = grant?.access.limits as { receiver?: string; debitAmount?: Amount } | undefined;
  if (!quote || Date.parse(quote.expiresAt) <= Date.now()) return refuse(400, 'invalid_quote');
  const id = quote.id.replace('/quotes/', '/outgoing-payments/');
  if (books.payments.has(id)) return refuse(400, 'invalid_quote');
  const spends = Number(quote.debitAmount.value);
  if (!grant || limits?.receiver !== quote.receiver || grant.spent + spends > Number(limits?.debitAmount?.value))
    return refuse(403, 'insufficient_grant');
  if (manners().payment === 'refuses') return refuse(403, 'forbidden', 'not enough money');
  const payment: OutgoingPayment = {
    ...{ id, walletAddress: String(body.walletAddress), quoteId: quote.id, failed: false, receiver: quote.receiver },
    ...{ debitAmount: quote.debitAmount, receiveAmount: quote.receiveAmount, createdAt: now() },
    sentAmount: { ...quote.debitAmount, value: '0' },
    ...(body.metadata ? { metadata: body.metadata as object } : {}),
  };
  books.payments.set(id, payment);
  grant.spent += spends;
  const told = { ...lie(payment, desk), grantSpentDebitAmount: { ...quote.debitAmount, value: String(grant.spent) } };
  settle(payment, desk);
  if (payment.failed) grant.spent -= spends;
  return manners().payment === 'hangs'
    ? { status: 201, never: true }
    : { status: 201, body: { ...told, id: `${places.resource}/outgoing-payments/${id.split('/').at(-1)}` } };
};

const showPayment = ({ params, token }: Call, desk: Desk): Answer => {
  const payment = desk.books.payments.get(`${desk.places.resource}/outgoing-payments/${params.id}`);
  const isTheirs = token?.grant.access.identifier === payment?.walletAddress;
  return payment && isTheirs ? { status: 200, body: lie(payment, desk) } : refuse(404, 'not_found');
};

const showSpent = ({ token }: Call, { asset, manners }: Desk): Answer => {
  // Of a server that has no such operation.
  if (manners().tellsSpent === false || !token) return { ...refuse(404, 'not_found'), isWrong: true };
  const { spent } = token.grant;
  const amount = spent > 0 ? { value: String(spent), ...asset } : null;
  return { status: 200, body: { spentDebitAmount: amount, spentReceiveAmount: amount } };
};

const route = (
  method: 'GET' | 'POST',
  path: string,
  answer: Route['answer'],
  signedBy: Route['signedBy'] = 'token',
): Route => ({
  operation: { spec: SPEC, path, method },
  method,
  path: new RegExp(`^${path.replace('{id}', '(?<id>[^/]+)')}$`),
  signedBy,
  answer,
});

/** The resource server of a provider. */
export const RESOURCE: readonly Route[] = [
  route('POST', '/incoming-payments', makeIncoming),
  route('GET', '/incoming-payments/{id}', showIncoming, 'nobody'),
  route('POST', '/quotes', makeQuote),
  route('POST', '/outgoing-payments', makePayment),
  route('GET', '/outgoing-payments/{id}', showPayment),
  route('GET', '/outgoing-payment-grant', showSpent),
];
