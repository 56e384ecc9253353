import { isInquiryError } from '../../src/lookup/inquiry';
import { safeName } from '../../src/transfer/export/file-name';
import { askPage } from '../ask-page';
import { browser } from '../browser';
import { permits } from '../host-permission';
import { loadInquire } from '../lookup/load';
import { readSeen } from '../page/seen';
import { putNew } from '../store/publish/hand-over';

/** What of a page a person chose to share. */
export interface ChosenPart {
  tab: number;
  /** The frame that it stands in. */
  frame: number;
  /** The page's own address. */
  page: string;
  /** A picture's address; null for the text that is selected. */
  picture: string | null;
  /** What the browser says is selected: one line of it, in some of them. */
  selected: string;
}

/** The selected text with its line breaks, which only its page knows. */
const readText = async ({ tab, frame, selected }: ChosenPart): Promise<File> => {
  const read = await askPage(tab, { ask: 'page.selected' }, frame);
  const title = safeName((await readSeen(tab))?.page.title ?? '') || 'text';
  return new File([typeof read === 'string' && read ? read : selected], `${title}.txt`, { type: 'text/plain' });
};

const readPart = async (part: ChosenPart, permitted: boolean): Promise<File | string> => {
  if (part.picture === null) return readText(part);
  if (!permitted) return browser.i18n.getMessage('inquiry_refused');
  const { fetchPicture } = await loadInquire();
  try {
    return await fetchPicture(part.picture, part.page, permits);
  } catch (error) {
    if (!isInquiryError(error)) throw error;
    return browser.i18n.getMessage(
      error.code === 'unreadable' ? 'menu_pictureUnreadable' : `inquiry_${error.code.replaceAll('-', '_')}`,
    );
  }
};

/**
 * Opens the share form with a picture or a text of the page in it. Nothing is shared before the person presses there; what they leave
 * lying is swept after a day.
 * @param permitted what they answered when they were asked for leave to fetch the picture
 */
export const shareFromPage = async (part: ChosenPart, permitted: Promise<boolean>): Promise<void> => {
  const say = (text: string) => askPage(part.tab, { ask: 'page.notice', text });
  try {
    const read = await readPart(part, await permitted);
    if (typeof read === 'string') return void (await say(read));
    const path = ['share', await putNew(read), part.page].map(encodeURIComponent).join('/');
    await browser.tabs.create({ url: `${browser.runtime.getURL('library.html')}#${path}` });
  } catch {
    await say(browser.i18n.getMessage('menu_failed')).catch(() => undefined);
  }
};
