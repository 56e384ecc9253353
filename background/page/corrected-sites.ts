import { browser } from '../browser';
import { withStoreAsIs } from '../store/db/open-as-is';

/**
 * The sites of which a person has corrected a page, where a content script can read them: the page of another site that says no
 * license then wakes nobody. They are made from the corrections, and only told again here.
 */
const KEY = 'corrected';

const siteOf = (page: string): string => (URL.canParse(page) ? new URL(page).origin : '');

/** Tells the sites anew, by the corrections that are kept. Where the browser has no room for them, the corrections stand all the same. */
export const tellCorrectedSites = async (): Promise<void> => {
  const pages = await withStoreAsIs<string[]>(
    async (store) =>
      store.objectStoreNames.contains('corrections') ? (await store.getAll('corrections')).map(({ page }) => page) : [],
    [],
  );
  const sites = [...new Set(pages.map(siteOf))].filter(Boolean);
  await browser.storage.local.set({ [KEY]: sites }).catch(() => undefined);
};
