import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { Complaint } from '../process/say.mjs';
import { endLater } from '../process/scope.mjs';
import { BROWSER_NAMES, setUpBrowser } from '../set-up/browsers.mjs';
import { startChromium } from './chromium.mjs';
import { closeBrowser } from './close.mjs';
import { FIREFOX_UUID, startFirefox } from './firefox.mjs';
import { keepWarmProfile } from './warm-profile.mjs';

/** Where a world of tests borrows a browser (scripts/test/lent-browsers). */
const LENT = Symbol.for('commoner.lentBrowsers');

const copyOf = (folder) => {
  const copy = mkdtempSync(join(tmpdir(), 'commoner-copy-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/**
 * A copy of the extension that finds itself in a browser without these interfaces, and nothing else is different.
 * @param {string} folder
 * @param {string[]} lacking names such as contextMenus
 */
const takeAway = (folder, lacking) => {
  const copy = copyOf(folder);
  const first = `for (const name of ${JSON.stringify(lacking)}) delete browser[name];\n`;
  for (const file of ['background.js', 'popup.js', 'library.js'])
    writeFileSync(join(copy, file), first + readFileSync(join(copy, file), 'utf8'));
  return copy;
};

/**
 * A copy of the extension for which hosts are allowed from the start, and nothing else is different.
 * @param {string} folder
 * @param {string[]} hosts
 */
const grant = (folder, hosts) => {
  const copy = copyOf(folder);
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push(...hosts);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
};

/**
 * Has a browser end with the file of tests that starts it, also where it is still starting when the file is over.
 * @param {string} name
 * @param {Promise<import('puppeteer-core').Browser>} starting
 */
const keepTrack = async (name, starting) => {
  let process = null;
  const kill = () => void process?.kill('SIGKILL');
  const forget = endLater(name, {
    kill,
    end: async () => {
      const browser = await starting;
      browser.process()?.kill('SIGKILL');
      await browser.close();
    },
  });
  try {
    const browser = await starting;
    process = browser.process();
    process?.once('exit', forget);
    return browser;
  } catch (error) {
    forget();
    throw error;
  }
};

/** Whether a start wants nothing that another could not have used before: no profile and no certificates of its own. */
const isPlain = ({ headless, ...options }) => headless && Object.values(options).every((value) => value === undefined);

/** A browser that goes back when it is closed with its extension's id, and ends if the file of tests is over before. */
const borrow = async (name, options) => {
  const { browser, giveBack } = await globalThis[LENT].borrow(name, options);
  const kill = () => void browser.process()?.kill('SIGKILL');
  const forget = endLater(name, { kill, end: kill });
  return {
    browser,
    close: async (extensionId) => {
      forget();
      await giveBack(extensionId);
    },
  };
};

/** A browser of one's own. */
const startOwn = async (name, starting) => {
  const browser = await keepTrack(name, starting);
  return { browser, close: () => closeBrowser(browser) };
};

/**
 * Starts Firefox once with nothing in it, where that was never done: each later start is quicker for it.
 * @param {string} program
 */
export const warmFirefoxUp = (program) =>
  keepWarmProfile(program, async (profile) => {
    await closeBrowser(await keepTrack('firefox', startFirefox({ program, headless: true, profile, extensionId: '' })));
  });

/**
 * Starts a browser and puts the built extension into it: dist/chrome into Chromium, dist/firefox into Firefox.
 * @param {string} name chromium or firefox
 * @param {{ headless: boolean, profile?: string, preferences?: Record<string, unknown>, args?: string[], acceptInsecureCerts?: boolean, granted?: string[], lacking?: string[], dist?: string }} given profile:
 *   a folder that keeps the profile; without it a throw-away one. preferences are for Firefox, args for Chromium. dist: the folder
 *   of the build: dist, dist-test, which pays this machine's own servers, or dist-dev. granted: what a person has allowed already, such as https://example.org/*: nobody
 *   can answer Chromium's own question in a test, and so a copy of the extension has them in its manifest; Firefox is told not to ask.
 *   lacking: the interfaces that Firefox does without, as on a phone
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, origin: string, close: () => Promise<void> }>} origin ends with a slash
 */
export const openBrowser = async (name, given) => {
  const { dist = 'dist', granted = [], lacking = [], ...options } = given;
  if (!BROWSER_NAMES.includes(name))
    throw new Complaint(`--browser is one of ${BROWSER_NAMES.join(', ')}, not ${name}.`);
  const program = await setUpBrowser(name);
  if (name === 'chromium') {
    const { browser, close } = await (globalThis[LENT] && isPlain(options)
      ? borrow(name, { program })
      : startOwn(name, startChromium({ program, ...options })));
    const built = inRoot(dist, 'chrome');
    const folder = granted.length > 0 ? grant(built, granted) : built;
    if (folder !== built) browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }));
    const id = await browser.installExtension(folder);
    return { browser, origin: `chrome-extension://${id}/`, close: () => close(id) };
  }
  const built = inRoot(dist, 'firefox');
  const folder = lacking.length > 0 ? takeAway(built, lacking) : built;
  const { browser_specific_settings } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const preferences = {
    ...options.preferences,
    ...(granted.length > 0 ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
  };
  const extensionId = browser_specific_settings.gecko.id;
  const isAny = lacking.length === 0 && Object.keys(preferences).length === 0 && isPlain(options);
  const { browser, close } = await (globalThis[LENT] && isAny
    ? borrow(name, { program, extensionId })
    : startOwn(name, startFirefox({ program, extensionId, ...options, preferences })));
  if (folder !== built) browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  await browser.installExtension(folder);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}/`, close: () => close(extensionId) };
};
