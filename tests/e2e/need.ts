import { spawnSync } from 'node:child_process';
import { jest } from '@jest/globals';
import { describeIf } from '../describe-if';

/**
 * What ends a test that hangs: more than several waits (scripts/browser/poll), so that it is the wait that says what did not come. No
 * measure of anything, because a machine may be busy.
 */
const TEST_MS = 1_200_000;
jest.setTimeout(TEST_MS);
/** The same for a set-up that starts many servers, one after the other. */
export const SET_UP_MS = 900_000;

export type BrowserName = 'chromium' | 'firefox';

/** Tests in a browser, which scripts/test.mjs has found and named in the environment. */
export const inBrowser = (browser: BrowserName, what: string, define: (browser: BrowserName) => void): void => {
  const program = process.env[`${browser.toUpperCase()}_BIN`];
  describeIf(program !== '', `${what}, in ${browser}`, browser, () => define(browser));
};

/** The same tests in both browsers. */
export const inBothBrowsers = (what: string, define: (browser: BrowserName) => void): void => {
  for (const browser of ['chromium', 'firefox'] as const) inBrowser(browser, what, define);
};

/** The same where backgrounds are killed: Firefox's by its process, which is found on Linux alone. */
export const whereBackgroundsDie = (what: string, define: (browser: BrowserName) => void): void => {
  inBrowser('chromium', what, define);
  if (process.platform === 'linux') inBrowser('firefox', what, define);
  else describeIf(false, `${what}, in firefox`, 'Firefox on Linux', () => define('firefox'));
};

/** Tests against a real cluster of three Kubo nodes. */
export const withCluster = (what: string, define: () => void): void =>
  describeIf(Boolean(process.env.KUBO_BIN && process.env.CLUSTER_BIN), what, 'Kubo or ipfs-cluster', define);

/** Tests against a real Kubo. */
export const withKubo = (what: string, define: () => void): void =>
  describeIf(Boolean(process.env.KUBO_BIN), what, 'Kubo', define);

/** Tests against two real Lightning nodes. */
export const withLightning = (what: string, define: () => void): void =>
  describeIf(Boolean(process.env.LND_BIN && process.env.BTCD_BIN), what, 'lnd or btcd', define);

/** Tests with a program in Python, which needs nothing but what that brings. */
export const withPython = (what: string, define: () => void): void =>
  describeIf(spawnSync('python3', ['--version']).status === 0, what, 'Python 3', define);
