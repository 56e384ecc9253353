import { captureError, type HoldStill } from '../../src/evidence/capture';
import { CAPTURE_SIZE, type Capture } from '../../src/library/statement';
import { inTime } from '../../src/message/in-time';
import type { PlaceOnPage } from '../../src/message/pointing';
import { askPage } from '../ask-page';
import { browser } from '../browser';
import { readSeen } from '../page/seen';

/** Of a hundred, the best first: a large screen at the lowest has less than a megabyte. */
const QUALITIES = [85, 60, 35] as const;
/** Milliseconds in which a page has scrolled and painted. */
const PATIENCE = 5000;

/** A picture and what is said of it. */
export interface Captured {
  capture: Capture;
  bytes: Uint8Array<ArrayBuffer>;
}

const hexOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The bytes of what a browser shows of a tab, as a JPEG that is no larger than may be kept. */
const takePicture = async (windowId: number): Promise<Uint8Array<ArrayBuffer>> => {
  for (const quality of QUALITIES) {
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality }).catch(() => {
      throw captureError('not-permitted');
    });
    const letters = atob(address.slice(address.indexOf(',') + 1));
    if (letters.length > CAPTURE_SIZE) continue;
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  }
  throw captureError('too-large');
};

/** The window of a tab that is in front and shows this page. @throws CaptureProblem not-shown */
const needShown = async (tab: number, page: string): Promise<number> => {
  const { active, windowId } = await browser.tabs.get(tab).catch(() => ({ active: false, windowId: undefined }));
  const isHere = active && (await askPage(tab, { ask: 'page.here', address: page })) === true;
  if (!isHere || windowId === undefined) throw captureError('not-shown');
  return windowId;
};

/** Scrolls to a place, marks it, and waits until that is painted; null lets go again. Where nothing can be put into the page, it is taken as it stands. */
const holdStill = async (tab: number, at: PlaceOnPage | null): Promise<void> => {
  const message: HoldStill = { holdStill: at };
  await inTime(
    browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null),
    PATIENCE,
  );
};

/**
 * Takes a picture of a tab's page where a license stands, because a person pressed for it: by that press alone may it be taken (activeTab).
 * @param at where; null takes what is in sight
 * @throws CaptureProblem
 */
export const capturePage = async (tab: number, at: PlaceOnPage | null): Promise<Captured> => {
  const address = (await readSeen(tab))?.page.address;
  if (address === undefined) throw captureError('not-shown');
  await needShown(tab, address);
  const put = { target: { tabId: tab }, files: ['hold-still.js'] };
  await browser.scripting.executeScript(put).catch(() => undefined);
  await holdStill(tab, at);
  try {
    const bytes = await takePicture(await needShown(tab, address));
    // A page that moved on meanwhile would be shown under the address of the one before.
    await needShown(tab, address);
    const capture = { sha256: await hexOf(bytes), mediaType: 'image/jpeg', size: bytes.length, address } as const;
    return { capture: { ...capture, at: new Date().toISOString() }, bytes };
  } finally {
    await holdStill(tab, null);
  }
};
