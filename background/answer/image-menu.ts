import { browser } from '../browser';
import { permitInquiry } from './image-inquiry';
import { loadActs } from './load-acts';

const ENTRIES = ['menu_copyCredit', 'menu_keep', 'menu_inquire'] as const;
export type MenuEntry = (typeof ENTRIES)[number];

export const isMenuEntry = (id: unknown): id is MenuEntry => ENTRIES.some((entry) => entry === id);

/** Puts our entries into the context menu of images. */
export const createImageMenu = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const id of ENTRIES)
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(id), contexts: ['image'] });
};

/** Does what an entry says for one image of a tab. */
export const chooseEntry = async (entry: MenuEntry, tab: number, address: string, page: string): Promise<void> => {
  // First of all: the browsers ask a person for permission only in the same turn as their click.
  const permitted = entry === 'menu_inquire' ? permitInquiry(address, page) : null;
  const { actOnImage } = await loadActs();
  await actOnImage({ entry, tab, address, page }, permitted);
};
