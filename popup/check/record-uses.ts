import { compose } from '../../src/attribution/compose';
import { lastLanguage } from '../credit/credit-language';
import { recordCredit } from '../credit/record-credit';
import { ask } from '../platform/ask';
import { t } from '../platform/words';
import type { Judged } from './judged';
import { placeInWords } from './place-words';
import { useIn } from './ready-credit';

/** Writes down that works are credited in a document, each at its place, as a copied credit is. @returns '': the file says it */
export const recordUses = async (judged: readonly Judged[], name: string, project: string | null): Promise<string> => {
  const language = await lastLanguage();
  for (const each of judged) {
    const entry = each.entry === null ? null : await ask('library.read', { id: each.entry });
    const use = useIn(each, t('named_value', name, placeInWords(each.medium)), language);
    if (entry && use) await recordCredit(entry.work, compose(entry.work, use), 'plain', project);
  }
  return '';
};
