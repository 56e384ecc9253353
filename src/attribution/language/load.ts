import { ENGLISH } from './en';
import type { Language } from './language';
import type { Words } from './words';

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  de: async () => (await import(/* webpackChunkName: "credit-de" */ './de')).GERMAN,
  fr: async () => (await import(/* webpackChunkName: "credit-fr" */ './fr')).FRENCH,
  es: async () => (await import(/* webpackChunkName: "credit-es" */ './es')).SPANISH,
  'pt-BR': async () => (await import(/* webpackChunkName: "credit-pt-br" */ './pt-br')).BRAZILIAN,
  it: async () => (await import(/* webpackChunkName: "credit-it" */ './it')).ITALIAN,
  nl: async () => (await import(/* webpackChunkName: "credit-nl" */ './nl')).DUTCH,
  pl: async () => (await import(/* webpackChunkName: "credit-pl" */ './pl')).POLISH,
  ja: async () => (await import(/* webpackChunkName: "credit-ja" */ './ja')).JAPANESE,
  ar: async () => (await import(/* webpackChunkName: "credit-ar" */ './ar')).ARABIC,
};

/** The words of one language, read from the extension's own files when it is first wanted. English is there already. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === 'en' ? ENGLISH : LOADERS[language]();
