import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drive } from '../browser/driver.mjs';
import { inRoot } from '../process/root.mjs';
import { exportAll, listLibrary } from './library.mjs';
import { creditWork, keepWorks, seePage } from './popup.mjs';
import { createReport } from './report.mjs';
import { photograph } from './screens.mjs';
import { openShare, shareFile, waitForNode } from './share.mjs';

/** The sample pages of the gallery; the photograph is the one that is credited. */
const PAGES = ['photo.html', 'article.html', 'music.html', 'dataset.html', 'hardware.html'];
/** Firefox's colors, of its own window too, as the system would ask for them. */
const DARK = { 'ui.systemUsesDarkTheme': 1 };
const LIGHT = { 'ui.systemUsesDarkTheme': 0 };

/**
 * Does Commoner's main job in a browser without a window, through its own screens, and prints each step as it happens.
 * @param {string} name chromium or firefox
 * @param {string} gallery the address of the sample pages
 * @param {string[]} addresses other pages to look at as well
 * @returns {Promise<{ failed: number, summary: { seen: number, kept: number, exports: string[], cid: string | null, opened:
 *   boolean, pinned: boolean, browser: string } }>}
 */
export const tour = async (name, gallery, addresses) => {
  const { step, ...report } = createReport();
  const folder = inRoot('tour');
  const profile = mkdtempSync(join(tmpdir(), 'commoner-tour-'));
  const summary = { seen: 0, kept: 0, exports: [], cid: null, opened: false, pinned: false, browser: name };
  mkdirSync(folder, { recursive: true });
  let driver = await drive(name, { profile, preferences: LIGHT });
  try {
    const visited = [];
    for (const address of [...PAGES.map((page) => gallery + page), ...addresses]) {
      const found = await step('seen', () => seePage(driver, address), null);
      if (found) visited.push(found);
    }
    summary.seen = visited.reduce((sum, { seen }) => sum + seen.works.length, 0);
    const [photo] = visited;
    if (photo) await step('credited', () => creditWork(driver, photo.tab));
    for (const { tab, seen } of visited) summary.kept += await step('kept', () => keepWorks(driver, tab, seen), 0);
    summary.exports = await step('exported', () => exportAll(driver, folder), []);
    const share = await step('shared', () => shareFile(driver, inRoot('tests', 'gallery', 'media', 'hedge.jpg')), null);
    summary.cid = share?.root ?? null;
    if (share) summary.opened = await step('opened', () => openShare(driver, share.root), false);
    if (share) summary.pinned = await step('pinned', () => waitForNode(driver, share.id), false);
    await step('pictures', () => photograph(driver, folder, 'light', gallery + PAGES[1]));
    // Closing the browser and opening it again shows that nothing is lost, and in Firefox it is how the colors change.
    await driver.close();
    driver = await drive(name, { profile, preferences: DARK });
    await step('remembered', () => listLibrary(driver, summary.kept));
    await step('pictures', () => photograph(driver, folder, 'dark', gallery + PAGES[1]));
  } finally {
    await driver.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return { failed: report.failed(), summary };
};
