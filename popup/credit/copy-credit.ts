import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { writeBoth } from '../../src/attribution/credit';
import { loadWords } from '../../src/attribution/language/load';
import type { Use } from '../../src/attribution/use';
import type { Work } from '../../src/work/work';
import { copyText } from '../platform/copy-text';
import { Complaint } from '../platform/explain';
import { t } from '../platform/words';
import { lastLanguage } from './credit-language';
import { recordCredit } from './record-credit';

/**
 * Copies the credit for a use in one format, with plain text beside rich text, and writes down that it was copied. Where the use names
 * no language it is in the one that was chosen last.
 * @param project the id of the project that it is for, or null
 * @returns what to tell the person
 * @throws Complaint where the browser did not let it be copied · a CodedError where it was copied but could not be written down
 */
export const copyCredit = async (
  work: Work,
  used: Use,
  format: CreditFormat,
  project: string | null,
): Promise<string> => {
  const language = used.language ?? (await lastLanguage());
  const attribution = compose(work, { ...used, language });
  const { plain, rich } = writeBoth(attribution, format, await loadWords(language));
  if (!(await copyText(plain, rich))) throw new Complaint(t('clipboard_refused'));
  await recordCredit(work, attribution, format, project);
  return t('credit_copied');
};
