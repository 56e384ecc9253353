import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { type HttpsHost, startHttpsHost } from '../servers/https/https-host';
import { ask, type Driver } from './driver';
import { inBothBrowsers } from './need';

const HOST = 'mempool.space';
/** What browsers ask for themselves. */
const BROWSERS_OWN = /(?:mozilla\.(?:com|net|org)|google\.com|googleapis\.com|gvt1\.com)(?::443)?$/;

inBothBrowsers('asking for the rate', (name) => {
  let driver: Driver;
  let host: HttpsHost;
  let library: Awaited<ReturnType<Driver['library']>>;
  beforeAll(async () => {
    host = await startHttpsHost([HOST], (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Set-Cookie': 'who=somebody; Secure' });
      response.end('{"time":1764200000,"USD":61234,"EUR":58000}');
    });
    driver = await drive(name, { ...host.options, granted: [`https://${HOST}/*`] });
    library = await driver.library('#settings/wallet');
  });
  afterAll(async () => {
    await driver?.close();
    await host?.stop();
  });
  const wanted = () => host.wanted.filter((each) => !BROWSERS_OWN.test(each));
  const choose = (currency: string) =>
    library.$eval(
      '.rate select',
      (element, code) => {
        const select = element as HTMLSelectElement;
        select.value = code;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      currency,
    );

  it('asks nobody before its press, and then one host, once, without saying who or for which currency', async () => {
    await waitForWords(library, `Get rate from ${HOST}`);
    await choose('EUR');
    expect({ wanted: wanted(), received: host.received.length }).toEqual({ wanted: [], received: 0 });
    await press(library, `Get rate from ${HOST}`);
    await waitForWords(library, `58,000.00, according to ${HOST}`);
    expect(wanted()).toEqual([`${HOST}:443`]);
    expect(host.received.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/v1/prices']);
    const { cookie, referer, origin } = host.received[0]?.headers ?? {};
    expect({ cookie, referer, origin }).toEqual({ cookie: undefined, referer: undefined, origin: undefined });
    expect(await ask(driver, 'rate.read', null)).toMatchObject({ currency: 'EUR', perBitcoin: 58_000, from: HOST });
  });

  it('says so where the service has no price in a currency, keeps the rate that was there, and brings no cookie back', async () => {
    await choose('CHF');
    await press(library, `Get rate from ${HOST}`);
    await waitForWords(library, 'The service has no price for this currency.');
    expect(await ask(driver, 'rate.read', null)).toMatchObject({ currency: 'EUR', perBitcoin: 58_000 });
    expect(host.received.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it('is forgotten on a press', async () => {
    await press(library, 'Use sats only');
    await poll(
      () => library.$eval('.rate', (form) => !form.textContent?.includes('58,000')),
      'a form without the rate',
    );
    expect(await ask(driver, 'rate.read', null)).toBeNull();
  });
});
