import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { readHead } from '../../../src/catalogue/read';
import type { Written } from '../../../src/catalogue/write';
import { aVersion, bytesOf, manyItems } from '../../unit/catalogue/a-catalogue';
import { check } from '../../unit/publish/blocks';
import { makeSigner } from '../../unit/publish/fixtures';
import { ask, type Driver, start } from '../driver';
import { killBackground } from '../kill-background';
import { whereBackgroundsDie } from '../need';
import { type Site, serve } from '../serve';
import { random, seed } from './chance';

/** Kills while a catalogue is followed. Firefox’s process takes its time to come back. */
const KILLS = { chromium: 25, firefox: 8 };
/** Milliseconds after the beginning in which a background is ended. */
const WITHIN = { chromium: 600, firefox: 1500 };

whereBackgroundsDie('a catalogue that is killed on its way', (browser) => {
  let driver: Driver;
  let site: Site;
  const served = new Map<string, string>();
  beforeAll(async () => {
    site = await serve((request, response) => {
      const text = served.get(request.url ?? '');
      response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'application/json' }).end(text);
    });
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });
  const patiently = <T>(job: () => Promise<T>): Promise<T | null> => job().catch(() => null);
  /** Ends the background some time after a job was begun. */
  const killIn = async (job: Promise<unknown>): Promise<boolean> => {
    const end = performance.now() + random(WITHIN[browser]);
    await poll(async () => performance.now() > end, 'the moment');
    const isKilled = await killBackground(driver);
    await job;
    return isKilled;
  };

  it('of another is followed all the same: all of a version, or nothing', async () => {
    const signer = makeSigner();
    const serveVersion = ({ text, pages }: Written) => {
      served.set('/catalogue.json', text);
      for (const page of pages) served.set(`/pages/${page.cid}.json`, page.text);
    };
    let last = await aVersion(signer, await manyItems(1));
    serveVersion(last);
    const address = `${site.address}/catalogue.json`;
    await ask(driver, 'following.follow', { address, page: '', key: '' });
    let kills = 0;
    for (let turn = 1; kills < KILLS[browser]; turn += 1) {
      const count = 1 + turn * 150;
      last = await aVersion(signer, await manyItems(count), last);
      serveVersion(last);
      if (await killIn(patiently(() => ask(driver, 'following.look', { id: '' })))) kills += 1;
      const { version } = await readHead(bytesOf(last.text), check);
      const [left] = await poll(() => patiently(() => ask(driver, 'following.list', null)), 'the list');
      const works = left?.kinds.work ?? 0;
      expect([seed, turn, works === count || works === 1 + (turn - 1) * 150]).toEqual([seed, turn, true]);
      await poll(
        async () => (await patiently(() => ask(driver, 'following.look', { id: '' })))?.[0]?.known.version === version,
        `turn ${turn}, seed ${seed}`,
      );
      const [row] = await ask(driver, 'following.list', null);
      expect([seed, turn, row?.kinds.work, row?.problem]).toEqual([seed, turn, count, null]);
    }
  });
});
