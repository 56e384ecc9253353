import type { Attribution } from '../../attribution/attribution';
import type { Entry } from '../../library/entry';
import { creditOf } from './credit-of';
import { onlyOnce } from './once';

/**
 * Writes a part of a file for each work as it was used: what is credited twice in the same way is one part.
 * @param partOf what is said of a use, by which two uses are the same, and what follows it (the day, an end)
 */
export const eachUse = (
  partOf: (attribution: Attribution, entry: Entry) => [said: string, rest?: string],
): ((entry: Entry) => string) => {
  const isNew = onlyOnce();
  return (entry) => {
    const attribution = creditOf(entry);
    if (!attribution) return '';
    const [said, rest = ''] = partOf(attribution, entry);
    return isNew(said) ? said + rest : '';
  };
};
