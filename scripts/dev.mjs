import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser/open.mjs';
import { serveGallery } from './gallery-server.mjs';
import { hasDisplay } from './process/has-display.mjs';
import { inRoot } from './process/root.mjs';
import { Complaint, main, say } from './process/say.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

/** Where what is watched lies, and what the builds call each browser. */
const DIST = 'dist-dev';
/** @type {Record<string, 'chrome' | 'firefox'>} */
const BUILDS = { chromium: 'chrome', firefox: 'firefox' };
/** How long an editor may take to write all of its files. */
const SETTLE_MS = 100;

/**
 * Compiles a browser's extension, and again whenever a source changes.
 * @param {'chrome' | 'firefox'} build
 * @param {() => void} onBuilt called after each build without errors; the errors of the others are printed
 * @returns {Promise<() => Promise<void>>} ends it
 */
const watch = async (build, onBuilt) => {
  const { default: webpack } = await import('webpack');
  const { builds } = await import('../webpack.config.js');
  rmSync(inRoot(DIST, build), { recursive: true, force: true });
  const watching = webpack(builds('develop', [build])).watch({ aggregateTimeout: SETTLE_MS }, (error, stats) => {
    if (error) say(error.message);
    else if (stats.hasErrors()) say(stats.toString({ preset: 'errors-only', colors: false }));
    else onBuilt();
  });
  return () => new Promise((resolve) => watching.close(() => resolve()));
};

/** Puts what was built into a browser that is open, in place of what it had. */
const reload = async (browser, build) => {
  await browser.installExtension(inRoot(DIST, build));
  // A page that is open keeps the content script that it got.
  for (const page of await browser.pages())
    if (/^https?:/.test(page.url())) await page.reload({ waitUntil: 'domcontentloaded' });
};

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name = 'chromium', ...addresses] = positionals;
  const build = BUILDS[name];
  if (!build) throw new Complaint(`The browser is one of ${Object.keys(BUILDS).join(', ')}, not ${name}.`);
  await setUpDependencies();
  const gallery = await serveGallery();
  let browser = null;
  /** Builds wait for each other's reload; one that fails is tried again with the next build. */
  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();
  const next = (act) => {
    queue = queue.then(act).catch((error) => say(error.message));
    return queue;
  };
  let open;
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  const close = await watch(build, () =>
    next(async () => {
      if (browser) {
        await reload(browser, build);
        return say('Built and reloaded.');
      }
      ({ browser } = await openBrowser(name, { dist: DIST, headless: !hasDisplay() }));
      for (const address of addresses.length > 0 ? addresses : [gallery.address])
        await (await browser.newPage()).goto(address);
      say(
        `Built into ${DIST}/${build}, and open in ${name}. Save a source to have it reloaded; close the browser to end this.`,
      );
      open();
    }),
  );
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await Promise.race([interrupted, opened.then(() => new Promise((resolve) => browser.once('disconnected', resolve)))]);
  await close();
  await browser?.close();
  await gallery.close();
});
