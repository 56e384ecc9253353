import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, type Driver, start } from '../driver';
import { killBackground } from '../kill-background';
import { fileOf, manyEntries } from '../many';
import { inBothBrowsers } from '../need';
import { random, seed } from './chance';

const ENTRIES = 3000;
const KILLS = 8;
const ALL = { query: { search: '', filter: {} } };

inBothBrowsers('an edit of many entries', (browser) => {
  let driver: Driver;
  /** Milliseconds of a whole edit on this machine: kills come before its end, and behind it. */
  let took = 1500;
  beforeAll(async () => {
    driver = await start(browser);
    await driver.carry({ job: 'import', name: 'many.jsonl' }, fileOf(manyEntries(ENTRIES, 'many')));
  }, 180_000);
  afterAll(async () => {
    await driver?.close();
  });
  const tagged = async (tag: string): Promise<number> =>
    (await ask(driver, 'library.list', { query: { search: '', filter: { tag: [tag] } }, from: 0, limit: 1 })).found;

  it(`of ${ENTRIES} is one act, and is taken back as one`, async () => {
    const began = performance.now();
    const { changed, at } = await ask(driver, 'library.edit', { selection: ALL, edit: { addTags: ['whole'] } });
    took = performance.now() - began;
    process.stdout.write(`  ${browser}: ${changed.length} entries in ${Math.round(took)} ms\n`);
    expect([changed.length, await tagged('whole')]).toEqual([ENTRIES, ENTRIES]);
    expect(await ask(driver, 'library.undoAct', { at })).toEqual({ count: ENTRIES });
    expect(await tagged('whole')).toBe(0);
  }, 120_000);

  // Only Chromium's protocol can end a background.
  if (browser === 'chromium') {
    it(`is done or not, and never half, after each of ${KILLS} kills of the background, and can be taken back then`, async () => {
      const seen = new Set<number>();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const tag = `killed${kill}`;
        const since = new Date().toISOString();
        const editing = driver.ask('library.edit', { selection: ALL, edit: { addTags: [tag] } }).catch(() => null);
        const end = performance.now() + random(Math.ceil(took * 1.3));
        while (performance.now() < end) await new Promise(setImmediate);
        await killBackground(driver);
        await editing;
        const found = await tagged(tag);
        seen.add(found);
        expect([seed, kill, [0, ENTRIES].includes(found)]).toEqual([seed, kill, true]);
        const last = await ask(driver, 'library.lastAct', null);
        const isDone = last !== null && last.at >= since;
        expect([seed, kill, isDone]).toEqual([seed, kill, found === ENTRIES]);
        if (!last || !isDone) continue;
        expect(await ask(driver, 'library.undoAct', { at: last.at })).toEqual({ count: ENTRIES });
        expect(await tagged(tag)).toBe(0);
      }
      process.stdout.write(`  found: ${[...seen].join(', ')} (seed ${seed})\n`);
    }, 180_000);
  }
});
