import type { Waiting } from '../../src/tips/needs-person';
import { browser } from '../browser';
import { count } from '../words';
import { badgeAgain, badgeText } from './badge-text';
import { countWaiting } from './from-store';

const COLOR = '#17663f';
/** While a tip needs its person. White stands out from both. */
const WAITING_COLOR = '#9a3412';

const titleOf = (text: string, { needing, asking }: Waiting): string => {
  const works = text.replace('!', '');
  return [
    works
      ? count(Number.parseInt(works, 10), 'badge_title', works)
      : needing > 0
        ? browser.i18n.getMessage('extensionName')
        : browser.i18n.getMessage('badge_title_none'),
    ...(asking > 0 ? [browser.i18n.getMessage('didPay')] : []),
    ...(needing > 0 ? [count(needing, 'pending')] : []),
  ].join(' · ');
};

/** @param tab undefined for every tab that has none of its own */
const put = async (tab: number | undefined, text: string, waiting: Waiting): Promise<void> => {
  const where = tab === undefined ? {} : { tabId: tab };
  const title =
    tab === undefined && waiting.needing === 0 ? browser.i18n.getMessage('extensionName') : titleOf(text, waiting);
  // A tab that was closed meanwhile has no badge to set.
  await Promise.allSettled([
    browser.action.setBadgeText({ ...where, text }),
    browser.action.setBadgeBackgroundColor({ ...where, color: waiting.needing > 0 ? WAITING_COLOR : COLOR }),
    browser.action.setTitle({ ...where, title }),
  ]);
};

/** Says on the toolbar how many works a tab has. The browsers themselves take it back when the tab moves on. */
export const showBadge = (tab: number, works: number, waiting: Waiting): Promise<void> =>
  put(tab, badgeText(works, waiting.needing), waiting);

const refresh = async (): Promise<void> => {
  const waiting = await countWaiting();
  const tabs = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  // Before the one of all: a tab without its own answers with that.
  const texts = await Promise.all(tabs.map((tabId) => browser.action.getBadgeText({ tabId }).catch(() => '')));
  await put(undefined, badgeText(0, waiting.needing), waiting);
  await Promise.all(tabs.map((tab, i) => put(tab, badgeAgain(texts[i] ?? '', waiting.needing), waiting)));
};

let last: Promise<void> = Promise.resolve();

/** Says on the toolbar, whatever tab is in front, whether tips need their person. One after the other: the last one read the journal last. */
export const refreshBadges = (): Promise<void> => {
  last = last.then(refresh, refresh);
  return last;
};
