import { describe, expect, it } from '@jest/globals';
import { ownUnit } from '../../../popup/tips/unit';
import { firstWritten, isAmount, lacksRate, msatIn } from '../../../popup/tips/written';
import { SATS } from '../../../src/settings/settings';
import type { Rate } from '../../../src/tips/tip';
import { aTip } from './a-tip';

const euros = (amount: number) => aTip({ step: 'opened' }, { spoken: { amount, currency: 'EUR' } });
const sats = (msat: number) => aTip({ step: 'opened' }, { msat });
const note = aTip({ step: 'thanked' }, { msat: 0 });
const RATE: Rate = { currency: 'EUR', perBitcoin: 50_000, at: '2026-03-01T09:00:00.000Z', from: '' };

describe('what a person gives in', () => {
  it.each([
    ['what they chose', 'CHF', [euros(2)], 'CHF'],
    ['sats, where they chose those', SATS, [euros(2)], ''],
    ['what they gave in last, without a choice', '', [note, euros(2), sats(21_000)], 'EUR'],
    ['sats, where they gave in those before', '', [sats(21_000)], ''],
    ['the money of their region at first', '', [note], 'USD'],
  ])('is %s', (_, currency, last, unit) => {
    expect(ownUnit({ currency }, last, 'USD')).toBe(unit);
  });
});

describe('the amount that stands in the field at first', () => {
  it.each([
    ['what this creator was given last', euros(3), [sats(5000)], 'CHF', { text: '3', currency: 'EUR' }],
    [
      'the last in the person’s unit, for another creator',
      null,
      [sats(5000), euros(0.5)],
      'EUR',
      { text: '0.50', currency: 'EUR' },
    ],
    ['sats as they were given', null, [sats(5000)], '', { text: '5', currency: '' }],
    ['one unit, the first time', null, [], 'EUR', { text: '1', currency: 'EUR' }],
    ['a coin of what has no minor unit', null, [], 'JPY', { text: '100', currency: 'JPY' }],
    ['a hundred sats', null, [], '', { text: '100', currency: '' }],
    ['nothing of a creator who was written to alone', note, [], 'EUR', { text: '1', currency: 'EUR' }],
  ])('is %s', (_, to, last, own, written) => {
    expect(firstWritten(to, last, own)).toEqual(written);
  });
});

describe('an amount in a currency', () => {
  it('comes to sats by the rate of that currency alone', () => {
    expect(msatIn({ text: '2', currency: 'EUR' }, RATE)).toBe(4_000_000);
    expect(msatIn({ text: '2', currency: 'CHF' }, RATE)).toBeNull();
    expect(msatIn({ text: '2', currency: 'EUR' }, null)).toBeNull();
    expect(msatIn({ text: '2', currency: '' }, null)).toBe(2000);
    expect(['EUR', 'CHF', ''].map((unit) => lacksRate(unit, RATE))).toEqual([false, true, false]);
  });

  it('is one whatever the rate, if it has the digits of its currency', () => {
    const is = (text: string, currency: string) => isAmount({ text, currency });
    expect([is('0.50', 'EUR'), is('0.50', 'JPY'), is('50', 'JPY'), is('0.5', ''), is('', 'EUR')]).toEqual([
      ...[true, false, true, false, false],
    ]);
  });
});
