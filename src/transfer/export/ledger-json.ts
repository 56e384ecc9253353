import type { Tip, Written } from '../../tips/tip';
import { receivedOf } from './received';

/** `by` is left out for a letter. */
const writtenOf = (written: Written | undefined) =>
  written ? { to: written.to, at: written.at, ...(written.by && { by: written.by }) } : null;

/** Reads each field by its name: what a later version adds to a tip is not written out before somebody has thought of it. */
const lineOf = ({ id, gift, manner, work, creator, payee, msat, spoken, comment, share, ...rest }: Tip) => ({
  ...{ id, gift, manner },
  work: { about: work.about, title: work.title, creator: work.creator },
  creator,
  payee: payee && {
    ...{ rail: payee.rail, address: payee.address, host: payee.host, label: payee.label, grade: payee.grade },
  },
  ...{ spoken, msat, comment, share },
  received: receivedOf(rest),
  state: rest.state.step,
  reason: rest.state.step === 'failed' ? rest.state.code : null,
  proof: rest.state.step === 'settled' ? { grade: rest.state.proof.grade, feeMsat: rest.state.proof.feeMsat } : null,
  written: writtenOf(rest.written),
  createdAt: rest.createdAt,
  changedAt: rest.changedAt,
  steps: rest.steps.map(({ step, at }) => ({ step, at })),
});

/**
 * The ledger of thanks as JSON, in the order given. Neither an invoice, nor what was sent to the wallet, nor a preimage is in it: the
 * proof of a payment belongs in its receipt. `writtenAt` is ISO 8601 in UTC.
 */
export const ledgerJson = (tips: readonly Tip[], writtenAt: string): string =>
  `${JSON.stringify({ format: 'commoner-thanks', version: 1, writtenAt, tips: tips.map(lineOf) }, null, 2)}\n`;
