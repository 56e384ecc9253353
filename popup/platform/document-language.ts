import { directionOf } from '../../src/words/language';
import { language } from './words';

/** Says of a page of ours which language it is in, and which way that runs. */
export const setLanguage = ({ documentElement }: Document): void => {
  documentElement.lang = language();
  documentElement.dir = directionOf(language());
};
