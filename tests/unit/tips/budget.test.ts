import { describe, expect, it } from '@jest/globals';
import { isBudget, isWalletInput } from '../../../src/message/tip';
import {
  DEFAULT_BUDGET,
  excessOf,
  isBudgetSound,
  isOverMonth,
  leftOf,
  minorSpentIn,
  spentIn,
} from '../../../src/tips/budget';
import type { Deal } from '../../../src/tips/open-payments/deal';
import type { Tip, TipState } from '../../../src/tips/tip';
import { AT, aTip } from './a-tip';

describe('the budget of a wallet', () => {
  const wallet = { monthMsat: 10_000, tipMsat: 2000 };
  it('has room for a tip, for all of a gift, and for what the month has left', () => {
    expect(excessOf([2000], { wallet, spentMsat: 0 })).toBeNull();
    expect(excessOf([2001], { wallet, spentMsat: 0 })).toBe('tip');
    expect(excessOf([2000, 2000], { wallet, spentMsat: 6000 })).toBeNull();
    expect(excessOf([2000, 2000], { wallet, spentMsat: 6001 })).toBe('month');
    expect(leftOf({ wallet, spentMsat: 11_000 })).toBe(0);
    expect(excessOf([1e9], { wallet: null, spentMsat: 0 })).toBeNull();
  });

  it('is one in which no tip could be more than its month, also where no screen has checked it', () => {
    const unsound = { monthMsat: 1000, tipMsat: 1001 };
    expect(isBudgetSound(DEFAULT_BUDGET)).toBe(true);
    expect(isBudget(DEFAULT_BUDGET)).toBe(true);
    expect(isBudget(unsound)).toBe(false);
    expect(isWalletInput({ uri: 'nostr+walletconnect:', ...DEFAULT_BUDGET })).toBe(true);
    expect(isWalletInput({ uri: 'nostr+walletconnect:', ...unsound })).toBe(false);
  });
});

describe('the month of a wallet address', () => {
  const pointer = { currency: 'EUR', scale: 2, month: '1000' };
  const deal: Deal = {
    ...{ quote: 'https://own.example/quotes/1', receiver: 'https://their.example/incoming-payments/1' },
    ...{ from: 'https://own.example/me', expiresAt: AT },
    debit: { value: '250', assetCode: 'EUR', assetScale: 2 },
    receive: { value: '240', assetCode: 'EUR', assetScale: 2 },
  };
  const aGift = (state: TipState, more: Partial<Tip> = {}): Tip =>
    aTip({
      ...{ manner: 'consent', msat: 0, spoken: { amount: 2.5, currency: 'EUR' }, state },
      steps: (['draft', 'quoted', 'asking', 'sending'] as const).map((step) => ({ step, at: AT })),
      ...more,
    });
  const sending: TipState = { step: 'sending', deal, sealed: '' };

  it('counts what was paid or may be, in its own currency, and by when it was sent', () => {
    const counted = (...tips: Tip[]) => minorSpentIn(tips, pointer, AT);
    expect(counted(aGift(sending), aGift({ step: 'unknown', deal, sealed: null, payment: null }))).toBe(500n);
    expect(counted(aGift({ step: 'failed', code: 'payment-failed', detail: '' }))).toBe(0n);
    expect(counted(aGift({ step: 'failed', code: 'paid-in-part', detail: '' }))).toBe(250n);
    expect(counted(aGift(sending, { spoken: { amount: 2.5, currency: 'USD' } }))).toBe(0n);
    expect(counted(aGift({ step: 'asking', deal, page: '', sealed: '' }, { steps: [{ step: 'draft', at: AT }] }))).toBe(
      0n,
    );
    expect(minorSpentIn([aGift(sending)], pointer, '2026-06-01T00:00:00.000Z')).toBe(0n);
    // A wallet that counts in other units now: what was given is the same.
    expect(minorSpentIn([aGift(sending)], { currency: 'EUR', scale: 0 }, AT)).toBe(3n);
    expect(spentIn([aGift(sending)], AT)).toBe(0);
  });

  it('has room up to its limit, and no more', () => {
    expect([isOverMonth('250', 750n, pointer), isOverMonth('251', 750n, pointer)]).toEqual([false, true]);
  });
});
