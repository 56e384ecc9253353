import { randomBytes } from 'node:crypto';
import type { Nip47LookupInvoiceRequest, Nip47Transaction } from '@getalby/sdk/nwc';
import type { Payer, Payment } from '../payee';
import { type Answer, refuse, silence } from './answer';
import type { LookUpManner } from './manners';

const randomHex = (): string => randomBytes(32).toString('hex');

/** A payment by this wallet, as NIP-47 tells of one. */
const toTransaction = async (
  payer: Payer,
  invoice: string,
  hash: string,
  payment: Payment,
): Promise<Nip47Transaction> => {
  const decoded = invoice ? await payer.decode(invoice) : null;
  const createdAt = decoded?.createdAt ?? 0;
  const isSettled = payment.state === 'settled';
  return {
    ...{ type: 'outgoing', state: payment.state, invoice, payment_hash: hash },
    ...{ preimage: isSettled ? payment.preimage : '', fees_paid: isSettled ? payment.feeMsat : 0 },
    ...{ description: decoded?.memo ?? '', description_hash: decoded?.descriptionHash ?? '' },
    ...{ amount: decoded?.msat ?? 0, created_at: createdAt, expires_at: createdAt + (decoded?.expirySeconds ?? 0) },
    settled_at: isSettled ? Math.floor(Date.now() / 1000) : 0,
  };
};

/**
 * Answers what became of an invoice that this wallet was asked to pay.
 * @param invoices the invoices that it knows, by their hashes
 */
export const lookUp = async (
  payer: Payer,
  invoices: ReadonlyMap<string, string>,
  manner: LookUpManner,
  asked: Nip47LookupInvoiceRequest,
): Promise<Answer<Nip47Transaction>> => {
  const hash = asked.payment_hash ?? (await payer.decode(asked.invoice ?? '')).paymentHash;
  const invoice = asked.invoice ?? invoices.get(hash) ?? '';
  const tell = async (payment: Payment, of = hash): Promise<Answer<Nip47Transaction>> => ({
    ...{ result: await toTransaction(payer, invoice, of, payment), error: undefined },
  });
  const unknown = refuse('NOT_FOUND', 'no such transaction');
  const lie = { state: 'settled', preimage: randomHex(), feeMsat: 0 } as const;
  const findTruth = async (): Promise<Answer<Nip47Transaction>> => {
    const payment = await payer.lookUpPayment(hash).catch(() => undefined);
    if (payment === undefined) return refuse('INTERNAL', 'the node cannot be asked');
    return payment ? tell(payment) : unknown;
  };
  const answers: Record<LookUpManner, () => Promise<Answer<Nip47Transaction>>> = {
    truth: findTruth,
    'settled-wrong': () => tell(lie),
    'settled-empty': () => tell({ ...lie, preimage: '' }),
    failed: () => tell({ state: 'failed', reason: '' }),
    pending: () => tell({ state: 'pending' }),
    'not-found': async () => unknown,
    other: () => tell(lie, randomHex()),
    silent: silence,
  };
  return answers[manner]();
};
