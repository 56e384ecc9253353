import polyfill, { type Browser } from 'webextension-polyfill';

/**
 * What a browser of the manifest may lack: Firefox for Android has no context menus, shortcuts or keyword, and each browser its own kind of
 * panel at the side. No part of the background may stop for that. tests/architecture/browser-apis holds it against what each browser has.
 */
type Lacking = 'contextMenus' | 'commands' | 'omnibox';

/** Chromium's panel at the side, which the polyfill's types do not know. */
interface SidePanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/** The only import of the polyfill in the background. */
export const browser: Omit<Browser, Lacking> & { readonly [Name in Lacking]?: Browser[Name] } & SidePanel = polyfill;
