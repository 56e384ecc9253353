import type { Attribution, CreditFormat } from '../../src/attribution/attribution';
import { writeBoth } from '../../src/attribution/credit';
import type { Work } from '../../src/work/work';
import { ask } from '../platform/ask';
import { copyText } from '../platform/copy-text';
import { Complaint } from '../platform/explain';
import { t } from '../platform/words';

/**
 * Copies a credit in one format, with plain text beside rich text, and writes down that it was copied.
 * @param project the id of the project that it is for, or null
 * @returns what to tell the person
 * @throws Complaint where the browser did not let it be copied · a CodedError where it was copied but could not be written down
 */
export const copyCredit = async (
  work: Work,
  attribution: Attribution,
  format: CreditFormat,
  project: string | null,
): Promise<string> => {
  const { plain, rich } = writeBoth(attribution, format);
  if (!(await copyText(plain, rich))) throw new Complaint(t('clipboard_refused'));
  const { license, manner, changes, commercial, medium, where } = attribution;
  const use = { license: license.id, manner, changes, commercial, medium, where };
  await ask('credit.record', { work, use, format, project });
  return t('credit_copied');
};
