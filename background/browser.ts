/** The only import of the polyfill in the background. */
export { default as browser } from 'webextension-polyfill';
