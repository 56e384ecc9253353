import { LANGUAGES, type Language, nearestLanguage } from '../../src/attribution/language/language';
import { ask } from '../platform/ask';
import { language } from '../platform/words';

/** The language of a credit for which none is chosen: the last one that was, else the browser's where it is among ours, else English. */
export const lastLanguage = async (): Promise<Language> => {
  const chosen = await ask('settings.read', null).then(
    ({ creditLanguage }) => LANGUAGES.find((each) => each === creditLanguage),
    // Not knowing what was chosen is no reason to copy nothing.
    () => undefined,
  );
  return chosen ?? nearestLanguage(language()) ?? 'en';
};

/** Has the next credit begin with this language. */
export const rememberLanguage = async (creditLanguage: Language): Promise<void> => {
  await ask('settings.write', { ...(await ask('settings.read', null)), creditLanguage });
};

/** What a language is called in itself: Deutsch, português (Brasil). */
export const nameOfLanguage = (tag: Language): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
