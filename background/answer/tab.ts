import type { Observation } from '../../src/signal/signal';
import { identify } from '../../src/work/identify';
import type { Seen } from '../../src/work/work';
import { browser } from '../browser';

/** What a tab shows, for as long as it shows it: in the browser's memory, so that a background that died finds it again. */
const keyOf = (tab: number): string => `tab:${tab}`;

const BADGE_COLOR = '#17663f';

const badgeText = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count));

const showBadge = async (tab: number, count: number): Promise<void> => {
  const title = count
    ? browser.i18n.getMessage('badge_title', [String(count)])
    : browser.i18n.getMessage('badge_title_none');
  // A tab that was closed meanwhile has no badge to set.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text: badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOR }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
};

/**
 * A page reports what it observed.
 * @throws Error where it speaks for an address that is not its own
 */
export const observe = async (observation: Observation, tab: number, address: string): Promise<null> => {
  const own = new URL(address).origin;
  if (new URL(observation.address).origin !== own || new URL(observation.canonical).origin !== own) {
    throw new Error('a page may only report for itself');
  }
  const seen = identify(observation);
  await browser.storage.session.set({ [keyOf(tab)]: seen });
  await showBadge(tab, seen.works.length);
  return null;
};

/** What was seen in a tab, or null. */
export const readSeen = async (tab: number): Promise<Seen | null> =>
  ((await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Seen | undefined) ?? null;

/** What is seen in a tab; where nothing is known of it (it moved within its page, or we were updated), it is asked to look. */
export const see = async (tab: number): Promise<Seen | null> => {
  const seen = await readSeen(tab);
  if (seen) return seen;
  try {
    await browser.tabs.sendMessage(tab, { ask: 'page.look' }, { frameId: 0 });
  } catch {
    return null; // Nothing of ours is in that page: it is the browser's own, or was open before us.
  }
  return readSeen(tab);
};

/** A tab was closed, or has begun to load another page: what was seen there is gone. */
export const forgetTab = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));
