import { existsSync, readdirSync } from 'node:fs';
import { say } from '../process/say.mjs';
import { openBrowser } from './open.mjs';
import { poll, WAIT_MS } from './poll.mjs';
import { openToolbarWindow } from './toolbar-window.mjs';

/**
 * Opens a page of the extension's own and waits until its document is there.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 */
const openOwn = async (page, address) => {
  // In Firefox this promise never settles for an extension's page; in both, what counts is the document.
  page.goto(address, { timeout: 0 }).catch(() => {});
  await poll(
    () => page.evaluate((at) => location.href === at && document.readyState === 'complete', address),
    `opening ${address}`,
  );
  return page;
};

/** The page that comes once after the installation. Firefox's protocol says of an extension's page that it is about:blank. */
export const waitForWelcome = (browser, origin, withinMs = WAIT_MS) =>
  poll(
    async () => {
      for (const page of await browser.pages())
        if ((await page.evaluate(() => location.href).catch(() => '')) === `${origin}welcome.html`) return page;
      return null;
    },
    'the welcome',
    withinMs,
  );

/** How long a browser that was lent may take until it welcomes; one that does not is not as new (scripts/test/lent-browsers). */
const WELCOME_MS = 20_000;

/** Opens a browser in which nothing happens any more by itself: the welcome comes into a new profile alone, and some time after it. */
const openQuiet = async (name, options, isGreeted) => {
  for (let tries = 1; ; tries++) {
    const opened = await openBrowser(name, options);
    const { browser, origin } = opened;
    const openDesk = async () => openOwn(await browser.newPage(), `${origin}icons/icon-16.png`);
    const desk = await openDesk();
    if (!isGreeted) return { ...opened, openDesk, desk };
    try {
      await (await waitForWelcome(browser, origin, tries === 1 ? WELCOME_MS : WAIT_MS)).close();
      return { ...opened, openDesk, desk };
    } catch (error) {
      if (tries > 1) throw error;
      const kept = await desk.evaluate(() => chrome.storage.local.get(null).then(Object.keys)).catch(String);
      say(`${name}: ${error.message}; it keeps ${kept}. Beginning again with another one.`);
      browser.process()?.kill('SIGKILL');
      await opened.close().catch(() => {});
    }
  }
};

/**
 * Opens a browser with the built extension, and hands back the few things a test or a tour does with it.
 * @param {string} name chromium or firefox
 * @param {{ headless?: boolean, profile?: string, preferences?: Record<string, unknown>, args?: string[], acceptInsecureCerts?: boolean, granted?: string[], lacking?: string[], dist?: string, welcome?: boolean }} [options]
 *   profile: a folder to keep the profile in; without it a throw-away one. welcome: leaves the page open that comes after installation. dist: dist-test is the build that pays this machine's own servers
 */
export const drive = async (name, options = {}) => {
  const { welcome = false, ...others } = options;
  const isNew = !others.profile || !existsSync(others.profile) || readdirSync(others.profile).length === 0;
  const opened = await openQuiet(name, { headless: true, ...others }, isNew && !welcome);
  const { browser, origin, close, openDesk } = opened;
  // Tabs are told apart through this page: an extension may ask for tabs, a test tool does not know their numbers.
  let { desk } = opened;
  /** @returns {Promise<number[]>} */
  const listTabs = () => desk.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id));

  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();
  /**
   * Opening and closing take turns: a new tab is known by not having been there before, and Firefox opens it beside another
   * one that must not be going away meanwhile.
   * @template T
   * @param {() => Promise<T>} act
   * @returns {Promise<T>}
   */
  const inTurn = (act) => {
    const done = queue.then(act);
    queue = done.catch(() => {});
    return done;
  };
  /** A new empty tab, and its number. */
  const openTab = () =>
    inTurn(async () => {
      const before = new Set(await listTabs());
      const page = await browser.newPage();
      page.setDefaultTimeout(WAIT_MS);
      const tab = await poll(async () => (await listTabs()).find((id) => !before.has(id)), 'a new tab');
      return { page, tab };
    });
  /** @param {import('puppeteer-core').Page} page */
  const closeTab = (page) => inTurn(() => page.close());

  /** @param {string} file */
  const own = async (file) => {
    const { page, tab } = await openTab();
    return Object.assign(await openOwn(page, `${origin}${file}`), { tab });
  };

  return {
    name,
    browser,
    origin,
    openTab,
    closeTab,
    /** Asks the background through the contract, as the popup does. Answers `{ ok, value }` or `{ ok: false, problem }`. */
    ask: async (message, input) => {
      // As text: Chromium's protocol sorts the keys of what passes through it, and a license is compared as it is written.
      const text = JSON.stringify({ message, input });
      const ask = async (envelope) => JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(envelope)));
      return JSON.parse(await desk.evaluate(ask, text));
    },
    /**
     * Has a worker of the extension's own page do a job, as the library's tab does it.
     * @param {Record<string, any>} job
     * @param {Buffer | null} [file] the file that it reads
     * @returns {Promise<{ report: Record<string, any>, bytes: Buffer }>} the last report, and the file that was written
     */
    carry: async (job, file = null) => {
      const work = async (text, base64) => {
        const read = (letters) => Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
        const wanted = { ...JSON.parse(text), ...(base64 === null ? {} : { file: new Blob([read(base64)]) }) };
        const worker = new Worker('/carry.js');
        const report = await new Promise((resolve) => {
          worker.onmessage = ({ data }) => data.step === 'progress' || resolve(data);
          worker.onerror = ({ message }) => resolve({ step: 'failed', code: 'failed', detail: message });
          worker.postMessage(wanted);
        });
        worker.terminate();
        const { result } = report;
        const bytes = result?.file ? new Uint8Array(await result.file.arrayBuffer()) : new Uint8Array();
        let letters = '';
        for (let from = 0; from < bytes.length; from += 0x8000)
          letters += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
        return JSON.stringify({
          report: { ...report, result: result && { ...result, file: null } },
          base64: btoa(letters),
        });
      };
      const answer = JSON.parse(await desk.evaluate(work, JSON.stringify(job), file?.toString('base64') ?? null));
      return { report: answer.report, bytes: Buffer.from(answer.base64, 'base64') };
    },
    /** What the toolbar's badge says for a tab. */
    badge: (tab) => desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab),
    /** Opens a web page in a new tab. */
    visit: async (address) => {
      const { page, tab } = await openTab();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return { page, tab };
    },
    /** Brings a tab to the front without its page knowing. @param {number} tab */
    bringToFront: (tab) =>
      inTurn(() => desk.evaluate((id) => chrome.tabs.update(id, { active: true }).then(() => {}), tab)),
    /** The toolbar window of a tab, which is brought to the front for it. One is open at a time, and opening a tab closes it. */
    popup: (tab) => inTurn(() => openToolbarWindow({ name, browser, origin, desk }, tab)),
    /** The addresses of the extension's own pages that are open in tabs, without the extension's origin. */
    ownTabs: async () => {
      const list = () =>
        chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname + location.hash);
      return (await desk.evaluate(list)).map((path) => path.slice(1));
    },
    library: (fragment = '') => own(`library.html${fragment}`),
    /** The background: a page of the extension that may ask it anything (Firefox gives no handle on an event page). */
    worker: async () => {
      if (name === 'firefox') return desk;
      const target = await browser.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
      );
      return target.worker();
    },
    /** Begins anew after the process of the extension's own pages was ended, and all of them with it. */
    recover: async () => {
      const ended = desk;
      desk = await openDesk();
      await ended.close().catch(() => {});
    },
    close,
  };
};
