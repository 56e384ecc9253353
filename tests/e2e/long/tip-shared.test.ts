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
import { BY, typeSats } from './thank-page';

/** The smallest picture: a GIF of one point. */
const POINT = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** A work that is made from two pictures, which the page shows with credits and addresses of their own, and from a song. */
const derivedPage = (site: string, addressOf: (user: string) => string): string => {
  const give = (user: string) => ({ '@type': 'DonateAction', target: `lightning:${addressOf(user)}` });
  const picture = (file: string, name: string, creator: string, user: string) => ({
    ...{ '@type': 'ImageObject', contentUrl: `${site}/${file}`, name, license: BY },
    ...{ creator: { '@type': 'Person', name: creator }, potentialAction: give(user) },
  });
  const song = { '@type': 'MusicComposition', name: 'An old song', creator: { '@type': 'Person', name: 'Dora Song' } };
  const things = [
    {
      ...{ '@type': 'Article', headline: 'The wren in the barn', license: BY, potentialAction: give('ann') },
      author: { '@type': 'Person', name: 'Ann Fell' },
      isBasedOn: [{ url: `${site}/barn.gif` }, { url: `${site}/wall.gif` }, song],
    },
    picture('barn.gif', 'The barn', 'Bob Barn', 'bob'),
    picture('wall.gif', 'The wall', 'Cyd Wall', 'cyd'),
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The wren in the barn</title>
   <script type="application/ld+json">${json}</script></head><body><main><article><h1>The wren in the barn</h1>
   <p>It sang.</p><img src="/barn.gif" alt="A barn" width="200" height="100"><img src="/wall.gif" alt="A wall" width="200" height="100">
   </article></main></body></html>`;
};

/** What the screen proposes: to whom, how many sats, and why. */
const readRows = (rows: Element[]) =>
  rows.map((row) => ({
    ...{ name: row.querySelector('strong')?.textContent, address: row.querySelector('code')?.textContent ?? null },
    sats: Number(row.querySelector('input')?.value ?? 0),
    words: row.textContent ?? '',
  }));

withLightning('a tip that is shared with those whose works a work is made from', () => {
  let counterparts: Counterparts;
  let lightning: Counterparts['lightning'];
  let wallet: Counterparts['wallet'];
  let lnurl: Counterparts['lnurl'];
  let site: Site;
  beforeAll(async () => {
    counterparts = await startCounterparts();
    ({ lightning, wallet, lnurl } = counterparts);
    site = await serve((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(200, { 'Content-Type': isPage ? 'text/html' : 'image/gif' });
      response.end(isPage ? derivedPage(site.address, lnurl.addressOf) : POINT);
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

    it('is settled in three parts on the creators’ node, as it was shown, and remembers who cannot be paid', async () => {
      const asked = lnurl.received.length;
      const { tab } = await see(driver, `${site.address}/`);
      const popup = await driver.popup(tab);
      await press(popup, 'Tip');
      await waitForWords(popup, 'Tip the creator');
      expect(await popup.$eval('.thank-for', (line) => line.textContent)).toContain('The wren in the barn');
      await typeSats(popup, '42');
      await press(popup, 'Split it with the creators');
      await waitForWords(popup, 'Total: 42 sat');
      const rows = await popup.$$eval('.share-out li', readRows);
      const part = (name: string, user: string, sats: number, why: string) => ({
        ...{ name, address: lnurl.addressOf(user), sats, words: expect.stringContaining(why) },
      });
      expect(rows).toEqual([
        part('Ann Fell', 'ann', 28, 'Created this work'),
        part('Bob Barn', 'bob', 7, 'Created its source'),
        part('Cyd Wall', 'cyd', 7, 'Created its source'),
        // Three sources would have had a third of it together.
        {
          name: 'Dora Song',
          address: null,
          sats: 0,
          words: expect.stringMatching(/Can’t be paid this way.*instead of 4 sat/s),
        },
      ]);
      await waitForWords(popup, 'One creator can’t be paid');
      expect(lnurl.received.length).toBe(asked);

      await press(popup, 'Send 42 sat');
      const tips = await poll(async () => {
        const all = await ask(driver, 'tips.list', { before: '', limit: 10 });
        return all.length === 4 && all.every(({ state }) => /settled|failed|thanked/.test(state.step)) && all;
      }, 'the end of each part');
      const toAddress = (address: string | null): Tip | undefined =>
        tips.find(({ payee }) => (payee?.address ?? null) === address);
      for (const { address, sats } of rows.slice(0, 3)) {
        const { id, msat, state } = toAddress(address) as Tip;
        if (state.step !== 'settled' || !state.quote) throw new Error(`${address}: ${JSON.stringify(state)}`);
        const { quote, proof } = state;
        expect([msat, proof.grade]).toEqual([sats * 1000, 'cryptographic']);
        expect(sha256(Buffer.from(proof.preimage ?? '', 'hex')).toString('hex')).toBe(quote.paymentHash);
        expect(await lightning.payee.lookUpInvoice(quote.paymentHash)).toEqual({
          ...{ state: 'settled', preimage: proof.preimage, receivedMsat: sats * 1000 },
        });
        const user = address?.split('@')[0] ?? '';
        expect(lnurl.invoicesOf(user).at(-1)?.paymentHash).toBe(quote.paymentHash);
        const receipt = JSON.parse(await ask(driver, 'tips.receipt', { id }));
        expect(receipt).toMatchObject({ amountMsat: sats * 1000 });
        expect(await checkReceipt(receipt, checkSignature, true)).toMatchObject({
          ...{ grade: 'cryptographic', findings: [] },
        });
      }
      expect(toAddress(null)).toMatchObject({
        ...{ manner: 'word', share: 'source', msat: 0, state: { step: 'thanked' } },
        work: { title: 'An old song', creator: 'Dora Song' },
      });
      expect(new Set(tips.map(({ gift }) => gift)).size).toBe(1);
      await driver.closeTab(popup);
    });

    it('stands in the ledger with each of its parts', async () => {
      const library = await driver.library('#thanks');
      for (const words of ['The wren in the barn', 'Bob Barn', 'Cyd Wall', 'An old song'])
        await waitForWords(library, words);
      await driver.closeTab(library);
    });
  });
});
