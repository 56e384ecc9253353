import {
  type CheckSignature,
  type Document,
  type Proof,
  type Signer,
  signDocument,
  verifyDocument,
} from '../publish/proof';
import { isOfNetwork, readInvoice } from '../tips/bolt11';
import { readInvoiceKey } from '../tips/invoice-key';
import { isPreimage } from '../tips/proof';
import type { Manner, ProofGrade, Tip } from '../tips/tip';
import { meaningOf } from './meaning';

/** The receipt of a tip (docs/RECEIPT.md): what its giver says, and the proof that somebody else can check. */
export interface Receipt extends Document {
  format: 'commoner-receipt-1';
  proof: Proof;
}

export interface CheckedReceipt {
  /** The did:key of the key that signed it; null where the signature does not fit. */
  signedBy: string | null;
  /** The key that signed its invoice, 33 bytes in hex: of whoever was paid, which a reader has to know from elsewhere. */
  invoiceKey: string | null;
  /** What its proof is worth, as it was found and not as it says. */
  grade: ProofGrade;
  /** What does not match, in words; empty where everything does. */
  findings: string[];
}

type Fields = Record<string, unknown>;

/** Without the fields that are undefined: in JSON there are none. */
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
  const grade = settled ? settled.proof.grade : 'own-word';
  const document = drop({
    format: 'commoner-receipt-1' as const,
    id: tip.id,
    gift: tip.gift,
    work: { address: tip.work.about, title: tip.work.title ?? undefined, creator: tip.work.creator ?? undefined },
    payee: payee ? { address: payee.address, host: payee.host ?? undefined } : undefined,
    spoken: tip.spoken ?? undefined,
    amountMsat: tip.msat > 0 ? tip.msat : undefined,
    comment: tip.comment || undefined,
    manner: tip.manner,
    givenAt: tip.createdAt,
    settledAt: tip.changedAt,
    incomingPayment: settled?.deal?.receiver,
    debitAmount: settled?.deal?.debit,
    receiveAmount: settled?.deal?.receive,
    invoice: settled?.quote?.invoice,
    preimage: settled?.proof.preimage ?? undefined,
    feeMsat: settled?.proof.feeMsat ?? undefined,
    grade,
    meaning: meaningOf(tip.manner, grade),
  });
  return (await signDocument(document as Document, signer, at)) as Receipt;
};

/** What the invoice and the preimage of a receipt prove, whoever wrote it. */
interface Payment {
  isProved: boolean;
  invoiceKey: string | null;
  findings: string[];
}

const checkPayment = ({ invoice: written, preimage, amountMsat }: Fields, loopback: boolean): Payment => {
  if (written === undefined) {
    const findings = preimage === undefined ? [] : ['it has a preimage and no invoice'];
    return { isProved: false, invoiceKey: null, findings };
  }
  const invoice = typeof written === 'string' ? readInvoice(written) : null;
  if (!invoice) return { isProved: false, invoiceKey: null, findings: ['its invoice cannot be read'] };
  const { value, repeated } = invoice;
  const invoiceKey = readInvoiceKey(invoice);
  const named = value('payee');
  const findings: string[] = [];
  if (!isOfNetwork(invoice, loopback))
    findings.push(loopback ? 'its invoice is not of the chain for tests' : 'its invoice is not of bitcoin');
  if (repeated !== null) findings.push('its invoice can be read in two ways');
  if (typeof amountMsat !== 'number' || value('amount') !== String(amountMsat))
    findings.push('its invoice is of another amount');
  if (invoiceKey === null || (named !== undefined && named !== invoiceKey))
    findings.push('its invoice is not signed by its payee');
  const isOwn = typeof preimage === 'string' && isPreimage(preimage, String(value('payment_hash')));
  if (preimage !== undefined && !isOwn) findings.push('its preimage is not that of the invoice');
  return { isProved: isOwn && findings.length === 0, invoiceKey, findings };
};

/** Who signed it. What cannot be put into the form that is signed (RFC 8785) was signed by nobody. */
const signerOf = async (value: unknown, check: CheckSignature): Promise<string | null> => {
  try {
    return await verifyDocument(value, check);
  } catch {
    return null;
  }
};

/**
 * Checks a receipt: its signature, that its preimage is the invoice's, and that the invoice is signed and of the amount that it says. A
 * signature says that the holder of a key wrote it, a preimage that somebody who knew it was paid that invoice; neither says who they are.
 * @param loopback whether invoices of a private chain count, and no others, as in a build for tests
 */
export const checkReceipt = async (
  value: unknown,
  check: CheckSignature,
  loopback = false,
): Promise<CheckedReceipt> => {
  const receipt = (typeof value === 'object' && value !== null ? value : {}) as Fields;
  if (receipt.format !== 'commoner-receipt-1')
    return { signedBy: null, invoiceKey: null, grade: 'own-word', findings: ['it is no receipt of this format'] };
  const signedBy = await signerOf(value, check);
  const { isProved, invoiceKey, findings } = checkPayment(receipt, loopback);
  if (signedBy === null) findings.unshift('its signature does not fit');
  // Words that a person reads in place of this check. Receipts from before there were such words have none.
  const { meaning, manner, grade } = receipt;
  if (meaning !== undefined && meaning !== meaningOf(manner as Manner, grade as ProofGrade))
    findings.push('its meaning is not that of its grade');
  if (isProved) return { signedBy, invoiceKey, grade: 'cryptographic', findings };
  if (grade === 'cryptographic' && receipt.preimage === undefined) findings.push('it has no preimage');
  // What nobody signed, nobody stated: that is one of the findings.
  const isStated = grade === 'stated' && findings.length === 0;
  return { signedBy, invoiceKey, grade: isStated ? 'stated' : 'own-word', findings };
};
