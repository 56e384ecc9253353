import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { held, type Language } from '../../src/attribution/language/language';
import { loadWords } from '../../src/attribution/language/load';
import { plainUse, type Use } from '../../src/attribution/use';
import type { CreditFor } from '../../src/check/checked';
import { piecesOf } from '../../src/check/write/piece';
import { lastLanguage } from '../credit/credit-language';
import type { Judged } from './judged';

/** The use of a work in a document, as far as it is known. */
export const useIn = ({ judgement, uses, work }: Judged, where: string | null, language?: Language): Use | null => {
  const license = judgement.license ?? work?.licenses[0];
  if (!license) return null;
  return {
    ...plainUse(license),
    manner: uses.changed === true ? 'adapted' : 'as-is',
    commercial: uses.commercial,
    where,
    ...(language ? held(language) : {}),
  };
};

/** The credits of works, ready to be read: by the numbers of their media. */
export const readyCredits = async (judged: readonly Judged[]): Promise<Map<number, string>> => {
  const language = await lastLanguage();
  const words = await loadWords(language);
  const credits = new Map<number, string>();
  for (const each of judged) {
    const use = useIn(each, null, language);
    if (each.work && each.entry !== null && use)
      credits.set(each.medium.number, writeCredit(compose(each.work, use), 'plain', words));
  }
  return credits;
};

/** Whether a credit can be put under a medium: it is in the library, nothing credits it yet, and its place in the document is known. */
export const isPuttable = ({ medium, judgement, entry }: Judged): boolean =>
  judgement.verdict === 'known' && entry !== null && medium.after !== undefined;

/** The credits that are to stand in a copy of the document. */
export const creditsToPut = async (judged: readonly Judged[]): Promise<CreditFor[]> => {
  const language = await lastLanguage();
  const words = await loadWords(language);
  return judged.filter(isPuttable).flatMap((each): CreditFor[] => {
    const use = useIn(each, null, language);
    if (!each.work || !use) return [];
    return [{ number: each.medium.number, pieces: piecesOf(compose(each.work, use), words) }];
  });
};
