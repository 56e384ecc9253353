/** The languages that a credit can be written in, as BCP 47 tags. Creative Commons has a deed in each, for every license and version. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a use or of a credit. One that says none is in English: so are all that were made before there were others. */
export const languageOf = ({ language }: { language?: Language | undefined }): Language => language ?? 'en';

/** A language as a use holds it: English is held by saying nothing, so that an English credit is what it was before. */
export const held = (language: Language): { language?: Language } => (language === 'en' ? {} : { language });

/**
 * The one of the languages that somebody reads whose browser speaks this: the same, or another of the same name (de-AT → de, pt-PT →
 * pt-BR); null where there is none.
 * @param tag a BCP 47 tag
 */
export const nearestLanguage = (tag: string): Language | null => {
  const name = tag.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((each) => each.toLowerCase().split('-', 1)[0] === name) ?? null;
};
