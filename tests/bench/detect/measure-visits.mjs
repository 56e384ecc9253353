import { createServer } from 'node:http';
import { setTimeout as pass } from 'node:timers/promises';
import { startChromium } from '../../../scripts/browser/chromium.mjs';
import { closeBrowser } from '../../../scripts/browser/close.mjs';
import { openBrowser } from '../../../scripts/browser/open.mjs';
import { closeServer, listen } from '../../../scripts/process/listen.mjs';
import { growPage } from './grow-page.mjs';
import { quantile, round } from './summarize.mjs';

const ELEMENTS = 3000;
const PAIRS = 15;
/** Visits before the first that counts: a browser compiles what it runs often. */
const WARM_UP = 2;
/** What a page and its extensions do after its load is done by then, in milliseconds. */
const SETTLED_MS = 1000;

/** Milliseconds of processor time that all processes of a browser have used. */
const openMeter = async (browser) => {
  const session = await browser.target().createCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
};

/** What one visit costs a browser, in milliseconds of processor time. The tab stays open until it is told: a process that is gone tells nothing. */
const visit = async (browser, readMeter, address) => {
  const page = await browser.newPage();
  try {
    const before = await readMeter();
    await page.goto(address, { waitUntil: 'load' });
    await pass(SETTLED_MS);
    return (await readMeter()) - before;
  } finally {
    await page.close();
  }
};

/**
 * The processor time of a visit to a page that says no license, in a browser with the extension and in one without it, in turns. One pair
 * says little: a browser does much of its own.
 * @param {string} program Chromium's
 * @returns {Promise<{ with: number, without: number, more: number, moreFrom: number, moreTo: number }>} milliseconds: the medians, and the
 *   quartiles of the differences
 */
export const measureVisits = async (program) => {
  const html = growPage(ELEMENTS, { withLicenses: false });
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
  const address = `http://127.0.0.1:${await listen(server)}/`;
  const { browser: extended } = await openBrowser('chromium', { headless: true });
  const bare = await startChromium({ program, headless: true });
  try {
    const meters = [await openMeter(extended), await openMeter(bare)];
    const pairs = [];
    for (let i = -WARM_UP; i < PAIRS; i++) {
      const pair = [await visit(extended, meters[0], address), await visit(bare, meters[1], address)];
      if (i >= 0) pairs.push(pair);
    }
    const more = pairs.map(([own, other]) => own - other);
    return {
      with: round(
        quantile(
          pairs.map(([own]) => own),
          0.5,
        ),
      ),
      without: round(
        quantile(
          pairs.map(([, other]) => other),
          0.5,
        ),
      ),
      more: round(quantile(more, 0.5)),
      moreFrom: round(quantile(more, 0.25)),
      moreTo: round(quantile(more, 0.75)),
    };
  } finally {
    await Promise.all([closeBrowser(extended), closeBrowser(bare), closeServer(server)]);
  }
};
