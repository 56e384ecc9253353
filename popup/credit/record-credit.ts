import type { Attribution, CreditFormat } from '../../src/attribution/attribution';
import { held, languageOf } from '../../src/attribution/language/language';
import type { Work } from '../../src/work/work';
import { ask } from '../platform/ask';

/**
 * Writes down that a credit was used, with the use that it was composed for.
 * @param project the id of the project that it is for, or null
 */
export const recordCredit = async (
  work: Work,
  attribution: Attribution,
  format: CreditFormat,
  project: string | null,
): Promise<void> => {
  const { license, manner, changes, commercial, medium, where, number } = attribution;
  const place = { where, ...(number && { number }) };
  const use = { license: license.id, manner, changes, commercial, medium, ...place, ...held(languageOf(attribution)) };
  await ask('credit.record', { work, use, format, project });
};
