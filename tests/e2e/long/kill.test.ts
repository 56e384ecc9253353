import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aWork } from '../../unit/attribution/a-work';
import { ask, type Driver, exportAs, start } from '../driver';
import { killBackground } from '../kill-background';
import { fileOf, manyEntries } from '../many';
import { inBothBrowsers } from '../need';
import { random, seed } from './chance';

const ENTRIES = 2400;
const WORKER_KILLS = 30;
const TAB_KILLS = 10;
const BACKGROUND_KILLS = 40;
const BROWSER_KILLS = 5;

const list = (driver: Driver, search = '') =>
  ask(driver, 'library.list', { query: { search, filter: {} }, from: 0, limit: 1 });

/** Everything that a history says of itself has to agree: rows, index, counts, and each entry once. */
const check = async (driver: Driver): Promise<number> => {
  const { found, total } = await list(driver);
  const counts = await ask(driver, 'library.count', { search: '', filter: {} });
  const lines = (await exportAs(driver, 'jsonl')).text.trimEnd().split('\n').slice(1, -1);
  const entries = lines.map((line) => JSON.parse(line));
  const ids = new Set(entries.map(({ id }) => id));
  const works = new Set(entries.filter(({ type }) => type === 'kept').map(({ work }) => work.address));
  const kept = counts.type.find(({ value }) => value === 'kept')?.count ?? 0;
  const sum = counts.license.reduce((all, { count }) => all + count, 0);
  expect([seed, total, ids.size, entries.length, sum]).toEqual([seed, found, found, found, found]);
  expect([seed, works.size]).toEqual([seed, kept]);
  return found;
};

/** Leaves a file in a page of ours, for the workers that the page starts: runs in the page. */
const putFile = async (base64: string): Promise<void> => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  Object.assign(globalThis, { killFile: new Blob([bytes]) });
};

inBothBrowsers('a history that is killed while it works', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'commoner-kill-'));
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(browser, profile);
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it(`has each entry once after ${WORKER_KILLS} kills of the worker that takes a file in, and all when it was done`, async () => {
    const file = fileOf(manyEntries(ENTRIES, 'many'));
    const page = await driver.library('#settings');
    await page.evaluate(putFile, file.toString('base64'));
    const runAndKill = async (job: string, ms: number): Promise<boolean> => {
      const { killFile } = globalThis as unknown as { killFile: Blob };
      const worker = new Worker('/carry.js');
      const selection = { query: { search: '', filter: {} } };
      const isDone = new Promise<boolean>((resolve) => {
        worker.onmessage = ({ data }) => data.step === 'done' && resolve(true);
        setTimeout(() => resolve(false), ms);
      });
      worker.postMessage({ job, file: killFile, name: 'many.jsonl', format: 'csv', selection, project: null });
      const done = await isDone;
      worker.terminate();
      return done;
    };
    let before = 0;
    for (let kill = 0; kill < WORKER_KILLS; kill += 1) {
      // Mostly while entries are taken in, and sometimes while they are read.
      await page.evaluate(runAndKill, kill % 5 === 4 ? 'export' : 'import', 30 + random(500));
      if (kill % 6 !== 5) continue;
      const found = await check(driver);
      expect([seed, found >= before]).toEqual([seed, true]);
      before = found;
    }
    expect([seed, await page.evaluate(runAndKill, 'import', 60_000)]).toEqual([seed, true]);
    expect([seed, await check(driver)]).toEqual([seed, ENTRIES]);
    expect((await list(driver, `many${ENTRIES - 1}`)).found).toBe(1);
    await page.close();
  });

  it(`is whole again after ${TAB_KILLS} tabs were closed while they restored a backup of it`, async () => {
    const whole = await check(driver);
    const { bytes } = await driver.carry({ job: 'backup' });
    await ask(driver, 'library.delete', { selection: { query: { search: '', filter: {} } } });
    let before = await check(driver);
    expect([seed, before]).toEqual([seed, 0]);
    for (let kill = 0; kill < TAB_KILLS; kill += 1) {
      const page = await driver.library('#settings');
      await page.evaluate(putFile, bytes.toString('base64'));
      await page.evaluate(async (ms) => {
        const { killFile } = globalThis as unknown as { killFile: Blob };
        const worker = new Worker('/carry.js');
        worker.postMessage({ job: 'restore', file: killFile, how: 'keep-mine' });
        await new Promise((resolve) => setTimeout(resolve, ms));
      }, random(400));
      await driver.closeTab(page);
      if (kill % 5 !== 4) continue;
      const found = await check(driver);
      expect([seed, kill, found >= before]).toEqual([seed, kill, true]);
      before = found;
    }
    await driver.carry({ job: 'restore', how: 'keep-mine' }, bytes);
    expect([seed, await check(driver)]).toEqual([seed, whole]);
  });

  // Only Chromium's protocol can end a background.
  if (browser === 'chromium') {
    it(`has everything that was confirmed, once, after ${BACKGROUND_KILLS} kills of the background`, async () => {
      const before = await check(driver);
      const confirmed = new Set<string>();
      let kills = 0;
      const kill = async (): Promise<void> => {
        if (await killBackground(driver)) kills += 1;
      };
      const keep = async (number: number): Promise<void> => {
        const address = `https://killed.example/${number}.jpg`;
        const work = aWork({ id: address, address, title: `Killed ${number}`, source: address });
        // A background that is killed answers nobody: what it was asked is not confirmed, and asked again.
        const answer = await driver.ask('work.keep', { work, thumbnail: null, project: null }).catch(() => null);
        if (answer?.ok) confirmed.add(address);
      };
      let number = 0;
      for (let turn = 0; kills < BACKGROUND_KILLS && turn < 2 * BACKGROUND_KILLS; turn += 1) {
        const keeping = Array.from({ length: 8 }, (_, i) => keep(number + i + 1));
        number += keeping.length;
        const wait = random(60);
        const end = performance.now() + wait;
        while (performance.now() < end) await Promise.race([...keeping, new Promise(setImmediate)]);
        await kill();
        await Promise.all(keeping);
      }
      expect([seed, kills]).toEqual([seed, BACKGROUND_KILLS]);
      expect(confirmed.size).toBeGreaterThan(0);
      for (let again = 1; again <= number; again += 1) await keep(again);
      expect([seed, confirmed.size]).toEqual([seed, number]);
      expect([seed, await check(driver)]).toEqual([seed, before + number]);
    });
  }

  it(`has everything that was confirmed, once, after the browser was killed ${BROWSER_KILLS} times`, async () => {
    let before = await check(driver);
    for (let kill = 0; kill < BROWSER_KILLS; kill += 1) {
      const name = `power${kill}`;
      const taking = driver
        .carry({ job: 'import', name: 'a.jsonl' }, fileOf(manyEntries(1500, name)))
        .catch(() => null);
      const end = performance.now() + 200 + random(900);
      let confirmed = before;
      while (performance.now() < end) {
        const { total } = await list(driver).catch(() => ({ total: confirmed }));
        confirmed = Math.max(confirmed, total);
      }
      driver.browser.process()?.kill('SIGKILL');
      await taking;
      await driver.close().catch(() => undefined);
      driver = await start(browser, profile);
      const found = await check(driver);
      expect([seed, kill, found >= confirmed]).toEqual([seed, kill, true]);
      await driver.carry({ job: 'import', name: 'a.jsonl' }, fileOf(manyEntries(1500, name)));
      expect([seed, kill, await check(driver)]).toEqual([seed, kill, before + 1500]);
      before += 1500;
    }
  });
});
