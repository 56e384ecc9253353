import { closeBrowser } from '../browser/close.mjs';
import { startFirefox } from '../browser/firefox.mjs';
import { runInBrowser } from '../browser/firefox-window.mjs';

/** Each file of tests has a world of its own: what is lent belongs to the process around them. */
const KEY = Symbol.for('commoner.lentFirefox');

/** How long a Firefox may take until it is as new. One that takes longer is ended. */
const CLEAN_MS = 20_000;

/** An extension that goes takes what it stored with it, as it does not otherwise in a test (scripts/browser/firefox). */
const FORGETFUL = { 'extensions.webextensions.keepStorageOnUninstall': false };

/** Forgets what pages have stored: runs in the browser's own window. */
const forgetPages = () =>
  new Promise((resolve) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, resolve));

/** Makes a Firefox as new: one empty tab, no extension, nothing stored. */
const clean = async (browser, extensionId) => {
  const empty = await browser.newPage();
  for (const page of await browser.pages()) if (page !== empty) await page.close();
  await browser.uninstallExtension(extensionId);
  await runInBrowser(browser.connection, forgetPages);
};

/** Ends a Firefox with the processes that it has started: they are one group. */
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

/** Starts a Firefox for which this process does not stay: it may end, and then the Firefox is ended. */
const startAside = async (program, extensionId) => {
  const before = new Set(listHandles());
  // A limit of one answer would keep the process too, where Firefox never tells that a page of an extension is open.
  const options = { program, extensionId, headless: true, preferences: FORGETFUL, protocolTimeout: 0 };
  const browser = await startFirefox(options);
  for (const handle of listHandles()) if (!before.has(handle)) handle.unref?.();
  return browser;
};

/**
 * The Firefox of one process of jest. A start takes some four seconds of a processor, and making one as new takes less than one. So a file
 * of tests that wants nothing of its own of it gets the one that a file before it has used.
 */
class LentFirefox {
  #all = new Set();
  #idle = null;
  #listens = false;

  async #take(program, extensionId) {
    const idle = this.#idle;
    this.#idle = null;
    if (idle?.connected) return idle;
    const browser = await startAside(program, extensionId);
    this.#all.add(browser);
    browser.once('disconnected', () => this.#all.delete(browser));
    return browser;
  }

  /** Sees to it that no Firefox stays behind when the process ends, also by a signal between two files of tests. */
  #listen() {
    if (this.#listens) return;
    this.#listens = true;
    process.once('exit', () => {
      for (const browser of this.#all) endAtOnce(browser);
    });
    process.once('SIGTERM', () => process.exit(143));
  }

  /**
   * @param {string} program
   * @param {string} extensionId the extension that will be put into it
   * @returns {Promise<{ browser: import('puppeteer-core').Browser, giveBack: () => Promise<void> }>}
   */
  async borrow(program, extensionId) {
    this.#listen();
    // What waits for an answer of Firefox alone waits all the same.
    const stay = setInterval(() => {}, 2 ** 30);
    try {
      const browser = await this.#take(program, extensionId);
      return {
        browser,
        giveBack: async () => {
          try {
            await withinMs(clean(browser, extensionId), CLEAN_MS);
            if (this.#idle) await closeBrowser(browser);
            else this.#idle = browser;
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

const lent = new LentFirefox();

/** Lets a world borrow (scripts/test/environment). */
export const lendTo = (world) => {
  world[KEY] = lent;
};
