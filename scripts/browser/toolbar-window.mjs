import { listenToFirefoxWindows, waitForFirefoxWindow } from './firefox-window.mjs';
import { poll } from './poll.mjs';

/**
 * @typedef {import('puppeteer-core').Page & { isShown: () => Promise<boolean> }} ToolbarWindow
 *   close() closes the window as Escape does; isShown() tells whether it is open still: both browsers close it when a tab is opened
 */

/** How many toolbar windows of the extension are open. @param {import('puppeteer-core').Page} desk */
const countShown = (desk) => desk.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length);

/** Closes the toolbar window, if one is open. @param {import('puppeteer-core').Page} desk */
const closeShown = async (desk) => {
  await desk.evaluate(() => {
    for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
  });
  await poll(async () => (await countShown(desk)) === 0, 'the end of the toolbar window');
};

/** The window's page, once the browser has made one that was not there before. */
const waitForChromiumWindow = async (browser, origin, before) => {
  const isNew = (target) => !before.has(target) && target.url().startsWith(`${origin}popup.html`);
  const target = await poll(async () => browser.targets().find(isNew), 'the toolbar window');
  return target.asPage();
};

/**
 * Opens the toolbar window of a tab as the browser opens it for a person who presses the button, and not its document in a tab: only
 * this one has the size, the focus and the end that people meet (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/action/openPopup).
 * @param {{ name: string, browser: import('puppeteer-core').Browser, origin: string, desk: import('puppeteer-core').Page }} driver desk: a
 *   page of the extension's own
 * @param {number} tab
 * @returns {Promise<ToolbarWindow>}
 */
export const openToolbarWindow = async ({ name, browser, origin, desk }, tab) => {
  await closeShown(desk);
  if (name === 'firefox') await listenToFirefoxWindows(browser);
  const before = new Set(browser.targets());
  await desk.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.update(id, { active: true });
    await chrome.windows.update(windowId, { focused: true });
  }, tab);
  // A window that has only just come to the front may not be taken for the one in use yet.
  await poll(() => desk.evaluate(() => chrome.action.openPopup().then(() => true)), 'opening the toolbar window');
  const page =
    name === 'firefox'
      ? await waitForFirefoxWindow(browser, `${origin}popup.html`)
      : await waitForChromiumWindow(browser, origin, before);
  const isShown = async () => (await countShown(desk)) > 0;
  await poll(() => page.evaluate(() => document.readyState === 'complete'), 'the toolbar window’s document');
  return Object.assign(page, {
    isShown,
    // It is in front as long as it is there, and a tab that was brought to the front would close it.
    bringToFront: async () => {},
    close: () => closeShown(desk),
  });
};
