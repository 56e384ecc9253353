import { isOver } from '../../../src/tips/journal';
import type { Deal } from '../../../src/tips/open-payments/deal';
import { toDecimal } from '../../../src/tips/open-payments/minor';
import {
  guessPayment,
  hasArrived,
  type Outgoing,
  readOutgoing,
  readSpent,
} from '../../../src/tips/open-payments/payment';
import { type Heard, verdictOf } from '../../../src/tips/open-payments/verdict';
import type { TipState } from '../../../src/tips/tip';
import { isTipError } from '../../../src/tips/tip-error';
import type { Deps } from '../deps';
import { type Answer, askServer, type Order } from './ask-server';
import type { Agreed } from './secrets';
import type { Signer } from './signer';

/** How one deal is asked about: by the token that its consent gave. */
export interface Line {
  deal: Deal;
  agreed: Agreed;
  signer: Signer;
}

/** What a server answers; null where nothing is heard of it, or nothing that may be read. */
const hear = async <Value>(order: Order, read: (answer: unknown) => Value, deps: Deps): Promise<Value | null> => {
  try {
    const { status, answer }: Answer = await askServer(order, deps);
    return status >= 200 && status <= 299 ? read(answer) : null;
  } catch (error) {
    if (isTipError(error)) return null;
    throw error;
  }
};

const readPayment =
  ({ deal, agreed }: Line, { loopback }: Deps) =>
  (answer: unknown): Outgoing | null =>
    readOutgoing(answer, deal, { address: deal.from, resourceServer: agreed.resourceServer }, loopback);

/** Begins the payment, once: whoever wrote down that they will, and nobody else, sends this. Null where it was not heard. */
export const begin = async (line: Line, comment: string, deps: Deps): Promise<Outgoing | null> => {
  const { deal, agreed, signer } = line;
  const body = {
    ...{ walletAddress: deal.from, quoteId: deal.quote },
    ...(comment ? { metadata: { description: comment } } : {}),
  };
  const address = `${agreed.resourceServer}/outgoing-payments`;
  return hear({ method: 'POST', address, signer, token: agreed.token, body }, readPayment(line, deps), deps);
};

/** Asks both wallets what became of a payment: the reader's with their token, the payee's as anybody may. */
const ask = async (line: Line, payment: string | null, deps: Deps): Promise<Heard> => {
  const { deal, agreed, signer } = line;
  const { token, resourceServer } = agreed;
  const at = payment ?? guessPayment(deal);
  const get = { method: 'GET', signer, token } as const;
  const found = at && (await hear({ ...get, address: at }, readPayment(line, deps), deps));
  const spent = found
    ? null
    : await hear({ ...get, address: `${resourceServer}/outgoing-payment-grant` }, (it) => readSpent(it, deal), deps);
  const isSent = found && !found.isFailed && BigInt(found.sent.value) >= BigInt(deal.debit.value);
  const arrived =
    !isSent &&
    (await hear({ method: 'GET', address: deal.receiver, signer: null }, (it) => hasArrived(it, deal), deps));
  return {
    payment: found || null,
    spent,
    arrived: arrived || false,
    isOver: isOver(deal, deps.now().toISOString()),
  };
};

const STATED = { grade: 'stated', preimage: null, feeMsat: null } as const;

/**
 * What is known of a payment that may have been made: how it ended, or null, and its own address where that was found.
 * @param payment its address as far as it is known
 */
export const learn = async (
  line: Line,
  payment: string | null,
  deps: Deps,
): Promise<{ end: TipState | null; payment: string | null }> => {
  const { deal } = line;
  const heard = await ask(line, payment, deps);
  const found = heard.payment?.id ?? payment;
  switch (verdictOf(heard, deal)) {
    case 'settled':
      return { end: { step: 'settled', quote: null, proof: STATED, deal }, payment: found };
    case 'failed': {
      const detail = 'the wallet says that nothing was sent';
      return { end: { step: 'failed', code: 'payment-failed', detail }, payment: found };
    }
    case 'in-part': {
      const sent = heard.payment?.sent ?? deal.debit;
      const detail = `${toDecimal(sent)} of ${toDecimal(deal.debit)} ${sent.assetCode} were sent`;
      return { end: { step: 'failed', code: 'paid-in-part', detail }, payment: found };
    }
    case 'unpaid': {
      const detail = 'the wallet says that nothing was paid';
      return { end: { step: 'failed', code: 'quote-expired', detail }, payment: found };
    }
    case 'unknown':
      return { end: null, payment: found };
  }
};
