import { browser } from '../browser';

const COLOR = '#17663f';

export const badgeText = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count));

/** Says on the toolbar how many works a tab has. The browsers themselves take it back when the tab moves on. */
export const showBadge = async (tab: number, count: number): Promise<void> => {
  const title = count
    ? browser.i18n.getMessage('badge_title', [String(count)])
    : browser.i18n.getMessage('badge_title_none');
  // A tab that was closed meanwhile has no badge to set.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text: badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOR }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
};
