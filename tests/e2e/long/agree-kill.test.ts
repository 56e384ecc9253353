import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { isFinal } from '../../../src/tips/journal';
import type { Gift, Step, Tip } from '../../../src/tips/tip';
import { type Provider, startProvider } from '../../servers/open-payments/provider';
import { ask, type Driver, startForTests } from '../driver';
import { killBackground } from '../kill-background';
import { whereBackgroundsDie } from '../need';
import { random, seed } from './chance';

/** Kills that ended a background while a gift was under way, in each browser. */
const KILLS = Number(process.env.KILLS ?? 50);
/** Milliseconds in which a gift comes from its first press to its end, where nobody is killed. */
const LENGTH = 1500;

const now = (): string => new Date().toISOString();

whereBackgroundsDie('a gift from a wallet address whose background is killed', (browser) => {
  let driver: Driver;
  let own: Provider;
  let theirs: Provider;
  const network = new Map();
  beforeAll(async () => {
    own = await startProvider(network);
    theirs = await startProvider(network);
    // A quote counts for some seconds, so that what a death left behind is known soon.
    own.behave({ consent: 'accepts' });
    driver = await startForTests(browser);
    own.addKey('me', await ask(driver, 'pointer.key', null));
    await ask(driver, 'pointer.connect', { address: own.addressOf('me'), month: '100000' });
  });
  afterAll(async () => {
    await driver?.close();
    await own?.stop();
    await theirs?.stop();
  });

  let gifts = 0;
  /** Each work has a payee of its own, so that what arrived is for it. */
  const giftFor = (work: number): Gift => {
    gifts += 1;
    const address = theirs.addressOf(`payee-${work}`);
    const part: Gift['parts'][number] = {
      ...{ manner: 'consent', creator: `creator/${work}`, msat: 0, share: 'work' },
      spoken: { amount: 2.5, currency: 'EUR' },
      work: { about: `https://works.example/${work}`, title: `Work ${work}`, creator: 'Ann' },
      payee: { rail: 'pointer', address, host: new URL(address).host, label: address, grade: 'head' },
    };
    return { id: `gift-${gifts}`, parts: [part], comment: '' };
  };
  const arrived = (work: number): string[] =>
    [...network.values()]
      .filter(
        ({ walletAddress, receivedAmount }) =>
          walletAddress === theirs.addressOf(`payee-${work}`) && receivedAmount.value !== '0',
      )
      .map(({ receivedAmount }) => receivedAmount.value);

  /** The tip of a gift as it is, given where it is not there yet: sent again, it is the gift that is there. */
  const read = (gift: Gift): Promise<Tip> =>
    poll(async () => (await ask(driver, 'tips.give', gift))[0], `${gift.id}, seed ${seed}`);
  /** Presses what a person would press now. What a dead background does not answer is pressed again later. */
  const press = async (gift: Gift): Promise<void> => {
    const answer = await driver.ask('tips.read', { gift: gift.id }).catch(() => null);
    const [tip] = ((answer as { value?: Tip[] } | null)?.value ?? []) as Tip[];
    if (!tip) await driver.ask('tips.give', gift).catch(() => null);
    else if (tip.state.step === 'quoted') await driver.ask('tips.agree', { id: tip.id }).catch(() => null);
    else if (!isFinal(tip.state)) await driver.ask('tips.ask', { id: tip.id }).catch(() => null);
  };

  it(`is paid once or not at all, after ${KILLS} kills`, async () => {
    const killedAt: Step[] = [];
    const works: { gift: Gift; work: number }[] = [];
    for (let work = 0; killedAt.length < KILLS && work < 6 * KILLS; work += 1) {
      const gift = giftFor(work);
      works.push({ gift, work });
      const end = performance.now() + random(LENGTH);
      // A person who presses as soon as there is something to press.
      const person = (async () => {
        while (performance.now() < end) {
          const pressed = press(gift);
          await Promise.race([pressed, poll(async () => performance.now() > end, 'the moment')]);
        }
      })();
      await person;
      const begun = now();
      const isKilled = await killBackground(driver);
      const ended = now();
      const tip = await read(gift);
      if (isKilled && tip.createdAt <= begun && !(isFinal(tip.state) && tip.changedAt <= ended))
        killedAt.push(tip.steps.filter(({ at }) => at <= begun).at(-1)?.step ?? 'draft');
    }
    expect([seed, killedAt.length]).toEqual([seed, KILLS]);
    // Few kills may all fall into one step.
    if (KILLS >= 50) expect([seed, new Set(killedAt).size > 2]).toEqual([seed, true]);

    const tips = await poll(
      async () => {
        const all = await Promise.all(works.map(({ gift }) => read(gift)));
        const open = all.filter(({ state }) => !isFinal(state) && state.step !== 'unknown');
        await Promise.all(open.map((tip) => press(giftOf(works, tip))));
        if (open.length > 0) throw new Error(JSON.stringify(open.map(({ steps }) => steps)));
        return all;
      },
      `the end of every gift, seed ${seed}`,
      300_000,
    );
    for (const [i, { work }] of works.entries()) {
      const step = tips[i]?.state.step;
      const got = arrived(work);
      // What was begun, and of which nothing was heard, is asked about until its quote has run out: it is paid once at most.
      const expected = step === 'settled' ? ['250'] : [];
      expect([seed, work, step, got]).toEqual([seed, work, step, step === 'unknown' ? expect.any(Array) : expected]);
      expect([seed, work, got.length <= 1]).toEqual([seed, work, true]);
    }
    expect([seed, tips.some(({ state }) => state.step === 'settled')]).toEqual([seed, true]);
    const begun = own.received.flatMap(({ method, path, body }) =>
      method === 'POST' && path === '/outgoing-payments' ? [JSON.parse(body).quoteId as string] : [],
    );
    expect([seed, new Set(begun).size]).toEqual([seed, begun.length]);
    expect([...own.faults, ...theirs.faults]).toEqual([]);
  }, 1_800_000);
});

/** The gift of a tip. */
const giftOf = (works: readonly { gift: Gift }[], tip: Tip): Gift =>
  (works.find(({ gift }) => gift.id === tip.gift) as { gift: Gift }).gift;
