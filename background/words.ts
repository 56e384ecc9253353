import type messages from '../manifest/_locales/en/messages.json';
import { regionOf } from '../src/words/language';
import { type CountedIn, pluralMessage } from '../src/words/plural';
import { browser } from './browser';

/** The language of the words, and what dates and numbers are written in. */
const languages = (): { words: string; region: string } => {
  const words = browser.i18n.getMessage('language');
  return { words, region: regionOf(words, browser.i18n.getUILanguage()) };
};

/** The words for a number of things, in the form that the number takes in their language. @param shown instead of the number: 99+ */
export const count = (amount: number, base: CountedIn<keyof typeof messages>, shown?: string): string => {
  const { words, region } = languages();
  const written = shown ?? new Intl.NumberFormat(region).format(amount);
  return pluralMessage(amount, base, words, (key) => browser.i18n.getMessage(key, [written]));
};
