import { ARABIC } from './ar';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { ITALIAN } from './it';
import { JAPANESE } from './ja';
import { type Language, languageOf } from './language';
import { DUTCH } from './nl';
import { POLISH } from './pl';
import { BRAZILIAN } from './pt-br';
import type { Words } from './words';

/** The words of every language at once: for who writes many credits. A screen loads the one that it needs (load.ts). */
export const ALL_WORDS: Readonly<Record<Language, Words>> = {
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

/** The words of the language that a credit was made in. */
export const wordsFor = (credit: { language?: Language | undefined }): Words => ALL_WORDS[languageOf(credit)];
