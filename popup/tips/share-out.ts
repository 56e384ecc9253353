import { proposeShares, type Share, withShare } from '../../src/lineage/shares';
import type { Payee } from '../../src/tips/payee';
import type { SharingRecipient } from '../../src/tips/recipients';
import type { Msat } from '../../src/tips/tip';

/** One line of what goes to whom, and why. */
export type Row = Share<SharingRecipient>;

/** Only what Commoner itself asks for can be shared: of a page that is opened nobody knows the amount. */
const onlyLightning = (recipient: SharingRecipient, chosen: Payee | null): SharingRecipient => ({
  ...recipient,
  payees: recipient.payees
    .filter(({ rail }) => rail === 'lightning')
    .sort((a, b) => Number(b.address === chosen?.address) - Number(a.address === chosen?.address)),
});

/**
 * The proposal: a part for each, in their order.
 * @param recipients the work's own first
 * @param chosen where the work's own creator is to be paid, where a person chose that
 */
export const shareOut = (recipients: readonly SharingRecipient[], msat: Msat, chosen: Payee | null): Row[] =>
  proposeShares(
    recipients.map((recipient, i) => onlyLightning(recipient, i === 0 ? chosen : null)),
    msat,
  );

/** The proposal with one part as a person wrote it; the others share what is left. null where it is more than the whole. */
export const changePart = (rows: readonly Row[], index: number, msat: Msat): Row[] | null =>
  msat > rows.reduce((whole, row) => whole + row.msat, 0) ? null : withShare(rows, index, msat);
