import { browser } from '../browser';

/** Under what it is noted that a person was welcomed: a browser may say twice that it has installed us. */
const KEY = 'welcomed';

/** Opens the welcome in a tab, once, after the installation; after an update a person goes on with what they were at. */
export const welcome = async (reason: string): Promise<void> => {
  if (reason !== 'install' || (await browser.storage.local.get(KEY))[KEY]) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  await browser.storage.local.set({ [KEY]: true });
};
