import { readFileSync } from 'node:fs';
import { showPage } from './show-page.mjs';

/** How many layouts and style recalculations the page has had. */
const countLayouts = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  const count = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return count('LayoutCount') + count('RecalcStyleCount');
};

/** The browser lays out on its own too, once an image has failed or for an animation: what is forced is forced each time. */
const ROUNDS = 3;

/** Layouts and style recalculations that one look forces; null where that cannot be told from the frames between. */
const countForced = async (session, evaluate) => {
  await session.send('Performance.enable');
  const count = async (isLooking) => {
    const before = await countLayouts(session);
    const isOneTask = await evaluate(`bench.lookAtDirty(${isLooking})`);
    return isOneTask ? (await countLayouts(session)) - before : null;
  };
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS && least > 0; i++) {
    const [without, withLook] = [await count(false), await count(true)];
    if (withLook === null) return null;
    least = Math.min(least, Math.max(0, withLook - without));
  }
  return least;
};

/**
 * Measures one page.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} scripts of makeScripts
 * @param {{ path: string, url: string } | { bytes: Buffer, url: string }} input
 * @param {{ withPeers?: boolean }} [options]
 * @returns milliseconds: `first` and `firstWalk` for the first run in a world, `ours`, `walk` and `peers` for later ones
 */
export const measurePage = async (browser, scripts, input, { withPeers = true } = {}) => {
  const bytes = input.bytes ?? readFileSync(input.path);
  const { page, session, openWorld } = await showPage(browser, { url: input.url, bytes });
  try {
    const fresh = await openWorld(scripts);
    const firstWalk = await fresh('bench.walkOnce()');
    const evaluate = await openWorld(scripts);
    const first = await evaluate('bench.look()');
    const measured = await evaluate('bench.measureLook()');
    const forced = await countForced(session, evaluate);
    const html = new TextDecoder(await evaluate('document.characterSet')).decode(bytes);
    const peers = withPeers ? await evaluate(`bench.measurePeers(${JSON.stringify(html)})`) : null;
    return { first, firstWalk, ...measured, forced, peers };
  } finally {
    await page.close();
  }
};
