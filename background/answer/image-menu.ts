import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { findSafe } from '../../src/attribution/safe-license';
import type { PageRequest } from '../../src/message/contract';
import type { Work } from '../../src/work/work';
import { browser } from '../browser';
import { inquireImage, permitInquiry } from './image-inquiry';
import { keepWork, recordCredit } from './library';
import { readSeen } from './seen';

const ENTRIES = ['menu_copyCredit', 'menu_keep', 'menu_inquire'] as const;
export type MenuEntry = (typeof ENTRIES)[number];

export const isMenuEntry = (id: unknown): id is MenuEntry => ENTRIES.some((entry) => entry === id);

/** Puts our entries into the context menu of images. */
export const createImageMenu = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const id of ENTRIES)
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(id), contexts: ['image'] });
};

/** The same picture in another size has the same name but for "-300x200". */
const inAnySize = (address: string): string =>
  address.replace(/[?#].*$/, '').replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '');

const findWork = async (tab: number, address: string): Promise<Work | undefined> =>
  (await readSeen(tab))?.works.find(
    (work) => work.about === 'part' && (work.address === address || inAnySize(work.address) === inAnySize(address)),
  );

/** Does what an entry says for one image of a tab. The page's own license is never taken for the image's. */
export const actOnImage = async (entry: MenuEntry, tab: number, address: string, page: string): Promise<void> => {
  // First of all: the browsers ask a person for permission only in the same turn as their click.
  const permitted = entry === 'menu_inquire' ? permitInquiry(address, page) : null;
  const request = (message: PageRequest) => browser.tabs.sendMessage(tab, message, { frameId: 0 });
  const say = (text: string) => request({ ask: 'page.notice', text });
  try {
    if (permitted) {
      await say(await inquireImage(tab, address, page, await permitted));
      return;
    }
    const work = await findWork(tab, address);
    const license = work && findSafe(work);
    if (!work) {
      await say(browser.i18n.getMessage('menu_nothingKnown'));
    } else if (entry === 'menu_keep') {
      await keepWork(work);
      await say(browser.i18n.getMessage('menu_kept'));
    } else if (!license) {
      await say(browser.i18n.getMessage('menu_contradicts'));
    } else {
      const attribution = compose(work, { license, changes: null });
      const copied = await request({
        ask: 'page.copy',
        html: writeCredit(attribution, 'rich'),
        plain: writeCredit(attribution, 'plain'),
      });
      if (copied) await recordCredit({ work, license: license.id, format: 'rich', changes: null });
      await say(browser.i18n.getMessage(copied ? 'menu_copied' : 'menu_copyFailed'));
    }
  } catch (error) {
    await say(`${browser.i18n.getMessage('menu_failed')} ${(error as Error).message}`).catch(() => undefined);
  }
};
