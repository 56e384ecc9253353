import { compose } from '../../src/attribution/compose';
import { type Listed, writeCreditList } from '../../src/attribution/credit-list';
import { held, type Language } from '../../src/attribution/language/language';
import { offersOf } from '../../src/attribution/safe-license';
import { plainUse } from '../../src/attribution/use';
import type { UsedWork } from '../../src/library/project';
import { lastLanguage } from '../credit/credit-language';
import { copyText } from '../platform/copy-text';
import { Complaint } from '../platform/explain';
import { count, t } from '../platform/words';

/** The credits of a work as it was used, the first first; of one that was never used the plain one, where that is wanted. */
const creditsOf = ({ entry, uses }: UsedWork, withUnused: boolean, language: Language): Listed[] => {
  if (uses.length > 0)
    return [...uses].reverse().map(({ attribution }) => ({
      attribution,
      before: attribution.number ?? '',
      after: attribution.where ? t('project_usedIn', attribution.where) : '',
    }));
  const [license] = offersOf(entry.work);
  if (!withUnused || !license) return [];
  return [{ attribution: compose(entry.work, { ...plainUse(license), ...held(language) }), before: '', after: '' }];
};

/**
 * Copies the credits of works in their order, as rich text with plain text beside it.
 * @param withUnused whether works that were never credited are in it
 * @returns what to tell the person
 * @throws Complaint where there is nothing to copy, or the browser did not let it be copied
 */
export const copyCredits = async (works: readonly UsedWork[], withUnused: boolean): Promise<string> => {
  const language = await lastLanguage();
  const credits = works.flatMap((work) => creditsOf(work, withUnused, language));
  const { plain, rich, count: lines } = writeCreditList(credits);
  if (lines === 0) throw new Complaint(t('project_noneUsed'));
  if (!(await copyText(plain, rich))) throw new Complaint(t('clipboard_refused'));
  return count(lines, 'project_copied');
};
