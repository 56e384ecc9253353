import { cut } from './cut';

const NOTE_AT_MOST = 50;

/**
 * An address that apps of India's UPI open and read as a code (NPCI, UPI Linking Specification 1.6): whom, how much in rupees, and what for.
 * The at sign stays as it is, since some apps do not decode it.
 * @param amount in rupees, or null where the person says it to their app
 */
export const writeUpi = (
  address: string,
  name: string,
  amount: number | null,
  reference: string,
): { text: string; reference: string } => {
  const note = cut(reference, NOTE_AT_MOST);
  const fields = [
    ['pn', name],
    ['am', amount === null ? '' : amount.toFixed(2)],
    ['cu', 'INR'],
    ['tn', note],
  ] as const;
  const more = fields.flatMap(([key, value]) => (value ? [`&${key}=${encodeURIComponent(value)}`] : [])).join('');
  return { text: `upi://pay?pa=${address}${more}`, reference: note };
};
