import { describe, expect, it } from '@jest/globals';
import { giftOf, hostsOf, mannersFor } from '../../../popup/tips/give';
import { giftAgain, hostsAgain } from '../../../popup/tips/give-again';
import { isGift } from '../../../src/message/tip';
import { leftOf } from '../../../src/tips/budget';
import { aPayee, aQuote, aRecipient, aTip, knowing } from './a-tip';

const ann = aPayee('ann@wallet.example');
const bo = aPayee('bo@pay.example');
const page = aPayee('https://liberapay.com/ann', { rail: 'link', host: 'liberapay.com' });
const parts = [
  { recipient: aRecipient('Ann', [ann]), payee: ann, msat: 60_000 },
  { recipient: aRecipient('Bo', [bo]), payee: bo, msat: 40_000 },
  { recipient: aRecipient('Cy', []), payee: null, msat: 0 },
];

describe('the ways to thank', () => {
  it.each([
    ['a Lightning address with a wallet', ann, true, ['wallet', 'invoice', 'word']],
    ['a Lightning address without one', ann, false, ['invoice', 'word']],
    ['a page', page, true, ['open', 'word']],
    ['nobody who can be paid', null, true, ['word']],
  ])('%s', (_, payee, hasWallet, manners) => {
    expect(mannersFor(payee, hasWallet)).toEqual(manners);
  });
});

describe('a gift', () => {
  it('has a part for each who can be paid, remembers who cannot, and passes the guard of its message', () => {
    const gift = giftOf('id', parts, 'wallet', null, 'Thanks');
    expect(gift.parts.map(({ payee, msat, share }) => [payee?.address, msat, share])).toEqual([
      ['ann@wallet.example', 60_000, 'work'],
      ['bo@pay.example', 40_000, 'source'],
      [undefined, 0, 'source'],
    ]);
    expect(gift.parts.map(({ manner }) => manner)).toEqual(['wallet', 'wallet', 'word']);
    expect(isGift(gift)).toBe(true);
  });

  it('carries neither the evidence nor the cautions of a payee', () => {
    expect(Object.keys(giftOf('id', parts, 'wallet', null, '').parts[0]?.payee ?? {}).sort()).toEqual([
      'address',
      'grade',
      'host',
      'label',
      'rail',
    ]);
  });

  it('without money goes to the work itself, with no payee and no amount', () => {
    const { parts: given } = giftOf('id', parts, 'word', null, 'Thanks');
    expect(given).toHaveLength(1);
    expect(given[0]).toMatchObject({ manner: 'word', payee: null, msat: 0, share: 'work' });
  });

  it('says of each part what it is in the person’s own currency', () => {
    const { parts: given } = giftOf('id', parts, 'wallet', { amount: 2, currency: 'EUR' }, '');
    expect(given.map(({ spoken }) => spoken?.amount)).toEqual([1.2, 0.8, undefined]);
  });

  it('asks each host once, with its port, and none where nobody is asked for an invoice', () => {
    const port = aPayee('cy@127.0.0.1', { host: '127.0.0.1:8080' });
    const asked = giftOf(
      'id',
      [...parts, { ...parts[0], recipient: aRecipient('Cy', [port]), payee: port, msat: 1000 }] as typeof parts,
      'invoice',
      null,
      '',
    );
    expect(hostsOf({ parts: [...asked.parts, ...asked.parts] })).toEqual([
      'https://wallet.example/',
      'https://pay.example/',
      'https://127.0.0.1:8080/',
    ]);
    expect(hostsOf(giftOf('id', [{ ...parts[0], payee: page }] as typeof parts, 'open', null, ''))).toEqual([]);
  });
});

describe('what is left of a budget', () => {
  it('is never less than nothing, and nothing without a wallet', () => {
    expect(leftOf(knowing({ spentMsat: 30_000 }))).toBe(70_000);
    expect(leftOf(knowing({ spentMsat: 300_000 }))).toBe(0);
    expect(leftOf(knowing({ wallet: null }))).toBe(0);
  });
});

describe('a gift that is given once more', () => {
  const failed = aTip({ step: 'failed', code: 'permission-missing', detail: 'pay.wallet.example' });
  const settled = aTip(
    { step: 'settled', quote: aQuote, proof: { grade: 'stated', preimage: null, feeMsat: null } },
    { msat: 1000 },
  );

  it('repeats only what failed', () => {
    const again = giftAgain('new', [settled, failed]);
    expect(again.parts.map(({ msat }) => msat)).toEqual([21_000]);
    expect(isGift(again)).toBe(true);
  });

  it('asks the browser also for the host that the service sends on to, and for no address that it is not', () => {
    expect(hostsAgain([failed])).toEqual(['https://wallet.example/', 'https://pay.wallet.example/']);
    const other = aTip({ step: 'failed', code: 'permission-missing', detail: '*/evil?x=<all_urls>' });
    expect(hostsAgain([other])).toEqual(['https://wallet.example/']);
  });
});
