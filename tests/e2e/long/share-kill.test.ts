import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import type { Share } from '../../../src/publish/share';
import { draft, noise } from '../../unit/publish/fixtures';
import { ask, type Driver, start } from '../driver';
import { killBackground } from '../kill-background';
import { inBothBrowsers, withKubo } from '../need';
import { random, seed } from './chance';
import { type Kubo, startKubo } from './kubo';

const MIB = 1024 * 1024;
/** Three shards: two in flight, and one behind. */
const SIZE = 36 * MIB;
/** Kills in each share; Firefox's protocol cannot end a background, there it is the node alone. */
const KILLS = { chromium: 50, firefox: 10 };
const KILLS_IN_SHARE = 5;

/** Leaves a file for the background, of bytes that are the same for one seed: runs in a page of ours. */
const handOver = async (key: string, seed: number, size: number): Promise<void> => {
  const words = new Uint32Array(size / 4);
  let state = seed;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('commoner-handover', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('files');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('files', 'readwrite');
    transaction.objectStore('files').put(new Blob([words]), key);
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
};

inBothBrowsers('a share that is killed on its way', (browser) => {
  withKubo('to a real Kubo', () => {
    let driver: Driver;
    let kubo: Kubo;
    const folder = mkdtempSync(join(tmpdir(), 'commoner-share-kill-'));
    beforeAll(async () => {
      kubo = await startKubo();
      driver = await start(browser);
      await ask(driver, 'settings.write', { kuboAddress: kubo.address, creator: '' });
    });
    afterAll(async () => {
      await driver?.close();
      await kubo?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const find = async (title: string): Promise<Share | undefined> =>
      (await ask(driver, 'publish.list', null).catch(() => [])).find((each) => each.draft.title === title);

    /** Looks until it is pinned, and presses "Try again" where the node was not there. */
    const finish = (title: string): Promise<Share> =>
      poll(async () => {
        const share = await find(title);
        if (share?.state.step === 'failed') throw new Error(JSON.stringify(share.state.problem));
        const node = share?.targets.find(({ target }) => target === 'kubo');
        if (share && (node?.state === 'unreachable' || node?.state === 'failed'))
          await ask(driver, 'publish.retry', { id: share.id }).catch(() => null);
        return node?.state === 'pinned' && share;
      }, `${title}, seed ${seed}`) as Promise<Share>;

    it(`is finished, once and under its right address, after ${KILLS[browser]} kills`, async () => {
      const page = await driver.library('#settings');
      let kills = 0;
      for (let turn = 1; kills < KILLS[browser]; turn += 1) {
        const title = `Killed ${turn}`;
        const numbers = seed + turn * 7919;
        await page.evaluate(handOver, title, numbers, SIZE);
        const given = draft({ fileName: 'killed.bin', mediaType: 'image/png', size: SIZE, title });
        const started = driver.ask('publish.start', { file: title, draft: given }).catch(() => null);
        for (let kill = 0; kill < KILLS_IN_SHARE; kill += 1) {
          const end = performance.now() + random(700);
          await poll(async () => performance.now() > end, 'the moment');
          const isNode = browser === 'firefox' || random(3) === 0;
          if (isNode) await kubo.crash();
          else if (!(await killBackground(driver))) continue;
          kills += 1;
          // What is asked wakes the background, as a person does who looks.
          await find(title);
        }
        await started;
        // It was killed before it had written down that there is something to share: then nobody was told that there is.
        if (!(await find(title))) await ask(driver, 'publish.start', { file: title, draft: given });
        const share = await finish(title);
        const path = join(folder, 'killed.bin');
        writeFileSync(path, noise(SIZE, numbers));
        const own = String(await kubo.ipfs('add', '-Q', '--only-hash', path)).trim();
        expect([seed, turn, share.workCid]).toEqual([seed, turn, own]);
        const pins = String(await kubo.ipfs('pin', 'ls', '--type=recursive', '-q'));
        expect([seed, turn, pins.includes(share.root as string)]).toEqual([seed, turn, true]);
        await ask(driver, 'publish.forget', { id: share.id });
      }
      expect([seed, (await ask(driver, 'publish.list', null)).length]).toEqual([seed, 0]);
    }, 1_800_000);
  });
});
