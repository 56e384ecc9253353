import { browser } from '../browser';
import { count } from '../words';
import { badgeAgain, badgeText } from './badge-text';
import { countWaiting, type Waits } from './from-store';

const COLOR = '#17663f';
/** While something needs its person. White stands out from both. */
const WAITING_COLOR = '#9a3412';

const howMany = ({ needing, isPotDue }: Waits): number => needing + Number(isPotDue);

const titleOf = (text: string, waits: Waits): string => {
  const works = text.replace('!', '');
  return [
    works
      ? count(Number.parseInt(works, 10), 'badge_title', works)
      : howMany(waits) > 0
        ? browser.i18n.getMessage('extensionName')
        : browser.i18n.getMessage('badge_title_none'),
    ...(waits.asking > 0 ? [browser.i18n.getMessage('didPay')] : []),
    ...(waits.needing > 0 ? [count(waits.needing, 'pending')] : []),
    ...(waits.isPotDue ? [browser.i18n.getMessage('pot_due')] : []),
  ].join(' · ');
};

/** @param tab undefined for every tab that has none of its own */
const put = async (tab: number | undefined, text: string, waits: Waits): Promise<void> => {
  const waiting = howMany(waits);
  const where = tab === undefined ? {} : { tabId: tab };
  const title = tab === undefined && waiting === 0 ? browser.i18n.getMessage('extensionName') : titleOf(text, waits);
  // A tab that was closed meanwhile has no badge to set.
  await Promise.allSettled([
    browser.action.setBadgeText({ ...where, text }),
    browser.action.setBadgeBackgroundColor({ ...where, color: waiting > 0 ? WAITING_COLOR : COLOR }),
    browser.action.setTitle({ ...where, title }),
  ]);
};

/** Says on the toolbar how many works a tab has. The browsers themselves take it back when the tab moves on. */
export const showBadge = (tab: number, works: number, waits: Waits): Promise<void> =>
  put(tab, badgeText(works, howMany(waits)), waits);

const refresh = async (): Promise<void> => {
  const waits = await countWaiting();
  const waiting = howMany(waits);
  const tabs = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  // Before the one of all: a tab without its own answers with that.
  const texts = await Promise.all(tabs.map((tabId) => browser.action.getBadgeText({ tabId }).catch(() => '')));
  await put(undefined, badgeText(0, waiting), waits);
  await Promise.all(tabs.map((tab, i) => put(tab, badgeAgain(texts[i] ?? '', waiting), waits)));
};

let last: Promise<void> = Promise.resolve();

/** Says on the toolbar, whatever tab is in front, whether something needs its person. One after the other: the last one read the journal last. */
export const refreshBadges = (): Promise<void> => {
  last = last.then(refresh, refresh);
  return last;
};
