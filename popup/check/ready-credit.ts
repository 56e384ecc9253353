import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { held, type Language } from '../../src/attribution/language/language';
import { loadWords } from '../../src/attribution/language/load';
import { plainUse, type Use } from '../../src/attribution/use';
import type { CreditFor } from '../../src/check/checked';
import type { DocumentFormat } from '../../src/check/read/readers';
import { piecesOf } from '../../src/check/write/piece';
import { placeFor } from '../../src/check/write/writable';
import { lastLanguage } from '../credit/credit-language';
import type { Judged } from './judged';
import { placeInWords } from './place-words';

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

/** Whether a medium wants a credit that is at hand: it is in the library, and nothing credits it yet. */
export const wantsCredit = ({ judgement, entry }: Judged): boolean => judgement.verdict === 'known' && entry !== null;

/** Whether its credit can be put into a copy of a document of this format. */
export const isPuttable = (judged: Judged, format: DocumentFormat): boolean =>
  wantsCredit(judged) && placeFor(format, judged.medium) !== null;

/** The credits that are to stand in a copy of the document, and their language. */
export const creditsToPut = async (
  judged: readonly Judged[],
  format: DocumentFormat,
): Promise<{ credits: CreditFor[]; language: string }> => {
  const language = await lastLanguage();
  const words = await loadWords(language);
  const credits = judged.flatMap((each): CreditFor[] => {
    const use = useIn(each, null, language);
    if (!each.work || !use || !isPuttable(each, format)) return [];
    const { medium } = each;
    // A list is read by where its pictures are: a slide's title says nothing there.
    const label = placeInWords({ ...medium, place: { ...medium.place, heading: '' } });
    return [{ number: medium.number, pieces: piecesOf(compose(each.work, use), words), label }];
  });
  return { credits, language };
};
