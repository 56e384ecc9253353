import { readFileSync } from 'node:fs';
import { inRoot } from '../process/root.mjs';
import { Complaint } from '../process/say.mjs';
import { BROWSER_NAMES, setUpBrowser } from '../set-up/browsers.mjs';
import { startChromium } from './chromium.mjs';
import { FIREFOX_UUID, startFirefox } from './firefox.mjs';

/**
 * Starts a browser and puts the built extension into it: dist/chrome into Chromium, dist/firefox into Firefox.
 * @param {string} name chromium or firefox
 * @param {{ headless: boolean, profile?: string, preferences?: Record<string, unknown>, args?: string[], forTests?: boolean }} given profile:
 *   a folder that keeps the profile; without it a throw-away one. preferences are for Firefox, args for Chromium. forTests: the build
 *   that pays this machine's own servers, of dist-test
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, origin: string }>} origin ends with a slash
 */
export const openBrowser = async (name, given) => {
  const { forTests = false, ...options } = given;
  const dist = forTests ? 'dist-test' : 'dist';
  if (!BROWSER_NAMES.includes(name))
    throw new Complaint(`--browser is one of ${BROWSER_NAMES.join(', ')}, not ${name}.`);
  const program = await setUpBrowser(name);
  if (name === 'chromium') {
    const browser = await startChromium({ program, ...options });
    return { browser, origin: `chrome-extension://${await browser.installExtension(inRoot(dist, 'chrome'))}/` };
  }
  const folder = inRoot(dist, 'firefox');
  const { browser_specific_settings } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const browser = await startFirefox({ program, extensionId: browser_specific_settings.gecko.id, ...options });
  await browser.installExtension(folder);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}/` };
};
