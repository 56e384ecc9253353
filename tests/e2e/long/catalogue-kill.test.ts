import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import type { OwnCatalogue } from '../../../src/catalogue/own';
import { readHead } from '../../../src/catalogue/read';
import type { Written } from '../../../src/catalogue/write';
import { aVersion, bytesOf, manyItems } from '../../unit/catalogue/a-catalogue';
import { check } from '../../unit/publish/blocks';
import { makeSigner } from '../../unit/publish/fixtures';
import { ask, type Driver, start } from '../driver';
import { killBackground } from '../kill-background';
import { whereBackgroundsDie, withKubo } from '../need';
import { type Site, serve } from '../serve';
import { aimAt, settle, share } from '../sharing';
import { random, seed } from './chance';
import { type Kubo, startKubo } from './kubo';

/** Kills while a catalogue is published, and as many while one is followed. Firefox’s process takes its time to come back. */
const KILLS = { chromium: 25, firefox: 8 };
/** Milliseconds after the beginning in which a background is ended. */
const WITHIN = { chromium: 600, firefox: 1500 };

withKubo('a catalogue that is killed on its way', () => {
  whereBackgroundsDie('', (browser) => {
    let driver: Driver;
    let kubo: Kubo;
    let site: Site;
    const served = new Map<string, string>();
    beforeAll(async () => {
      kubo = await startKubo();
      site = await serve((request, response) => {
        const text = served.get(request.url ?? '');
        response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'application/json' }).end(text);
      });
      driver = await start(browser);
      await aimAt(driver, kubo.address);
    });
    afterAll(async () => {
      await driver?.close();
      await site?.stop();
      await kubo?.stop();
    });
    const patiently = <T>(job: () => Promise<T>): Promise<T | null> => job().catch(() => null);
    const own = (): Promise<OwnCatalogue | null> => patiently(() => ask(driver, 'catalogue.read', null));
    /** Ends the background some time after a job was begun. */
    const killIn = async (job: Promise<unknown>): Promise<boolean> => {
      const end = performance.now() + random(WITHIN[browser]);
      await poll(async () => performance.now() > end, 'the moment');
      const isKilled = await killBackground(driver);
      await job;
      return isKilled;
    };

    it('is published all the same, every version after the one before, and none twice', async () => {
      const [one, two] = [await share(driver), await share(driver)];
      for (const { id } of [one, two]) await settle(driver, id, 'pinned');
      const place = { at: 'node' } as const;
      let kills = 0;
      for (let turn = 1; kills < KILLS[browser]; turn += 1) {
        // Another list each time, so that there is a version to be made.
        const leftOut = turn % 2 === 0 ? [`ipfs://${two.root}`] : [];
        await patiently(() => ask(driver, 'catalogue.write', { name: `Turn ${turn}`, place, leftOut }));
        if (await killIn(patiently(() => ask(driver, 'catalogue.update', null)))) kills += 1;
        const published = await poll(async () => {
          const now = await own();
          if (now?.pending === null && now.published?.name === `Turn ${turn}`) return now.published;
          // A person presses again, where it was ended before it had written down that there is something to publish.
          await patiently(() => ask(driver, 'catalogue.write', { name: `Turn ${turn}`, place, leftOut }));
          await patiently(() => ask(driver, 'catalogue.update', null));
          return null;
        }, `turn ${turn}, seed ${seed}`);
        const name = published.url.replace('ipns://', '');
        expect([seed, turn, String(await kubo.ipfs('name', 'resolve', `/ipns/${name}`)).trim()]).toEqual([
          ...[seed, turn, `/ipfs/${published.root}`],
        ]);
        const head = await readHead(await kubo.ipfs('cat', `${published.root}/catalogue.json`), check);
        expect([seed, turn, head.version, head.cid]).toEqual([seed, turn, published.version, published.cid]);
        expect([seed, turn, head.previous.length]).toEqual([seed, turn, Math.min(head.version - 1, 256)]);
      }
    });

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
          async () =>
            (await patiently(() => ask(driver, 'following.look', { id: '' })))?.[0]?.known.version === version,
          `turn ${turn}, seed ${seed}`,
        );
        const [row] = await ask(driver, 'following.list', null);
        expect([seed, turn, row?.kinds.work, row?.problem]).toEqual([seed, turn, count, null]);
      }
    });
  });
});
