import type { Recipient } from '../src/tip/payee';
import type { Msat, Tip } from '../src/tip/tip';
import type { Chosen } from './give';

/** One line of what goes to whom, and why. */
export interface Row extends Chosen {
  why: Tip['share'];
}

export const shareOut = (recipients: readonly Recipient[], msat: Msat): Row[] =>
  recipients.map((recipient, i) => ({
    recipient,
    payee: recipient.payees.find(({ rail }) => rail === 'lightning') ?? null,
    msat: i === 0 ? msat : 0,
    why: i === 0 ? 'work' : 'source',
  }));
