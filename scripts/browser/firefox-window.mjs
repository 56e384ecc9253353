import { poll } from './poll.mjs';

/**
 * Firefox's protocol knows tabs alone. With `--remote-allow-system-access` it also lets a script run in the browser's own window
 * (`moz:scope`), and that one has the toolbar window's `<browser>` named to the protocol as if it were a tab's. What a test does there
 * is then input like anybody's.
 */

/**
 * Runs a function in the browser's own window.
 * @param {any} session a browser's connection
 * @param {() => unknown} act
 */
export const runInBrowser = async (session, act) => {
  const { result: tree } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.contexts;
  const target = { context: window.context };
  const { result } = await session.send('script.evaluate', { expression: `(${act})()`, target, awaitPromise: true });
  if (result.type !== 'success') throw new Error(`in Firefox’s own window: ${JSON.stringify(result.exceptionDetails)}`);
  return { value: result.result.value, clientWindow: window.clientWindow };
};

/** Lets the protocol find a toolbar window by its id: runs in the browser's own window. */
const nameWindows = () => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  if (NavigableManager.findsToolbarWindows) return;
  const findTab = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) => {
    /** @type {any[]} */
    const shown = [...document.querySelectorAll('.webextension-popup-browser')];
    return shown.find((each) => each.permanentKey && NavigableManager.getIdForBrowser(each) === id) ?? findTab(id);
  };
  NavigableManager.findsToolbarWindows = true;
};

/** The id of the toolbar window that is shown, or null: runs in the browser's own window. */
const nameShown = () => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  /** @type {any[]} */
  const panels = [...document.querySelectorAll('panel')];
  // A panel that is on its way in or out is no place to press.
  const panel = panels.find((each) => each.state === 'open' && each.querySelector('.webextension-popup-browser'));
  const shown = panel?.querySelector('.webextension-popup-browser');
  if (!shown?.currentURI?.spec.startsWith('moz-extension:')) return null;
  shown.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(shown);
};

/** Before a toolbar window is opened. @param {any} browser its connection is not in puppeteer's types */
export const listenToFirefoxWindows = async (browser) => {
  await runInBrowser(browser.connection, nameWindows);
};

/**
 * The toolbar window that has been opened, as a page that can be asked and pressed like any other.
 * @param {any} browser its connection is not in puppeteer's types
 * @param {string} url
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export const waitForFirefoxWindow = async (browser, url) => {
  const session = browser.connection;
  const { value: context, clientWindow } = await poll(async () => {
    const found = await runInBrowser(session, nameShown);
    return found.value && found;
  }, 'the toolbar window');
  const before = new Set(await browser.pages());
  const about = {
    context,
    url,
    clientWindow,
    children: [],
    parent: null,
    originalOpener: null,
    userContext: 'default',
  };
  session.emit('browsingContext.contextCreated', about);
  return poll(async () => (await browser.pages()).find((page) => !before.has(page)), 'the toolbar window’s page');
};
