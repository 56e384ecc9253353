import { join } from 'node:path';
import { poll } from '../browser/poll.mjs';
import { waitForWords } from '../browser/press.mjs';
import { ask, listEntries } from './ask.mjs';

const TAB = { width: 1000, height: 760 };

/** Whatever moves or changes its color has come to its end: runs in the page. */
const endTransitions = async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
};

/** Takes a picture of a screen once these words are on it and nothing on it moves. The toolbar window keeps the size that it has. */
const shoot = async (page, file, { scheme, words }) => {
  const isTab = page.isShown === undefined;
  if (isTab) await page.setViewport(TAB);
  // Firefox has no such command: there the colors are a preference of the whole browser.
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
  await waitForWords(page, words);
  await page.evaluate(endTransitions);
  await page.screenshot({ path: file, fullPage: isTab });
};

/** Words by which a work is known on a screen. */
const nameOf = ({ title, creators }) => title ?? creators[0].name;

/** Takes a picture of every screen: the toolbar window, the library and its ways out, sharing, what was shared, the settings. */
export const photograph = async (driver, folder, scheme, address) => {
  const names = [];
  const take = async (page, name, words) => {
    const file = `${driver.name}-${name}-${scheme}.png`;
    await shoot(page, join(folder, file), { scheme, words });
    await driver.closeTab(page);
    names.push(file);
  };
  const { page, tab } = await driver.visit(address);
  const seen = await poll(() => ask(driver, 'page.read', { tab }), `seeing ${address}`);
  await take(await driver.popup(tab), 'popup', nameOf(seen.works[0]));
  await driver.closeTab(page);
  const [entry] = await listEntries(driver);
  await take(await driver.library(), 'library', nameOf(entry.work));
  await take(await driver.library(`#entry/${encodeURIComponent(entry.id)}`), 'detail', nameOf(entry.work));
  await take(await driver.library('#overview'), 'overview', 'License');
  await take(await driver.library('#take/export'), 'export', 'CREDITS.md');
  await take(await driver.library('#take/backup'), 'backup', 'Back up everything');
  await take(await driver.library('#share'), 'share', 'License');
  await take(await driver.library('#shares'), 'shared', 'The old hedge');
  await take(await driver.library('#settings/publishing'), 'settings', 'Kubo');
  return [names.join(', ')];
};
