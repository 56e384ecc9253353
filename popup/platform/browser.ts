import browser from 'webextension-polyfill';

/** The browser's own interfaces that the popup and the library use. */
export const { extension, i18n, permissions, runtime, storage, tabs } = browser;
