import type { PageRequest } from '../../src/message/contract';
import { inTime } from '../../src/message/in-time';
import { type PlaceOnPage, POINTING } from '../../src/message/pointing';
import { extension, runtime, tabs } from './browser';

/** Returns the tab that the toolbar window is about, the one in front; null if there is none. */
export const findTab = async (): Promise<number | null> => {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

/** Milliseconds. A page that is looked at for longer is frozen by what is in it. */
const PATIENCE = 5000;

/** What the content script of a tab answers; null where none does, LATE where it does not in time. */
export const hearPage = (tab: number, request: PageRequest): Promise<unknown> =>
  inTime<unknown>(
    tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => null),
    PATIENCE,
  );

/** Asks the content script of a tab; false where none answers, or where it could not do it. */
export const askPage = async (tab: number, request: PageRequest): Promise<boolean> =>
  (await hearPage(tab, request)) === true;

/** A line to the page of a tab, on which it is told what a person points at. */
export interface Line {
  say: (at: PlaceOnPage | null) => void;
  end: () => void;
}

/**
 * Opens a line to the page of a tab. It ends with this window, which the page is told.
 * @param onEnd called when the page has gone, or nobody is there
 */
export const openLine = (tab: number, onEnd: () => void): Line => {
  const port = tabs.connect(tab, { name: POINTING, frameId: 0 });
  port.onDisconnect.addListener(onEnd);
  return {
    say: (at) => {
      try {
        port.postMessage(at);
      } catch {
        onEnd(); // The page has gone, and this was not told yet.
      }
    },
    end: () => port.disconnect(),
  };
};

/**
 * Whether a browser lets an extension read the page of a tab: of its own pages, its store and its viewers none is read. Firefox tells the
 * address of each page that may be read. Chromium tells no address, and refuses to set the zoom of a page that it keeps closed; what is set
 * here is what is so already.
 */
export const isReadable = async (tab: number): Promise<boolean> => {
  try {
    const { url } = await tabs.get(tab);
    if (url !== undefined) return /^https?:/.test(url);
    if (!tabs.setZoomSettings) return false;
    await tabs.setZoomSettings(tab, await tabs.getZoomSettings(tab));
    return true;
  } catch {
    return false;
  }
};

/** Where a page is, and its HTML as it stands. */
interface PageSource {
  address: string;
  html: string;
}

/** Reads the page of a tab, because a person wants it checked; null where nobody answers, or not in time. */
export const readPage = async (tab: number): Promise<PageSource | null> => {
  const source = await hearPage(tab, { ask: 'page.source' });
  if (typeof source !== 'string') return null;
  const end = source.indexOf('\n');
  const address = source.slice(0, end);
  return URL.canParse(address) ? { address, html: source.slice(end + 1) } : null;
};

/** Opens a place of the library in a new tab, in front. */
export const openLibrary = async (hash: string): Promise<void> => {
  await tabs.create({ url: runtime.getURL(`library.html${hash}`) });
  makeRoom();
};

/** Loads the page of a tab anew. */
export const reload = (tab: number): Promise<void> => tabs.reload(tab);

/** Whether the page of a tab has been loaded whole. */
export const isLoaded = async (tab: number): Promise<boolean> => (await tabs.get(tab)).status === 'complete';

/** Whether this document is the toolbar window, which lies over the tab. */
const isToolbarWindow = (): boolean => extension.getViews({ type: 'popup' }).includes(window);

/** Closes the toolbar window once a tab lies under it. Chromium does so by itself; Firefox leaves the window over what was opened. */
export const makeRoom = (): void => {
  if (isToolbarWindow()) window.close();
};

/** Opens a page of the web in a new tab, in front. */
export const openTab = async (address: string): Promise<void> => {
  await tabs.create({ url: address });
  makeRoom();
};

/** Has the toolbar window close when one of its links opens a tab in front. */
export const closeWithLinks = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target="_blank"]') : null;
    // With these keys the tab opens behind, and a person goes on in the window.
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    // The browser follows the link only after all listeners have been called.
    setTimeout(makeRoom);
  });
};
