import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { isFinal } from '../../../src/tips/journal';
import type { Gift, Step, Tip } from '../../../src/tips/tip';
import { sha256 } from '../../servers/paper-node';
import { ask, type Driver, startForTests } from '../driver';
import { killBackground } from '../kill-background';
import { SET_UP_MS, whereBackgroundsDie, withLightning } from '../need';
import { random, seed } from './chance';
import { type Counterparts, startCounterparts } from './counterparts';

/** Kills that ended a background while it paid, in each browser. */
const KILLS = 100;
const KILLS_IN_GIFT = 3;
const MSAT = 21_000;

/** The works that are given to in peace before, to see how long that takes. */
const FIRST = 3;

interface Given {
  gift: Gift;
  work: number;
}

const aboutOf = (work: number): string => `https://works.example/${work}`;
const hashOf = (preimage: string | null): string => sha256(Buffer.from(preimage ?? '', 'hex')).toString('hex');
const now = (): string => new Date().toISOString();

withLightning('a gift whose background is killed while it pays', () => {
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
      const budget = { monthMsat: 1_000 * MSAT, tipMsat: MSAT };
      await ask(driver, 'wallet.connect', { uri: await wallet.connect(), ...budget });
    });
    afterAll(() => driver?.close());

    /** Each work has a payee of its own, so that the invoices of one are those that were asked for it. */
    const userOf = (work: number): string => `${browser}-${work}`;
    let gifts = 0;
    const giftFor = (work: number): Gift => {
      gifts += 1;
      const address = lnurl.addressOf(userOf(work));
      const part: Gift['parts'][number] = {
        ...{ manner: 'wallet', creator: `creator/${work}`, msat: MSAT, spoken: null, share: 'work' },
        work: { about: aboutOf(work), title: `Work ${work}`, creator: 'Ann' },
        payee: { rail: 'lightning', address, host: new URL(lnurl.address).host, label: address, grade: 'head' },
      };
      return { id: `gift-${gifts}`, parts: [part], comment: '' };
    };
    /** Gives it as the window does that heard nothing: sent again, it is the gift that is there. */
    const give = (gift: Gift): Promise<Tip> =>
      poll(async () => (await ask(driver, 'tips.give', gift))[0], `${gift.id}, seed ${seed}`);
    const read = async ({ id }: Gift): Promise<Tip[]> => ask(driver, 'tips.read', { gift: id });

    /** Milliseconds that a gift takes which is left alone. */
    const measure = async (work: number): Promise<number> => {
      const gift = giftFor(work);
      const start = Date.now();
      await give(gift);
      const tip = await poll(async () => (await read(gift)).find(({ state }) => isFinal(state)), 'a settled gift');
      expect(tip.state.step).toBe('settled');
      return Date.parse(tip.changedAt) - start;
    };

    /** Gives to one work after the other and kills at random, until so many kills ended a background that was paying. */
    const giveAndKill = async (length: number): Promise<{ given: Given[]; killedAt: Step[] }> => {
      const given: Given[] = [];
      const killedAt: Step[] = [];
      let work = FIRST;
      while (killedAt.length < KILLS && given.length < 5 * KILLS) {
        const gift = giftFor(work);
        given.push({ gift, work });
        // A background that is killed answers nobody.
        void driver.ask('tips.give', gift).catch(() => null);
        let tip: Tip | null = null;
        for (let left = 1 + random(KILLS_IN_GIFT); left > 0 && !(tip && isFinal(tip.state)); left -= 1) {
          const end = performance.now() + random(length);
          await poll(async () => performance.now() > end, 'the moment');
          const begun = now();
          const isKilled = await killBackground(driver);
          const ended = now();
          tip = await give(gift);
          const { createdAt, changedAt, state, steps } = tip;
          // It counts where the gift had been written down before, and was not over after.
          if (!isKilled || createdAt > begun || (isFinal(state) && changedAt <= ended)) continue;
          killedAt.push(steps.filter(({ at }) => at <= begun).at(-1)?.step ?? 'draft');
        }
        // What failed is given again, as a person does; else it goes on while others are given.
        if (tip?.state.step !== 'failed') work += 1;
      }
      return { given, killedAt };
    };

    const finish = (given: readonly Given[]): Promise<Tip[]> =>
      poll(
        async () => {
          const tips = (await Promise.all(given.map(({ gift }) => read(gift)))).flat();
          const open = tips.filter(({ state }) => !isFinal(state));
          await Promise.all(open.map(({ id }) => ask(driver, 'tips.ask', { id })));
          if (open.length > 0) throw new Error(JSON.stringify(open.map(({ steps }) => steps)));
          return tips;
        },
        `the end of every gift, seed ${seed}`,
        180_000,
      );

    /** What the creator's node has had for a work, by the hashes of its invoices. */
    const paidFor = async (work: number): Promise<string[]> => {
      const hashes: string[] = [];
      for (const { paymentHash } of lnurl.invoicesOf(userOf(work))) {
        const { state, receivedMsat, preimage } = await lightning.payee.lookUpInvoice(paymentHash);
        if (state !== 'settled') continue;
        expect([seed, work, receivedMsat, hashOf(preimage)]).toEqual([seed, work, MSAT, paymentHash]);
        hashes.push(paymentHash);
      }
      return hashes;
    };

    it(`is paid once or not at all, and its journal says which, after ${KILLS} kills`, async () => {
      const before = await lightning.payee.balanceMsat();
      const paidBefore = wallet.paid.length;
      const lengths: number[] = [];
      for (let work = 0; work < FIRST; work += 1) lengths.push(await measure(work));
      const { given, killedAt } = await giveAndKill(lengths.sort((a, b) => a - b)[1] as number);
      expect([seed, killedAt.length >= KILLS]).toEqual([seed, true]);
      expect([seed, killedAt.includes('sending')]).toEqual([seed, true]);

      const tips = await finish(given);
      expect([seed, tips.map(({ gift }) => gift)]).toEqual([seed, given.map(({ gift }) => gift.id)]);
      const settled = tips.flatMap(({ state, work }) => (state.step === 'settled' ? { ...state, work } : []));
      const failed = tips.flatMap(({ state }) => (state.step === 'failed' ? state.code : []));
      expect([seed, settled.length > 0, failed.length > 0]).toEqual([seed, true, true]);
      // Each by the proof that its node was paid.
      for (const { proof, quote } of settled)
        expect([seed, proof.grade, hashOf(proof.preimage)]).toEqual([seed, 'cryptographic', quote?.paymentHash]);
      // What failed was given up before anybody was asked to pay.
      expect([seed, new Set(failed)]).toEqual([seed, new Set(['cancelled'])]);

      // The journal says what the node says, of each work: paid once, or not.
      for (const work of new Set(given.map((each) => each.work))) {
        const journal = settled
          .filter((each) => each.work.about === aboutOf(work))
          .map(({ quote }) => quote?.paymentHash);
        expect([seed, work, journal.length <= 1]).toEqual([seed, work, true]);
        expect([seed, work, await paidFor(work)]).toEqual([seed, work, journal]);
      }
      const hashes = settled.map(({ quote }) => quote?.paymentHash);
      expect([seed, wallet.paid.slice(paidBefore + FIRST).sort()]).toEqual([seed, hashes.sort()]);
      const received = (settled.length + FIRST) * MSAT;
      await poll(
        async () => (await lightning.payee.balanceMsat()) - before === received,
        `${received} msat, seed ${seed}`,
      );
    }, 1_800_000);
  });
});
