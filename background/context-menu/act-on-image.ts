import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { wordsFor } from '../../src/attribution/language/all';
import { held } from '../../src/attribution/language/language';
import { findSafe } from '../../src/attribution/safe-license';
import { plainUse } from '../../src/attribution/use';
import { ADDRESS_LENGTH } from '../../src/message/address';
import { inAnySize } from '../../src/work/any-size';
import type { Work } from '../../src/work/work';
import { askPage } from '../ask-page';
import { browser } from '../browser';
import { keepWork, recordCredit } from '../library/library';
import { readSeen } from '../page/seen';
import { copy } from './clipboard/clipboard';
import type { ImageEntry } from './image-entry';
import { inquireImage } from './image-inquiry';
import { lastLanguage } from './last-language';

const findWork = async (tab: number, address: string): Promise<Work | undefined> => {
  // One that carries a picture in itself is the address of no work.
  if (address.length > ADDRESS_LENGTH) return undefined;
  return (await readSeen(tab))?.works.find(
    (work) => work.about === 'part' && (work.address === address || inAnySize(work.address) === inAnySize(address)),
  );
};

/**
 * Does what an entry of the context menu says for one image of a tab. The page's own license is never taken for the image's.
 * @param permitted what the person answered when they were asked for leave to look into it; null where nothing was asked
 */
export const actOnImage = async (
  { entry, tab, address, page }: { entry: ImageEntry; tab: number; address: string; page: string },
  permitted: Promise<boolean> | null,
): Promise<void> => {
  const say = (text: string) => askPage(tab, { ask: 'page.notice', text });
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
      await keepWork({ work, thumbnail: null, project: null });
      await say(browser.i18n.getMessage('menu_kept'));
    } else if (!license) {
      await say(browser.i18n.getMessage('menu_contradicts'));
    } else {
      const use = { ...plainUse(license), ...held(await lastLanguage()) };
      const attribution = compose(work, use);
      const words = wordsFor(attribution);
      const copied = await copy({
        html: writeCredit(attribution, 'rich', words),
        plain: writeCredit(attribution, 'plain', words),
      });
      if (copied) await recordCredit({ work, use: { ...use, license: license.id }, format: 'rich', project: null });
      await say(browser.i18n.getMessage(copied ? 'menu_copied' : 'menu_copyFailed'));
    }
  } catch {
    await say(browser.i18n.getMessage('menu_failed')).catch(() => undefined);
  }
};
