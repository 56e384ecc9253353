import type { PlaceInput } from '../../src/publish/place';
import type { Problem } from '../../src/publish/share';
import { ask } from '../platform/ask';
import { tellProblem } from '../platform/explain';
import { t } from '../platform/words';

const isSilent = ({ code }: Problem): boolean => code === 'node-unreachable' || code === 'service-unreachable';

const explainProblem = (problem: Problem): string => {
  const { words, detail } = tellProblem(problem);
  return detail ? t('with_detail', words, detail) : words;
};

/** Why a place cannot be used, in words that say what is so beside it: that its address was saved, or nothing. */
const tell = (address: string, problem: Problem, isSaved: boolean): string => {
  if (isSilent(problem)) return t(isSaved ? 'place_savedUnreached' : 'place_unreached', address);
  return isSaved ? t('place_savedProblem', explainProblem(problem)) : explainProblem(problem);
};

/**
 * Asks a node or service whether it answers.
 * @returns '' where it does, else what to tell the person
 */
export const tryPlace = async (place: PlaceInput, isSaved: boolean): Promise<string> => {
  const problem = await ask('place.try', place);
  return problem ? tell(place.address, problem, isSaved) : '';
};
