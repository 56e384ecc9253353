import type { Tip } from '../../tips/tip';
import { CSV_MARK, csvRow } from './csv-row';
import { receivedOf } from './received';

/** A decimal number of satoshis, exact: 21, or 0.5. */
const sats = (msat: number): string => String(msat / 1000);

const COLUMNS: Record<string, (tip: Tip) => string | number | null | undefined> = {
  date: ({ createdAt }) => createdAt,
  changed: ({ changedAt }) => changedAt,
  state: ({ state }) => state.step,
  reason: ({ state }) => (state.step === 'failed' ? state.code : ''),
  manner: ({ manner }) => manner,
  sats: ({ msat }) => (msat > 0 ? sats(msat) : ''),
  fee_sats: ({ state }) => (state.step === 'settled' && state.proof.feeMsat !== null ? sats(state.proof.feeMsat) : ''),
  amount: ({ spoken }) => spoken?.amount,
  currency: ({ spoken }) => spoken?.currency,
  received: (tip) => receivedOf(tip)?.amount,
  received_currency: (tip) => receivedOf(tip)?.currency,
  creator: ({ work }) => work.creator,
  title: ({ work }) => work.title,
  work: ({ work }) => work.about,
  share: ({ share }) => share,
  paid_at: ({ payee }) => payee?.address,
  asked: ({ payee }) => payee?.host,
  trust: ({ payee }) => payee?.grade,
  proof: ({ state }) => (state.step === 'settled' ? state.proof.grade : ''),
  comment: ({ comment }) => comment,
  written_to: ({ written }) => written?.to,
  gift: ({ gift }) => gift,
  id: ({ id }) => id,
};

const READERS = Object.values(COLUMNS);

/**
 * The ledger of thanks as a table by RFC 4180, one line for each tip in the order given. Neither an invoice nor a preimage is in it: the
 * proof of a payment belongs in its receipt.
 */
export const ledgerCsv = (tips: readonly Tip[]): string =>
  [
    `${CSV_MARK}${csvRow(Object.keys(COLUMNS))}`,
    ...tips.map((tip) => csvRow(READERS.map((read) => String(read(tip) ?? '')))),
  ].join('');
