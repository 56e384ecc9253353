import { LANGUAGES, type Language, nearestLanguage } from '../../src/attribution/language/language';
import { language } from '../platform/words';
import { lastChoice } from './last-choice';

/** The language of a credit for which none is chosen: the last one that was, else the browser's where it is among ours, else English. */
export const lastLanguage = async (): Promise<Language> => {
  const { creditLanguage } = await lastChoice();
  return LANGUAGES.find((each) => each === creditLanguage) ?? nearestLanguage(language()) ?? 'en';
};

/** What a language is called in itself: Deutsch, português (Brasil). */
export const nameOfLanguage = (tag: Language): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
