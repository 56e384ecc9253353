import { browser } from '../browser';
import { loadActs } from '../load-acts';
import { type ImageEntry, OF_OTHERS } from './image-entry';
import { permitAddresses, permitInquiry } from './image-inquiry';

/** Our entries, and what each stands beside in the context menu. */
const ENTRIES = { image: [...OF_OTHERS, 'menu_sharePicture'], selection: ['menu_shareText'] } as const;

const isOfOthers = (id: unknown): id is ImageEntry => OF_OTHERS.some((entry) => entry === id);

/** Puts our entries into the context menu of images and of selected text, where the browser has one. */
export const createPageMenu = async (): Promise<void> => {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const context of ['image', 'selection'] as const)
    for (const id of ENTRIES[context])
      contextMenus.create({ id, title: browser.i18n.getMessage(id), contexts: [context] });
};

/** What a browser says of an entry that was chosen. */
export interface Chosen {
  menuItemId: string | number;
  srcUrl?: string | undefined;
  pageUrl?: string | undefined;
  frameId?: number | undefined;
  selectionText?: string | undefined;
}

/** Does what an entry says for one image, or for the text that is selected. */
export const chooseEntry = async (
  { menuItemId: entry, srcUrl = '', pageUrl = srcUrl, frameId = 0, selectionText = '' }: Chosen,
  tab: number,
): Promise<void> => {
  if (isOfOthers(entry)) {
    // First of all: the browsers ask a person for permission only in the same turn as their click.
    const permitted = entry === 'menu_inquire' ? permitInquiry(srcUrl, pageUrl) : null;
    const { actOnImage } = await loadActs();
    await actOnImage({ entry, tab, address: srcUrl, page: pageUrl }, permitted);
    return;
  }
  const picture = entry === 'menu_sharePicture' ? srcUrl : null;
  const permitted = permitAddresses(picture === null ? [] : [picture]);
  const { shareFromPage } = await loadActs();
  await shareFromPage({ tab, frame: frameId, page: pageUrl, picture, selected: selectionText }, permitted);
};
