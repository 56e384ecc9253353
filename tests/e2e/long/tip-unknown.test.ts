import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../../scripts/browser/press.mjs';
import type { Tip } from '../../../src/tips/tip';
import { sha256 } from '../../servers/paper-node';
import type { Payee } from '../../servers/payee';
import { ask, type Driver, see, type Visited } from '../driver';
import { inBothBrowsers, SET_UP_MS, withLightning } from '../need';
import { type Site, serve } from '../serve';
import { type Counterparts, startCounterparts, startReader } from './counterparts';
import type { Lightning } from './lightning';
import { payingPage, typeSats } from './thank-page';

const hashOf = (preimage: string): string => sha256(Buffer.from(preimage, 'hex')).toString('hex');

/** A payee whose invoices wait: what is paid to them is on its way until the test says what becomes of it. */
const holding = (payee: Lightning['payee']) => {
  const preimages = new Map<string, string>();
  const held: Payee = {
    createInvoice: (wanted) => {
      const preimage = randomBytes(32).toString('hex');
      preimages.set(hashOf(preimage), preimage);
      return payee.createHeldInvoice(hashOf(preimage), wanted);
    },
    lookUpInvoice: payee.lookUpInvoice,
  };
  return { held, preimageOf: (paymentHash: string) => preimages.get(paymentHash) as string };
};

withLightning('a tip whose wallet’s node is killed while it pays', () => {
  let counterparts: Counterparts;
  let lightning: Counterparts['lightning'];
  let wallet: Counterparts['wallet'];
  let lnurl: Counterparts['lnurl'];
  let site: Site;
  let preimageOf: (paymentHash: string) => string;
  beforeAll(async () => {
    counterparts = await startCounterparts(({ payee }) => {
      const holder = holding(payee);
      preimageOf = holder.preimageOf;
      return holder.held;
    });
    ({ lightning, wallet, lnurl } = counterparts);
    site = await serve((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const user = (request.url ?? '').slice(1);
      response.end(payingPage(lnurl.addressOf(user), `${user.charAt(0).toUpperCase()}${user.slice(1)} Fell`));
    });
  }, SET_UP_MS);
  afterAll(async () => {
    await site?.stop();
    await counterparts?.stop();
  });

  inBothBrowsers('', (browser) => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await startReader(browser, wallet);
    });
    afterAll(() => driver?.close());
    let isDown = false;
    const startNode = async (): Promise<void> => {
      await lightning.payer.start();
      isDown = false;
      await lightning.untilReady();
    };
    // Whatever became of a test, the next one has a node.
    afterEach(async () => {
      if (isDown) await startNode();
    });

    const last = async (): Promise<Tip> => (await ask(driver, 'tips.list', { before: '', limit: 1 }))[0] as Tip;
    const userOf = (what: string): string => `${what}-${browser}`;
    const openPopup = async (tab: number, button: string) => {
      const popup = await driver.popup(tab);
      await press(popup, button);
      return popup;
    };

    /** Sends 21 sat from the toolbar window, and kills the node of the wallet once the payment is on its way. */
    const sendAndKill = async (user: string) => {
      const { tab } = await see(driver, `${site.address}/${user}`);
      const popup = await openPopup(tab, 'Tip');
      await waitForWords(popup, 'Tip the creator');
      await typeSats(popup, '21');
      await press(popup, 'Send 21 sat');
      const hash = await poll(async () => {
        const given = lnurl.invoicesOf(user)[0]?.paymentHash;
        return given && (await lightning.payee.lookUpInvoice(given)).state === 'held' && given;
      }, 'the payment on its way');
      isDown = true;
      await lightning.payer.kill();
      await waitForWords(popup, 'Not known yet: do not send again');
      return { tab, hash };
    };

    /** Tries to send again: from another toolbar window for the same page, and past all windows. Returns the window, which stays open. */
    const sendAgain = async (user: string, tab: Visited['tab']) => {
      const asked = lnurl.received.length;
      const requests = wallet.requests.length;
      const window = await openPopup(tab, 'See tip');
      await waitForWords(window, 'Not known yet: do not send again');
      const buttons = await window.$$eval('button', (all) => all.map(({ textContent }) => textContent ?? ''));
      expect(buttons.filter((words) => /^(?:Send|Show|Try again|Thank once more)/.test(words))).toEqual([]);
      const { manner, work, creator, payee, msat, spoken, share } = await last();
      const part = { manner, work, creator, payee, msat, spoken, share };
      await expect(ask(driver, 'tips.give', { id: `again-${user}`, parts: [part], comment: '' })).rejects.toThrow(
        'do not send again',
      );
      expect(await ask(driver, 'tips.read', { gift: `again-${user}` })).toEqual([]);
      expect([lnurl.received.length, wallet.requests.length]).toEqual([asked, requests]);
      return window;
    };

    const end = (step: Tip['state']['step']) =>
      poll(async () => {
        const tip = await last();
        return tip.state.step === step && tip;
      }, `a tip that is ${step}`);

    it('locks its payee for the work, and is settled once the node stands again and the payment has arrived', async () => {
      const user = userOf('taken');
      const { tab, hash } = await sendAndKill(user);
      const popup = await sendAgain(user, tab);
      await startNode();
      // The node knows that it is paying. That is no answer yet.
      await press(popup, 'Check again');
      await waitForWords(popup, 'Nothing new yet.');
      expect((await last()).state.step).toBe('unknown');
      await lightning.payee.settleHeld(preimageOf(hash));
      const tip = await end('settled');
      expect(tip.state).toMatchObject({
        ...{ quote: { paymentHash: hash }, proof: { grade: 'cryptographic', preimage: preimageOf(hash) } },
      });
      await waitForWords(popup, 'Paid');
      expect(await lightning.payee.lookUpInvoice(hash)).toMatchObject({ state: 'settled', receivedMsat: 21_000 });
      expect(wallet.requests.filter(({ invoice }) => invoice === lnurl.invoicesOf(user)[0]?.invoice)).toHaveLength(1);
      expect(lnurl.invoicesOf(user)).toHaveLength(1);
      await driver.closeTab(popup);
    });

    it('has failed once the node stands again and the payment came back, and may be given again', async () => {
      const user = userOf('returned');
      const before = await lightning.payer.balanceMsat();
      const { tab, hash } = await sendAndKill(user);
      const popup = await sendAgain(user, tab);
      await startNode();
      await lightning.payee.cancelHeld(hash);
      const tip = await end('failed');
      expect(tip.state).toMatchObject({ code: 'payment-failed' });
      await waitForWords(popup, 'Nothing was paid.');
      expect((await lightning.payee.lookUpInvoice(hash)).state).toBe('cancelled');
      await poll(async () => (await lightning.payer.balanceMsat()) === before, 'the money back where it was');
      expect((await ask(driver, 'tips.know', { creators: [tip.creator] })).open).toEqual([]);

      await press(popup, 'Try again');
      const second = await poll(async () => lnurl.invoicesOf(user)[1], 'a second invoice');
      await poll(
        async () => (await lightning.payee.lookUpInvoice(second.paymentHash)).state === 'held',
        'the second payment on its way',
      );
      await lightning.payee.settleHeld(preimageOf(second.paymentHash));
      const again = await end('settled');
      expect(again.state).toMatchObject({ quote: { paymentHash: second.paymentHash } });
      await driver.closeTab(popup);
    });
  });
});
