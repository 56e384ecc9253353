import polyfill, { type Browser } from 'webextension-polyfill';

/**
 * What a browser of the manifest may lack: Firefox for Android has no context menus, and no part of the background may stop for that.
 * tests/architecture/browser-apis holds it against what each browser has.
 */
type Lacking = 'contextMenus';

/** The only import of the polyfill in the background. */
export const browser: Omit<Browser, Lacking> & { readonly [Name in Lacking]?: Browser[Name] } = polyfill;
