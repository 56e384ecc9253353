import { caution } from '../../src/tips/payees';
import type { SharingRecipient } from '../../src/tips/recipients';
import type { Known } from '../../src/tips/tip';

/** Who may be thanked, with what only this browser knows: that nothing was ever sent there, or that they were paid elsewhere before. */
export const withCautions = (
  recipients: readonly SharingRecipient[],
  { paidAt }: Pick<Known, 'paidAt'>,
): SharingRecipient[] =>
  recipients.map((recipient, i) => ({ ...recipient, payees: caution(recipient.payees, paidAt[i] ?? null) }));
