import { LANGUAGES, type Language, nearestLanguage } from '../../src/attribution/language/language';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { browser } from '../browser';
import { openStore, withStore } from '../store/db/open';
import { readSettings } from '../store/settings/settings';

/** The language of a credit for which none is chosen: as popup/credit/credit-language says. */
export const lastLanguage = async (): Promise<Language> => {
  const { creditLanguage } = await withStore(openStore, (store) => readSettings(store, DEFAULT_SETTINGS));
  return LANGUAGES.find((each) => each === creditLanguage) ?? nearestLanguage(browser.i18n.getUILanguage()) ?? 'en';
};
