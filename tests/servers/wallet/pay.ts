import { randomBytes } from 'node:crypto';
import type { Nip47PayResponse } from '@getalby/sdk/nwc';
import type { Payer, Payment } from '../payee';
import { type Answer, refuse, silence } from './answer';
import type { WalletJournal } from './journal';
import type { WalletManners } from './manners';

/** What a wallet has while it pays. */
export interface Till {
  payer: Payer;
  journal: WalletJournal;
  manners: WalletManners;
  /** The hash of every invoice that was paid and seen settled. */
  paid: string[];
  /** Invoices by their hashes. */
  invoices: Map<string, string>;
  /** Ends the wallet. */
  kill: () => void;
  /** Whether it was ended since this payment began. */
  isOver: () => boolean;
}

/** Pays, and says what is known of it. Null where it is not known: the node cannot be asked. */
const payBy = async (payer: Payer, invoice: string, hash: string): Promise<Payment | null> => {
  try {
    return await payer.pay(invoice);
  } catch (error) {
    const found = await payer.lookUpPayment(hash).catch(() => undefined);
    return found === undefined ? null : (found ?? { state: 'failed', reason: (error as Error).message });
  }
};

/** Pays an invoice once, whoever asks, and answers as the manners say. What it is about to do is written down first. */
export const pay = async (till: Till, invoice: string): Promise<Answer<Nip47PayResponse>> => {
  const { payer, journal, manners, isOver } = till;
  const { paymentHash: hash } = await payer.decode(invoice);
  const before = journal.stateOf(hash);
  if (before === 'settled') return refuse('INTERNAL', 'this invoice has already been paid');
  if (before === 'pending') return refuse('INTERNAL', 'there is already a payment pending for this invoice');
  if (manners.refuse) return refuse(manners.refuse, 'the wallet does not pay this');
  journal.mark(hash, 'pending');
  till.invoices.set(hash, invoice);
  await manners.payAfter;
  if (manners.dies === 'before-paying') till.kill();
  if (isOver()) return silence();
  const payment = await payBy(payer, invoice, hash);
  if (payment?.state === 'settled') till.paid.push(hash);
  if (manners.dies === 'after-paying') till.kill();
  if (isOver()) return silence();
  if (!payment || payment.state === 'pending') return refuse('INTERNAL', 'it is not known what became of the payment');
  journal.mark(hash, payment.state);
  await manners.answerAfter;
  if (isOver() || manners.answers === 0) return silence();
  if (manners.claimFailure) return refuse(manners.claimFailure, 'the payment failed');
  if (payment.state === 'failed') return refuse('PAYMENT_FAILED', payment.reason);
  const { preimage, feeMsat } = payment;
  const told = { right: preimage, wrong: randomBytes(32).toString('hex'), empty: '' }[manners.preimage ?? 'right'];
  return { result: { preimage: told, fees_paid: feeMsat }, error: undefined };
};
