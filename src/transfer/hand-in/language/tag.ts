import type { Language } from '../../../attribution/language/language';

/** A language with a country, as programs of offices want it: they check spelling by it. */
export const TAGS: Readonly<Record<Language, `${string}-${string}`>> = {
  ...{ en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', 'pt-BR': 'pt-BR' },
  ...{ it: 'it-IT', nl: 'nl-NL', pl: 'pl-PL', ja: 'ja-JP', ar: 'ar-SA' },
};
