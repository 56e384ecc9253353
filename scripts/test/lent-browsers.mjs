import { startChromium } from '../browser/chromium.mjs';
import { closeBrowser } from '../browser/close.mjs';
import { startFirefox } from '../browser/firefox.mjs';
import { runInBrowser } from '../browser/firefox-window.mjs';

/** Each file of tests has a world of its own: what is lent belongs to the process around them. */
const KEY = Symbol.for('commoner.lentBrowsers');

/** How long a browser may take until it is as new. One that takes longer is ended. */
const CLEAN_MS = 20_000;

/** An extension that goes takes what it stored with it, as it does not otherwise in a test (scripts/browser/firefox). */
const FORGETFUL = { 'extensions.webextensions.keepStorageOnUninstall': false };

/** Forgets what pages have stored: runs in Firefox's own window. */
const forgetPages = () =>
  new Promise((resolve) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, resolve));

/**
 * What pages have stored, and what a test has allowed them, is forgotten.
 * @param {{ empty: import('puppeteer-core').Page }} one
 */
const forgetInChromium = async ({ empty }) => {
  const session = await empty.createCDPSession();
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  await session.send('Browser.resetPermissions');
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  await session.detach();
};

/** How each browser is started for any test, and what it forgets. */
const KINDS = {
  chromium: {
    start: (options) => startChromium({ ...options, headless: true }),
    forget: forgetInChromium,
  },
  firefox: {
    start: (options) => startFirefox({ ...options, headless: true, preferences: FORGETFUL }),
    forget: ({ browser }) => runInBrowser(browser.connection, forgetPages),
  },
};

/** Makes a browser as new: one empty tab, no extension, nothing stored. */
const clean = async (name, browser, extensionId) => {
  const empty = await browser.newPage();
  for (const page of await browser.pages()) if (page !== empty) await page.close();
  await browser.uninstallExtension(extensionId);
  await KINDS[name].forget({ browser, empty });
};

/** Ends a browser with the processes that it has started: they are one group. */
const endAtOnce = (browser) => {
  try {
    process.kill(-browser.process().pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const withinMs = (promise, ms) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** What keeps this process. @returns {any[]} */
const listHandles = () => /** @type {any} */ (process)._getActiveHandles();

/** Starts a browser for which this process does not stay: it may end, and then the browser is ended. */
const startAside = async (name, options) => {
  const before = new Set(listHandles());
  // A limit of one answer would keep the process too, where Firefox never tells that a page of an extension is open.
  const browser = await KINDS[name].start({ ...options, protocolTimeout: 0 });
  for (const handle of listHandles()) if (!before.has(handle)) handle.unref?.();
  return browser;
};

/**
 * The browsers of one process of jest. A start takes some four seconds of a processor, and making one as new takes less than one. So a file
 * of tests that wants nothing of its own of it gets the one that a file before it has used.
 */
class LentBrowsers {
  #all = new Set();
  #idle = new Map();
  #listens = false;

  async #take(name, options) {
    const idle = this.#idle.get(name);
    this.#idle.delete(name);
    if (idle?.connected) return idle;
    const browser = await startAside(name, options);
    this.#all.add(browser);
    browser.once('disconnected', () => this.#all.delete(browser));
    return browser;
  }

  /** Sees to it that no browser stays behind when the process ends, also by a signal between two files of tests. */
  #listen() {
    if (this.#listens) return;
    this.#listens = true;
    process.once('exit', () => {
      for (const browser of this.#all) endAtOnce(browser);
    });
    process.once('SIGTERM', () => process.exit(143));
  }

  /**
   * @param {'chromium' | 'firefox'} name
   * @param {{ program: string, extensionId?: string }} options extensionId: for Firefox, the extension that will be put into it
   * @returns {Promise<{ browser: import('puppeteer-core').Browser, giveBack: (extensionId: string) => Promise<void> }>}
   */
  async borrow(name, options) {
    this.#listen();
    // What waits for an answer of the browser alone waits all the same.
    const stay = setInterval(() => {}, 2 ** 30);
    try {
      const browser = await this.#take(name, options);
      return {
        browser,
        giveBack: async (extensionId) => {
          try {
            await withinMs(clean(name, browser, extensionId), CLEAN_MS);
            if (this.#idle.has(name)) await closeBrowser(browser);
            else this.#idle.set(name, browser);
          } catch {
            endAtOnce(browser);
          } finally {
            clearInterval(stay);
          }
        },
      };
    } catch (error) {
      clearInterval(stay);
      throw error;
    }
  }
}

const lent = new LentBrowsers();

/** Lets a world borrow (scripts/test/environment). */
export const lendTo = (world) => {
  world[KEY] = lent;
};
