import {
  type CheckSignature,
  type Document,
  type Proof,
  type Signer,
  signDocument,
  verifyDocument,
} from '../publish/proof';
import { readInvoice } from '../tip/bolt11';
import { isPreimage } from '../tip/proof';
import type { ProofGrade, Tip } from '../tip/tip';

/** The receipt of a tip (docs/RECEIPT.md): what its giver says, and the proof that somebody else can check. */
export interface Receipt extends Document {
  format: 'commoner-receipt-1';
  proof: Proof;
}

export interface CheckedReceipt {
  /** The did:key of the key that signed it; null where the signature does not fit. */
  signedBy: string | null;
  /** What its proof is worth, as it was found and not as it says. */
  grade: ProofGrade;
  /** What does not match, in words; empty where everything does. */
  findings: string[];
}

const drop = <T extends object>(fields: T): T => JSON.parse(JSON.stringify(fields)) as T;

/**
 * Writes the receipt of a tip that was settled or thanked.
 * @param at when, ISO 8601 in UTC
 * @throws RangeError for a tip that is not over
 */
export const writeReceipt = async (tip: Tip, signer: Signer, at: string): Promise<Receipt> => {
  const { state } = tip;
  if (state.step !== 'settled' && state.step !== 'thanked') throw new RangeError('nothing was given yet');
  const settled = state.step === 'settled' ? state : null;
  const { payee } = tip;
  const document = drop({
    format: 'commoner-receipt-1' as const,
    id: tip.id,
    gift: tip.gift,
    work: { address: tip.work.about, title: tip.work.title ?? undefined, creator: tip.work.creator ?? undefined },
    payee: payee ? { address: payee.address, host: payee.host ?? undefined } : undefined,
    amountMsat: tip.msat > 0 ? tip.msat : undefined,
    spoken: tip.spoken ?? undefined,
    comment: tip.comment || undefined,
    manner: tip.manner,
    givenAt: tip.createdAt,
    settledAt: tip.changedAt,
    invoice: settled?.quote?.invoice,
    preimage: settled?.proof.preimage ?? undefined,
    feeMsat: settled?.proof.feeMsat ?? undefined,
    grade: settled ? settled.proof.grade : 'own-word',
  });
  return (await signDocument(document as Document, signer, at)) as Receipt;
};

/**
 * Checks a receipt: its signature, that its preimage is the invoice's, and that the invoice is of the amount that it says. A signature says
 * that the holder of a key wrote it, a preimage that somebody who knew it was paid that invoice; neither says who they are.
 */
export const checkReceipt = async (value: unknown, check: CheckSignature): Promise<CheckedReceipt> => {
  const findings: string[] = [];
  const receipt = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (receipt.format !== 'commoner-receipt-1') findings.push('it is no receipt of this format');
  const signedBy = await verifyDocument(value, check);
  if (signedBy === null) findings.push('its signature does not fit');
  const said: ProofGrade = receipt.grade === 'cryptographic' || receipt.grade === 'stated' ? receipt.grade : 'own-word';
  let grade: ProofGrade = said === 'cryptographic' ? 'own-word' : said;
  if (receipt.invoice !== undefined) {
    const invoice = readInvoice(String(receipt.invoice));
    if (!invoice) findings.push('its invoice cannot be read');
    else if (invoice.value('amount') !== String(receipt.amountMsat)) findings.push('its invoice is of another amount');
    else if (isPreimage(String(receipt.preimage ?? ''), String(invoice.value('payment_hash')))) grade = 'cryptographic';
  }
  if (said === 'cryptographic' && grade !== said) findings.push('its preimage is not that of the invoice');
  return { signedBy, grade, findings };
};
