import { readFileSync } from 'node:fs';
import { poll } from '../browser/poll.mjs';
import { describeSeen } from './line.mjs';
import { serveSaved } from './serve-saved.mjs';

/** A page that has not been seen after this long is reported as failed, and the scan goes on. */
const PAGE_MS = 20_000;

const within = (promise, ms) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not seen within ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const readSeen = async (driver, tab) => {
  const answer = await driver.ask('page.read', { tab });
  if (!answer?.ok) throw new Error(`page.read was refused: ${JSON.stringify(answer?.problem)}`);
  return answer.value;
};

/**
 * Shows one page to the extension, in a tab of its own so that nothing seen before can be taken for it, and tells what it
 * saw.
 * @param {Awaited<ReturnType<typeof import('../browser/driver.mjs').drive>>} driver
 * @param {import('./inputs.mjs').Input} input
 * @returns {Promise<{ file: string, error?: string } & Record<string, unknown>>} a line of the scan, or `{ file, error }`; never rejects
 */
export const lookAt = async (driver, input) => {
  let page;
  const look = async () => {
    const bytes = input.path === null ? null : readFileSync(input.path);
    const opened = await driver.openTab();
    page = opened.page;
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    if (bytes) await serveSaved(page, input.url, bytes);
    else await page.goto(input.url, { waitUntil: 'load' });
    return describeSeen(input, await poll(() => readSeen(driver, opened.tab), 'the extension’s report', PAGE_MS));
  };
  try {
    return await within(look(), PAGE_MS);
  } catch (error) {
    return { file: input.file, error: error.message.split('\n')[0] };
  } finally {
    if (page) await within(driver.closeTab(page), 5000).catch(() => {});
  }
};
