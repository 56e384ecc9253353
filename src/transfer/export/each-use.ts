import type { Attribution } from '../../attribution/attribution';
import type { Language } from '../../attribution/language/language';
import type { Entry } from '../../library/entry';
import { creditOf } from './credit-of';
import { onlyOnce } from './once';

/**
 * Writes a part of a file for each work as it was used: what is credited twice in the same way is one part.
 * @param partOf what is said of a use, by which two uses are the same, and what follows it (the day, an end)
 * @param language of credits for works that were kept
 */
export const eachUse = (
  partOf: (attribution: Attribution, entry: Entry) => [said: string, rest?: string],
  language: Language = 'en',
): ((entry: Entry) => string) => {
  const isNew = onlyOnce();
  return (entry) => {
    const attribution = creditOf(entry, language);
    if (!attribution) return '';
    const [said, rest = ''] = partOf(attribution, entry);
    return isNew(said) ? said + rest : '';
  };
};
