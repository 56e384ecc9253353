import { ADDRESS_LENGTH } from '../../src/message/address';
import { inAnySize } from '../../src/work/any-size';
import type { Work } from '../../src/work/work';
import { browser } from '../browser';
import { readSeen } from '../page/seen';
import { creditWork, orSayWhy, saveWork, sayOnPage } from './act-on-work';
import type { ImageEntry } from './image-entry';
import { inquireImage } from './image-inquiry';

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
): Promise<void> =>
  orSayWhy(tab, async () => {
    if (permitted) return sayOnPage(tab, await inquireImage(tab, address, page, await permitted));
    const work = await findWork(tab, address);
    if (!work) return sayOnPage(tab, browser.i18n.getMessage('menu_nothingKnown'));
    return entry === 'menu_keep' ? saveWork(tab, work) : creditWork(tab, work);
  });
