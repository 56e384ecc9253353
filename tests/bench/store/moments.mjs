import { poll } from '../../../scripts/browser/poll.mjs';

const SAMPLE_MS = 50;

/** Exports everything, and watches the memory of the page meanwhile. Megabytes above what it had before. */
export const measureExport = async (page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const used = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  const before = await used();
  let peak = before;
  const done = page.evaluate(() => bench.exportAll());
  let isDone = false;
  const sampling = (async () => {
    while (!isDone) {
      peak = Math.max(peak, await used());
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  const exported = await done;
  isDone = true;
  await sampling;
  return { ...exported, peakMB: (peak - before) / 1e6 };
};

/** Opens the library in a new tab, and answers after how many milliseconds its first entry is painted. */
export const measureFirstPaint = async (browser, origin) => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.entry-title')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { paintedAt: performance.now() })));
    }).observe(document, { childList: true, subtree: true });
  });
  page.goto(`${origin}library.html`).catch(() => undefined);
  return poll(() => page.evaluate(() => globalThis.paintedAt), 'the first entry of the library', 60_000);
};
