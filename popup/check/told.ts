import type { CheckedMedium } from '../../src/check/checked';
import type { Judgement } from '../../src/check/judge';
import type { Lack } from '../../src/check/lacks';
import { listInWords, t, wordFor } from '../platform/words';
import type { Judged } from './judged';

const withClause = (text: string, clause: string | null): string => (clause ? t('with_detail', text, clause) : text);

/** What a credit lacks, each with the clause that asks for it. */
export const tellLacks = (lacks: readonly Lack[]): string =>
  listInWords(lacks.map(({ what, clause }) => withClause(wordFor('lack', what), clause)));

/** All that was found wrong with a credit, in sentences. */
export const tellJudgement = ({ lacks, concerns }: Judgement): string[] => {
  const sure = lacks.filter(({ isSure }) => isSure);
  const open = lacks.filter(({ isSure, clause }) => !isSure && clause !== null);
  const recommended = lacks.filter(({ isSure, clause }) => !isSure && clause === null);
  return [
    ...concerns.map(({ code, clause }) => withClause(wordFor('concern', code), clause)),
    ...(sure.length > 0 ? [t('check_missing', tellLacks(sure))] : []),
    ...(open.length > 0 ? [t('check_perhapsMissing', tellLacks(open))] : []),
    ...(recommended.length > 0 ? [t('check_recommended', tellLacks(recommended))] : []),
  ];
};

/** The words that were found beside a medium: those of its credit, a caption that is unclear, else the first; '' for none. */
export const wordsAt = ({ beside, unclear }: CheckedMedium, { said }: Judgement): string =>
  said?.beside.text ?? unclear ?? beside.find(({ text }) => text !== '')?.text ?? '';

/** How it is known what a medium is; '' where nobody knows. */
export const tellSource = ({ medium, entry, judgement, work }: Judged): string => {
  if (medium.match) return wordFor('found', medium.match.by);
  if (entry !== null) return wordFor('found', 'person');
  return work && !judgement.said ? t('check_ownFile', judgement.license?.name ?? '') : '';
};
