import { refusal } from '../../src/message/refusal';
import { browser } from '../browser';

/** The sites on which a person wants nothing looked at, where a content script can read them: it then does nothing there. */
const KEY = 'leftAlone';

/** As many as anybody names by hand. */
const SITES_AT_MOST = 1000;

/** Their origins, by name. */
export const readLeftSites = async (): Promise<string[]> => {
  const { [KEY]: sites } = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  return Array.isArray(sites) ? sites.filter((site): site is string => typeof site === 'string') : [];
};

/**
 * Takes the site of an address among them, or away.
 * @returns the sites after it
 * @throws a refusal if there are too many
 */
export const writeLeftSite = async ({ address, isLeft }: { address: string; isLeft: boolean }): Promise<string[]> => {
  const { origin } = new URL(address);
  const others = (await readLeftSites()).filter((site) => site !== origin);
  if (isLeft && others.length >= SITES_AT_MOST) throw refusal('not-allowed', `more than ${SITES_AT_MOST} sites`);
  const sites = isLeft ? [...others, origin].sort() : others;
  await browser.storage.local.set({ [KEY]: sites });
  return sites;
};
