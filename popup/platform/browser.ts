import polyfill, { type Browser } from 'webextension-polyfill';

/** What a browser may lack: each has its own panel at the side, and a phone has none (tests/architecture/browser-apis). */
type Lacking = 'sidebarAction';

/** Chromium's panel at the side, which the polyfill's types do not know. */
interface SidePanel {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
}
const browser: Omit<Browser, Lacking> & { readonly [Name in Lacking]?: Browser[Name] } & SidePanel = polyfill;

/** The browser's own interfaces that the popup and the library use. */
export const { extension, i18n, permissions, runtime, sidePanel, sidebarAction, storage, tabs } = browser;

/** Whether this is Chromium or a browser made from it. */
export const isChromium = (): boolean => runtime.getURL('').startsWith('chrome-extension:');
