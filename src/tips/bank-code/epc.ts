import { bytesOf, cut } from './cut';
import { isCreditorReference } from './iban';

/** A transfer as SEPA's code says it. */
export interface Transfer {
  bic: string | null;
  name: string;
  iban: string;
  /** In euro, 0.01 to 999999999.99; null where the person says it to their bank. */
  amount: number | null;
  /** A creditor's reference (ISO 11649), or free text. */
  reference: string;
}

const BYTES_AT_MOST = 331;
const NAME_AT_MOST = 70;
const REFERENCE_AT_MOST = 140;

/**
 * The text of SEPA's code for a transfer: EPC069-12, version 002, in UTF-8 (1), one field a line. Empty lines at the end are left out. A free
 * reference is cut to what fits, and stands in the answer as it stands in the code. The text is '' where the name alone takes too much.
 */
export const writeEpc = ({ bic, name, iban, amount, reference }: Transfer): { text: string; reference: string } => {
  const sum = amount === null ? '' : `EUR${amount.toFixed(2)}`;
  const before = ['BCD', '002', '1', 'SCT', bic ?? '', name, iban, sum, '', ''].join('\n');
  const room = BYTES_AT_MOST - bytesOf(before) - 1;
  const checked = reference.replace(/ /g, '');
  const isChecked = isCreditorReference(checked);
  const written = isChecked ? checked : cut(reference, REFERENCE_AT_MOST, room);
  const text = (isChecked ? before + written : `${before}\n${written}`).trimEnd();
  const fits = [...name].length <= NAME_AT_MOST && bytesOf(text) <= BYTES_AT_MOST;
  return { text: fits ? text : '', reference: written };
};
