import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { Complaint } from '../process/say.mjs';
import { BROWSER_NAMES, setUpBrowser } from '../set-up/browsers.mjs';
import { startChromium } from './chromium.mjs';
import { FIREFOX_UUID, startFirefox } from './firefox.mjs';

/**
 * A copy of the extension for which hosts are allowed from the start, and nothing else is different.
 * @param {string} folder
 * @param {string[]} hosts
 */
const grant = (folder, hosts) => {
  const copy = mkdtempSync(join(tmpdir(), 'commoner-granted-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push(...hosts);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
};

/**
 * Starts a browser and puts the built extension into it: dist/chrome into Chromium, dist/firefox into Firefox.
 * @param {string} name chromium or firefox
 * @param {{ headless: boolean, profile?: string, preferences?: Record<string, unknown>, args?: string[], acceptInsecureCerts?: boolean, granted?: string[], forTests?: boolean }} given profile:
 *   a folder that keeps the profile; without it a throw-away one. preferences are for Firefox, args for Chromium. forTests: the build
 *   that pays this machine's own servers, of dist-test. granted: what a person has allowed already, such as https://example.org/*: nobody
 *   can answer Chromium's own question in a test, and so a copy of the extension has them in its manifest; Firefox is told not to ask
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, origin: string }>} origin ends with a slash
 */
export const openBrowser = async (name, given) => {
  const { forTests = false, granted = [], ...options } = given;
  const dist = forTests ? 'dist-test' : 'dist';
  if (!BROWSER_NAMES.includes(name))
    throw new Complaint(`--browser is one of ${BROWSER_NAMES.join(', ')}, not ${name}.`);
  const program = await setUpBrowser(name);
  if (name === 'chromium') {
    const browser = await startChromium({ program, ...options });
    const built = inRoot(dist, 'chrome');
    const folder = granted.length > 0 ? grant(built, granted) : built;
    if (folder !== built) browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }));
    return { browser, origin: `chrome-extension://${await browser.installExtension(folder)}/` };
  }
  const folder = inRoot(dist, 'firefox');
  const { browser_specific_settings } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const preferences = {
    ...options.preferences,
    ...(granted.length > 0 ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
  };
  const extensionId = browser_specific_settings.gecko.id;
  const browser = await startFirefox({ program, extensionId, ...options, preferences });
  await browser.installExtension(folder);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}/` };
};
