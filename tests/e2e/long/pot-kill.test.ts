import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { type GivenPot, type PartStory, storiesOf } from '../../../src/pot/pot';
import { isFinal } from '../../../src/tips/journal';
import type { Part } from '../../../src/tips/tip';
import { ask, type Driver, startForTests } from '../driver';
import { killBackground } from '../kill-background';
import { SET_UP_MS, whereBackgroundsDie, withLightning } from '../need';
import { random, seed } from './chance';
import { type Counterparts, startCounterparts } from './counterparts';

/** Kills that ended a background while it paid a pot, in each browser. */
const KILLS = Number(process.env.KILLS ?? 20);
const KILLS_IN_POT = 3;
const PARTS = 3;
const MSAT = 21_000;
const MONTH = '2026-01';

withLightning('a pot whose background is killed while it pays', () => {
  let counterparts: Counterparts;
  let lightning: Counterparts['lightning'];
  let wallet: Counterparts['wallet'];
  let lnurl: Counterparts['lnurl'];
  beforeAll(async () => {
    counterparts = await startCounterparts();
    ({ lightning, wallet, lnurl } = counterparts);
  }, SET_UP_MS);
  afterAll(async () => {
    await counterparts?.stop();
  });

  whereBackgroundsDie('', (browser) => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await startForTests(browser);
      await ask(driver, 'wallet.connect', { uri: await wallet.connect(), monthMsat: 10_000 * MSAT, tipMsat: MSAT });
    });
    afterAll(() => driver?.close());

    /** Each part has a payee of its own, so that the invoices of one are those that were asked for it. */
    const userOf = (turn: number, index: number): string => `${browser}-${turn}-${index}`;
    const partFor = (turn: number, index: number): Part => {
      const address = lnurl.addressOf(userOf(turn, index));
      return {
        ...{ manner: 'wallet', creator: userOf(turn, index), msat: MSAT, spoken: { amount: 1, currency: 'EUR' } },
        work: { about: `https://works.example/${turn}/${index}`, title: `Work ${turn}`, creator: 'Ann' },
        payee: { rail: 'lightning', address, host: new URL(lnurl.address).host, label: address, grade: 'head' },
        share: 'work',
      };
    };
    const potFor = (turn: number): GivenPot => ({
      ...{ id: `${browser}-pot-${turn}`, month: MONTH, zone: 'UTC', turn, whole: 100 * PARTS, currency: 'EUR' },
      parts: Array.from({ length: PARTS }, (_, index) => partFor(turn, index)),
      ...{ waiting: [], counted: [] },
    });
    const read = async (turn: number): Promise<PartStory[]> =>
      storiesOf(await ask(driver, 'pot.read', { id: `${browser}-pot-${turn}` }));
    const isOver = ({ tip }: PartStory): boolean => tip !== null && isFinal(tip.state);

    /** Milliseconds that a pot takes which is left alone. */
    const measure = async (turn: number): Promise<number> => {
      const start = performance.now();
      await ask(driver, 'pot.give', potFor(turn));
      await poll(async () => (await read(turn)).every(isOver), 'a pot in peace');
      return performance.now() - start;
    };

    /** Gives one pot after the other and kills at random, until so many kills ended a background that was paying one. */
    const giveAndKill = async (length: number): Promise<{ turns: number[]; kills: number }> => {
      const turns: number[] = [];
      let kills = 0;
      for (let turn = 2; kills < KILLS && turns.length < 5 * KILLS; turn += 1) {
        const pot = potFor(turn);
        turns.push(turn);
        // A background that is killed answers nobody.
        void driver.ask('pot.give', pot).catch(() => null);
        for (let left = 1 + random(KILLS_IN_POT); left > 0; left -= 1) {
          const end = performance.now() + random(length);
          await poll(async () => performance.now() > end, 'the moment');
          const isKilled = await killBackground(driver);
          // Sent again by a window that heard nothing, it is the pot that is there.
          await poll(async () => ask(driver, 'pot.give', pot), `${pot.id}, seed ${seed}`);
          const isPaying = !(await read(turn)).every(isOver);
          if (isKilled && isPaying) kills += 1;
          if (!isPaying) break;
        }
      }
      return { turns, kills };
    };

    /** Presses what is left to press, as a person does, until every part was paid. */
    const finish = (turns: readonly number[]): Promise<void> =>
      poll(
        async () => {
          let open = 0;
          for (const turn of turns)
            for (const { tip, index, attempts } of await read(turn)) {
              if (tip?.state.step === 'settled') continue;
              open += 1;
              if (tip && !isFinal(tip.state)) await ask(driver, 'tips.ask', { id: tip.id });
              else await ask(driver, 'pot.begin', { id: `${browser}-pot-${turn}`, index, attempt: attempts + 1 });
            }
          if (open > 0) throw new Error(`${open} parts are open`);
          return true;
        },
        `the end of every pot, seed ${seed}`,
        600_000,
      ).then(() => undefined);

    it(`pays each part once, after ${KILLS} kills`, async () => {
      const length = await measure(1);
      const { turns, kills } = await giveAndKill(length);
      expect([seed, kills >= KILLS]).toEqual([seed, true]);
      await finish(turns);
      for (const turn of turns)
        for (const { index, tip } of await read(turn)) {
          const paid: string[] = [];
          for (const { paymentHash } of lnurl.invoicesOf(userOf(turn, index)))
            if ((await lightning.payee.lookUpInvoice(paymentHash)).state === 'settled') paid.push(paymentHash);
          const journal = tip?.state.step === 'settled' ? tip.state.quote?.paymentHash : null;
          expect([seed, turn, index, paid]).toEqual([seed, turn, index, [journal]]);
        }
    }, 3_600_000);
  });
});
