import type { Language } from '../../../attribution/language/language';
import type { HandInWords } from '../words';
import { ARABIC } from './ar';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { ITALIAN } from './it';
import { JAPANESE } from './ja';
import { DUTCH } from './nl';
import { POLISH } from './pl';
import { BRAZILIAN } from './pt-br';

/** The words of a document that is handed in, by the language of its credits. */
export const HAND_IN_WORDS: Readonly<Record<Language, HandInWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  'pt-BR': BRAZILIAN,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  ja: JAPANESE,
  ar: ARABIC,
};
