import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../../scripts/browser/press.mjs';
import { checkReceipt } from '../../../src/receipt/receipt';
import type { Tip } from '../../../src/tips/tip';
import { sha256 } from '../../servers/paper-node';
import { ask, type Driver, see } from '../driver';
import { inBothBrowsers, SET_UP_MS, withLightning } from '../need';
import { type Site, serve } from '../serve';
import { checkSignature } from './check-signature';
import { type Counterparts, startCounterparts, startReader } from './counterparts';
import { payingPage, typeSats } from './thank-page';

withLightning('a tip from the toolbar', () => {
  let counterparts: Counterparts;
  let lightning: Counterparts['lightning'];
  let wallet: Counterparts['wallet'];
  let lnurl: Counterparts['lnurl'];
  let site: Site;
  beforeAll(async () => {
    counterparts = await startCounterparts();
    ({ lightning, wallet, lnurl } = counterparts);
    site = await serve((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(payingPage(lnurl.addressOf((request.url ?? '').slice(1) || 'ann')));
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

    const last = async (): Promise<Tip | undefined> => (await ask(driver, 'tips.list', { before: '', limit: 1 }))[0];
    const settled = (id?: string) =>
      poll(async () => {
        const tip = await last();
        return tip && tip.id !== id && (tip.state.step === 'settled' || tip.state.step === 'failed') ? tip : null;
      }, 'the end of the tip');
    const openThank = async (user: string) => {
      const { tab } = await see(driver, `${site.address}/${user}`);
      const popup = await driver.popup(tab);
      await press(popup, 'Tip');
      await waitForWords(popup, 'Tip the creator');
      return popup;
    };

    it('of 21 sat is settled on the creator’s own node, with the preimage for it and a receipt that others can check', async () => {
      const asked = lnurl.received.length;
      const popup = await openThank('ann');
      await waitForWords(popup, '127.0.0.1');
      // Nobody was asked anything before the press.
      expect(lnurl.received.length).toBe(asked);
      await typeSats(popup, '21');
      await press(popup, 'Send 21 sat');
      const tip = await settled();
      expect(tip).toMatchObject({
        manner: 'wallet',
        msat: 21_000,
        state: { step: 'settled', proof: { grade: 'cryptographic' } },
      });
      if (tip.state.step !== 'settled' || !tip.state.quote) throw new Error('not settled');
      const { quote, proof } = tip.state;
      expect(sha256(Buffer.from(proof.preimage ?? '', 'hex')).toString('hex')).toBe(quote.paymentHash);
      expect(await lightning.payee.lookUpInvoice(quote.paymentHash)).toMatchObject({
        state: 'settled',
        receivedMsat: 21_000,
      });
      const receipt = JSON.parse(await ask(driver, 'tips.receipt', { id: tip.id }));
      expect(await checkReceipt(receipt, checkSignature, true)).toMatchObject({ grade: 'cryptographic', findings: [] });
      // No cookie that the service set ever comes back to it.
      expect(lnurl.received.filter(({ headers }) => headers.cookie)).toEqual([]);
      await driver.closeTab(popup);
    });

    it('to another address of the same creator has to be confirmed, and of another amount than was asked for is never paid', async () => {
      const before = await last();
      const paid = wallet.paid.length;
      const popup = await openThank('wrong-amount');
      await typeSats(popup, '21');
      const asked = lnurl.received.length;
      expect(await popup.$eval('.thanking button.primary', (button) => button.getAttribute('aria-disabled'))).toBe(
        'true',
      );
      await press(popup, 'Send 21 sat');
      expect(lnurl.received.length).toBe(asked);
      await popup.$eval('.thanking input[type=checkbox]', (box) => (box as HTMLInputElement).click());
      await press(popup, 'Send 21 sat');
      const tip = await settled(before?.id);
      expect(tip.state).toMatchObject({ step: 'failed', code: 'invoice-wrong' });
      expect(wallet.paid.length).toBe(paid);
      await driver.closeTab(popup);
    });

    it('stands in the ledger', async () => {
      const library = await driver.library('#thanks');
      await waitForWords(library, 'The wren');
      await driver.closeTab(library);
    });
  });
});
