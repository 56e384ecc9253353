import type { FillRequest, ToFill } from '../../src/message/fill';
import { inTime } from '../../src/message/in-time';
import { askPage } from '../ask-page';
import { browser } from '../browser';
import { listFillable, readFieldValues } from './fillable';

/** Milliseconds in which a page that is not frozen answers. */
const PATIENCE = 5000;

/**
 * Puts what fills fields into a page, or one of its frames, and asks it. The browser lets that be put there by the person's press alone
 * (activeTab).
 * @returns what it answers; null where it cannot be put there, or does not answer
 */
const askFields = async (tab: number, request: FillRequest, frame = 0): Promise<unknown> => {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['fill.js'] });
  } catch {
    return null;
  }
  const answer = browser.tabs.sendMessage(tab, request, { frameId: frame }).catch(() => null);
  return inTime<unknown>(answer, PATIENCE);
};

/** UTF-16 units of an editor's name that are shown: a page may answer in its place. */
const NAME_LENGTH = 40;

/** Which editor the page of a tab shows, and with what it can be filled. Nothing in the page is changed. */
export const findToFill = async (tab: number): Promise<ToFill> => {
  const name = await askFields(tab, { fill: 'find' });
  const editor = typeof name === 'string' && name !== '' ? name.slice(0, NAME_LENGTH) : null;
  return { editor, works: editor === null ? [] : await listFillable() };
};

/**
 * Writes the credit of an entry in the empty fields of the editor that a tab shows. The page says what became of it, and keeps the way back.
 * @param frame the one in which the person asked for it: it is tried after the page itself, which sees into the frames of its own site
 * @returns whether there was an editor
 */
export const fillIn = async ({ tab, id, frame = 0 }: { tab: number; id: string; frame?: number }): Promise<boolean> => {
  const values = await readFieldValues(id);
  const say = async (key: string): Promise<false> => {
    await askPage(tab, { ask: 'page.notice', text: browser.i18n.getMessage(key) });
    return false;
  };
  if (!values) return say('fill_noLicense');
  const request: FillRequest = { fill: 'write', values };
  if ((await askFields(tab, request)) === true) return true;
  if (frame !== 0 && (await askFields(tab, request, frame)) === true) return true;
  return say('fill_noEditor');
};
