import { join } from 'node:path';
import { poll } from '../browser/poll.mjs';
import { waitForWords } from '../browser/press.mjs';
import { ask, listEntries } from './ask.mjs';

const POPUP = { width: 420, height: 600 };
const TAB = { width: 1000, height: 760 };

/** Takes a picture of a screen once these words are on it. */
const shoot = async (page, file, { size, scheme, words }) => {
  await page.setViewport(size);
  // Firefox has no such command: there the colors are a preference of the whole browser.
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
  await waitForWords(page, words);
  await page.screenshot({ path: file, fullPage: size === TAB });
};

/** Words by which a work is known on a screen. */
const nameOf = ({ title, creators }) => title ?? creators[0].name;

/** Takes a picture of every screen: the toolbar window, the library and its ways out, sharing, what was shared, the settings. */
export const photograph = async (driver, folder, scheme, address) => {
  const names = [];
  const take = async (page, name, words, size = TAB) => {
    const file = `${driver.name}-${name}-${scheme}.png`;
    await shoot(page, join(folder, file), { size, scheme, words });
    await driver.closeTab(page);
    names.push(file);
  };
  const { page, tab } = await driver.visit(address);
  const seen = await poll(() => ask(driver, 'tab.see', { tab }), `seeing ${address}`);
  await take(await driver.popup(tab), 'popup', nameOf(seen.works[0]), POPUP);
  await driver.closeTab(page);
  const [entry] = await listEntries(driver);
  await take(await driver.library(), 'library', nameOf(entry.work));
  await take(await driver.library(`#entry/${encodeURIComponent(entry.id)}`), 'detail', nameOf(entry.work));
  await take(await driver.library('#overview'), 'overview', 'License');
  await take(await driver.library('#take/export'), 'export', 'CREDITS.md');
  await take(await driver.library('#take/backup'), 'backup', 'Back up everything');
  await take(await driver.library('#share'), 'share', 'License');
  await take(await driver.library('#shares'), 'shared', 'The old hedge');
  await take(await driver.library('#settings'), 'settings', 'Kubo');
  return [names.join(', ')];
};
