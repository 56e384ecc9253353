import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { START_MS } from './poll.mjs';
import { fillProfile } from './warm-profile.mjs';

/** Firefox gives an extension another random origin in each profile; with this it is known before it is installed. */
export const FIREFOX_UUID = '5ba1c1f2-6f0e-4f0c-9d0b-6c6f6d6d6f6e';

/**
 * Starts Firefox under puppeteer (WebDriver BiDi).
 * @param {{ program: string, headless: boolean, profile?: string, extensionId: string, preferences?: Record<string, unknown>, acceptInsecureCerts?: boolean, protocolTimeout?: number }} options
 *   acceptInsecureCerts: takes certificates that nobody has signed, which a server of a test has.
 *   protocolTimeout: milliseconds that one answer of the browser may take, 0 for no limit
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export const startFirefox = async ({
  program,
  headless,
  profile,
  extensionId,
  preferences = {},
  acceptInsecureCerts = false,
  protocolTimeout,
}) => {
  const { default: puppeteer } = await import('puppeteer-core');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'commoner-firefox-'));
  mkdirSync(folder, { recursive: true });
  fillProfile(program, folder);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    timeout: START_MS,
    headless,
    acceptInsecureCerts,
    ...(protocolTimeout === undefined ? {} : { protocolTimeout }),
    defaultViewport: headless ? { width: 1000, height: 760 } : null,
    userDataDir: folder,
    // Its helper for crashes would outlive a Firefox that is ended at once.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    // Without it a moz-extension: page can be opened by nobody but a person.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
      // A test's extension is a temporary one, which takes its data with it when the browser closes. A person's is not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A test ends their process more often than the five times a day after which Firefox starts it no more.
      'extensions.webextensions.crash.threshold': 100_000,
      // A test opens the toolbar window as a press on its button does.
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'dom.disable_open_during_load': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...preferences,
    },
  });
  if (!profile) browser.process()?.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
};
