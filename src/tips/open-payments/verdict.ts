import type { Deal } from './deal';
import type { Outgoing } from './payment';

/** What was heard of a payment that may have been made. */
export interface Heard {
  /** The payment at the reader's wallet; null where none was found, or none that is of this deal. */
  payment: Outgoing | null;
  /** What the wallet says was spent under the consent; null where it does not say. */
  spent: bigint | null;
  /** Whether the payee's wallet says that it has arrived. */
  arrived: boolean;
  /** Whether nobody can begin to pay by this quote any more. */
  isOver: boolean;
}

/**
 * unknown: nothing is certain yet. in-part: some of it was sent, and no more will be. unpaid: the wallet says that nothing was spent, and
 * nothing can be any more.
 */
export type Verdict = 'settled' | 'failed' | 'in-part' | 'unpaid' | 'unknown';

/**
 * What became of a payment. Some wallets count their own fee in what they take and not in what they sent: then it is the payee's wallet
 * that knows when all is there.
 */
export const verdictOf = ({ payment, spent, arrived, isOver }: Heard, { debit }: Deal): Verdict => {
  if (arrived) return 'settled';
  if (payment) {
    const sent = BigInt(payment.sent.value);
    if (payment.isFailed) return sent === 0n ? 'failed' : 'in-part';
    return sent >= BigInt(debit.value) ? 'settled' : 'unknown';
  }
  return spent === 0n && isOver ? 'unpaid' : 'unknown';
};
