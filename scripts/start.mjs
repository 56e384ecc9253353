import { parseArgs } from 'node:util';
import { openBrowser } from './browser/open.mjs';
import { serveGallery } from './gallery-server.mjs';
import { hasDisplay } from './process/has-display.mjs';
import { main, say } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';
import { tour } from './tour/tour.mjs';

/** Opens a browser for a person and waits until they close it. */
const openForPerson = async (name, addresses) => {
  const { browser } = await openBrowser(name, { headless: false });
  const [first] = await browser.pages();
  for (const [at, address] of addresses.entries()) {
    const page = at === 0 && first ? first : await browser.newPage();
    await page.goto(address).catch((error) => say(`${address}: ${error.message}`));
  }
  say('Commoner is in the toolbar (in Chromium behind the puzzle piece). Close the browser to end this.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
};

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      headless: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  await setUpDist();
  const gallery = await serveGallery();
  try {
    if (hasDisplay() && !values.headless) {
      await openForPerson(values.browser, positionals.length > 0 ? positionals : [gallery.address]);
      return 0;
    }
    const { failed, summary } = await tour(values.browser, gallery.address, positionals);
    if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
    return failed > 0 ? 1 : 0;
  } finally {
    await gallery.close();
  }
});
