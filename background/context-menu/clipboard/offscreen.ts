import { CLIPBOARD_CHANNEL } from '../../../src/message/channels';
import { browser } from '../../browser';
import type { Copied } from './copied';

/** Documents that nobody sees (https://developer.chrome.com/docs/extensions/reference/api/offscreen); the polyfill hands the browser's own on. */
interface Offscreen {
  createDocument(given: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Milliseconds until a document of ours counts as lost. */
const PATIENCE = 5000;
/**
 * Milliseconds that a document is left after it has copied. Chromium takes what is copied over a pipe of the document's own, which ends
 * with it: on a busy machine a document that was closed at once took its text along.
 */
const LINGER = 2000;

const { offscreen } = browser as unknown as { offscreen: Offscreen };

/** Has popup/app/clipboard.ts copy. */
const ask = (copied: Copied): Promise<boolean> => {
  const channel = new BroadcastChannel(CLIPBOARD_CHANNEL);
  return new Promise<boolean>((resolve) => {
    const lost = setTimeout(resolve, PATIENCE, false);
    channel.onmessage = ({ data }) => {
      if (typeof data !== 'boolean') return;
      clearTimeout(lost);
      resolve(data);
    };
    channel.postMessage(copied);
  }).finally(() => channel.close());
};

let last: Promise<unknown> = Promise.resolve();
let closing: ReturnType<typeof setTimeout> | undefined;
const close = (): Promise<void> => offscreen.closeDocument().catch(() => undefined);

/** In a worker, which has no clipboard: a document is opened for it and closed again. There may be one at a time. */
export const copyOffscreen = (copied: Copied): Promise<boolean> => {
  const done = last.then(async () => {
    clearTimeout(closing);
    // The one of the last copy, also where the background that opened it has ended meanwhile.
    await close();
    await offscreen.createDocument({
      url: 'clipboard.html',
      reasons: ['CLIPBOARD'],
      justification: 'Puts the credit of an image on the clipboard when its context-menu entry is chosen.',
    });
    try {
      return await ask(copied);
    } finally {
      closing = setTimeout(close, LINGER);
    }
  });
  last = done.catch(() => undefined);
  return done;
};
