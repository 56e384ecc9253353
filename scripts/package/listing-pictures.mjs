import { join } from 'node:path';
import { drive } from '../browser/driver.mjs';
import { poll } from '../browser/poll.mjs';
import { ask } from '../tour/ask.mjs';

/** What both stores take. */
const SIZE = { width: 1280, height: 800 };

/** Whether a screen has come to rest: runs in the page. */
const isAtRest = () =>
  document.readyState === 'complete' &&
  document.body.textContent.trim().length > 80 &&
  document.querySelector('[aria-busy="true"], .skeleton') === null;

/**
 * Takes the pictures of a listing in one language, with the sample page's works in the library.
 * @param {string} language as a folder of _locales is named
 * @param {string} folder
 * @returns {Promise<string[]>} the files' names
 */
export const takePictures = async (language, folder) => {
  // Chromium on Linux takes its language from here.
  process.env.LANGUAGE = language;
  const driver = await drive('chromium', { args: [`--lang=${language.replace('_', '-')}`] });
  const names = [];
  const take = async (page, name) => {
    await poll(() => page.evaluate(isAtRest), `the picture ${name} in ${language}`);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    names.push(`${name}.png`);
    await driver.closeTab(page);
  };
  try {
    const { page: sample, tab } = await driver.openTab();
    await sample.setViewport(SIZE);
    await sample.goto(`${driver.origin}sample.html`);
    const { works } = await poll(() => ask(driver, 'page.read', { tab }), 'seeing the sample page');
    await take(await driver.popup(tab), 'toolbar-window');
    for (const work of works) await ask(driver, 'work.keep', { work, thumbnail: null, project: null });
    await take(sample, 'page');
    for (const [name, hash] of [
      ['library', ''],
      ['publish', '#share'],
      ['settings', '#settings/publishing'],
    ]) {
      const page = await driver.library(hash);
      await page.setViewport(SIZE);
      await take(page, name);
    }
    return names;
  } finally {
    await driver.close();
  }
};
