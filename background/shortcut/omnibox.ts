import { browser } from '../browser';
import { loadActs } from '../load-acts';
import type { Suggestion } from './suggest';

/** How often something was typed: an answer to what was typed before comes too late. */
let typed = 0;

/** Says what the keyword searches in, as soon as it was typed. */
export const promptSearch = (): void =>
  browser.omnibox?.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_prompt') });

/** Suggests entries of the library for what is typed behind the keyword. */
export const suggest = async (text: string, show: (suggestions: Suggestion[]) => void): Promise<void> => {
  typed += 1;
  const turn = typed;
  const { suggestEntries } = await loadActs();
  if (turn !== typed) return;
  const suggestions = await suggestEntries(text);
  if (turn === typed) show(suggestions);
};

/** Opens what was entered behind the keyword, in the tab that the person wants it in. */
export const enter = async (text: string, disposition: string): Promise<void> => {
  const { addressFor } = await loadActs();
  const url = addressFor(text);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
};
