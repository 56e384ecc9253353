import { clean } from '../../src/attribution/clean';
import type { Entry } from '../../src/library/entry';
import { browser } from '../browser';
import { listEntries } from '../library/library';

/** What a browser shows below its address bar. */
export interface Suggestion {
  content: string;
  description: string;
}

/** As many as a browser shows. */
const AT_MOST = 5;
/** UTF-16 units of what is searched for, and of a title that is shown. */
const LENGTH_AT_MOST = 200;
const ENTRY = 'entry:';

/** Chromium reads a description as XML (https://developer.chrome.com/docs/extensions/reference/api/omnibox); Firefox shows it as it is. */
const isXml = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const describe = ({ work }: Entry): string => {
  const title = clean(work.title ?? work.page.title).slice(0, LENGTH_AT_MOST) || work.page.address;
  const licenses = work.licenses.map(({ name }) => name).join(' / ');
  const words = browser.i18n.getMessage('omnibox_entry', [title, licenses]);
  return isXml() ? escapeXml(words) : words;
};

/** The newest entries that the words find. Nothing is asked of anybody but the library. */
export const suggestEntries = async (text: string): Promise<Suggestion[]> => {
  const search = text.trim().slice(0, LENGTH_AT_MOST);
  if (search === '') return [];
  const { entries } = await listEntries({ query: { search, filter: {} }, from: 0, limit: AT_MOST });
  return entries.map((entry) => ({ content: ENTRY + entry.id, description: describe(entry) }));
};

/** Returns the page of the extension that what was entered leads to: an entry that was suggested, or the search in the library. */
export const addressFor = (text: string): string => {
  const entered = text.trim().slice(0, LENGTH_AT_MOST);
  const hash = entered.startsWith(ENTRY)
    ? `#entry/${encodeURIComponent(entered.slice(ENTRY.length))}`
    : `#kept?${new URLSearchParams({ q: entered })}`;
  return browser.runtime.getURL(`library.html${hash}`);
};
