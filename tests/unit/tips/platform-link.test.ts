import { describe, expect, it } from '@jest/globals';
import { amountTakenBy, isAmountFor, linkWith } from '../../../src/tips/platform-link';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const dollars = (amount: number) => ({ amount, currency: 'USD' });

describe('a service’s page with the amount', () => {
  it.each([
    [
      ...(['https://liberapay.com/ann', euros(5)] as const),
      'https://liberapay.com/ann/donate?currency=EUR&period=monthly&amount=5',
    ],
    [
      ...(['https://fr.liberapay.com/ann/donate', euros(1.5)] as const),
      'https://fr.liberapay.com/ann/donate?currency=EUR&period=monthly&amount=1.50',
    ],
    ['https://opencollective.com/walks', euros(10), 'https://opencollective.com/walks/donate?amount=10'],
    ['https://opencollective.com/walks/contribute/', euros(0.5), 'https://opencollective.com/walks/donate?amount=0.50'],
    [
      ...(['https://github.com/sponsors/ann', dollars(5)] as const),
      'https://github.com/sponsors/ann/sponsorships?frequency=one-time&amount=5',
    ],
    ['https://paypal.me/ann', euros(5), 'https://paypal.me/ann/5EUR'],
    ['https://www.paypal.com/paypalme/ann', dollars(2.5), 'https://www.paypal.com/paypalme/ann/2.50USD'],
    ['https://paypal.me/ann', { amount: 500, currency: 'JPY' }, 'https://paypal.me/ann/500JPY'],
  ])('is made of %s and %j', (address, money, link) => {
    expect(linkWith(address, money)).toBe(link);
  });

  it.each([
    'https://liberapay.com/ann/donate?amount=500&period=weekly&currency=USD',
    'https://opencollective.com/walks/donate?amount=500&interval=month&redirect=https://evil.example/&tags=x#pay',
    'https://opencollective.com/walks/events/tarn/donate?amount=500&redirect=https://evil.example/',
    'https://opencollective.com/walks/donate?email=a@b.example&contributeAs=me',
    'https://github.com/sponsors/ann/sponsorships?amount=5000&frequency=recurring&metadata_source=x',
    'https://paypal.me/ann/500EUR',
    'https://paypal.com/paypalme/ann/500EUR?locale.x=de_DE',
  ])('has nothing of what an address said besides, with an amount or without: %s', (address) => {
    for (const money of [null, euros(7), dollars(7)]) {
      const link = linkWith(address, money);
      expect(link).not.toMatch(/500|interval|redirect|evil|tags|email|contributeAs|recurring|weekly|metadata|locale|#/);
      expect(new URL(link).host).toBe(new URL(address).host);
      expect(link.includes('/ann') || link.includes('/walks')).toBe(true);
    }
    expect(linkWith(address, null)).not.toMatch(/\?|amount/);
  });

  it.each([
    ...[
      'https://1iberapay.com/ann',
      'https://liberapay.com.evil.example/ann',
      'https://evil.example/liberapay.com/ann',
    ],
    ...[
      'https://liberapay.com/about',
      'https://github.com/ann',
      'https://ko-fi.com/ann',
      'https://ann.example/tip?amount=5',
    ],
    ...[
      'http://liberapay.com/ann',
      'javascript:alert(1)',
      'no address',
      'https://opencollective.com/walks/events/tarn',
    ],
    'https://liberapay.com/ann/public.json',
  ])('is none of %s: it takes no amount, and stays as it is', (address) => {
    expect(amountTakenBy(address)).toBeNull();
    expect(isAmountFor(address, euros(5))).toBe(false);
    expect(linkWith(address, euros(5))).toBe(address);
  });

  it('stays on the host and with the person that the address names, whatever their name is made of', () => {
    const link = linkWith('https://liberapay.com/ann%2F..%2Fevil%3Famount=9', euros(5));
    expect(new URL(link).pathname).toBe('/ann%2F..%2Fevil%3Famount=9/donate');
    expect(new URL(link).searchParams.getAll('amount')).toEqual(['5']);
    expect(linkWith('https://liberapay.com/ann/../bob', euros(5))).toMatch(/^https:\/\/liberapay\.com\/bob\/donate\?/);
  });

  it('has no amount that cannot be said there', () => {
    expect(isAmountFor('https://github.com/sponsors/ann', dollars(1.5))).toBe(false);
    expect(isAmountFor('https://github.com/sponsors/ann', euros(5))).toBe(false);
    expect(linkWith('https://github.com/sponsors/ann', dollars(1.5))).toBe('https://github.com/sponsors/ann');
    expect(isAmountFor('https://paypal.me/ann', { amount: 0.5, currency: 'JPY' })).toBe(false);
  });

  it('tells what an amount is there: one for each month, or in a currency of the page’s own', () => {
    expect(amountTakenBy('https://liberapay.com/ann')).toMatchObject({ manner: 'monthly', isWhole: false });
    expect(amountTakenBy('https://opencollective.com/walks')).toMatchObject({ manner: 'own-currency' });
    expect(amountTakenBy('https://github.com/sponsors/ann')).toMatchObject({ currencies: ['USD'], isWhole: true });
    expect(amountTakenBy('https://paypal.me/ann')?.currencies).toContain('CHF');
  });
});
