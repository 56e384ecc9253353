/**
 * Dates and numbers are written as in the browser's own region where its language is that of the words: en-GB for words in en. Where
 * there are no words for its language, they follow the words, so that no sentence mixes two languages.
 * @param words the language of the words, BCP 47
 * @param ui the browser's language, BCP 47
 */
export const regionOf = (words: string, ui: string): string => (ui.startsWith(`${words}-`) ? ui : words);

/** Languages of our words, or of a test's, that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The direction that a language is written in, for `dir`. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
