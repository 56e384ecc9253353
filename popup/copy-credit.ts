import type { Attribution, CreditFormat } from '../src/attribution/attribution';
import { writeCredit } from '../src/attribution/credit';
import type { Work } from '../src/work/work';
import { ask } from './ask';
import { copyText } from './copy-text';
import { word } from './words';

/**
 * Copies a credit in one format, with plain text beside rich text, and writes down that it was copied.
 * @returns what to tell the person
 * @throws RefusedError where it was copied but could not be written down
 */
export const copyCredit = async (work: Work, attribution: Attribution, format: CreditFormat): Promise<string> => {
  const copied =
    format === 'rich'
      ? await copyText(writeCredit(attribution, 'plain'), writeCredit(attribution, 'rich'))
      : await copyText(writeCredit(attribution, format));
  if (!copied) return word('credit_refused');
  await ask('credit.record', { work, license: attribution.license.id, format, changes: attribution.changes });
  return word('credit_copied');
};
