import { describe, expect, it } from '@jest/globals';
import { isBudget, isWalletInput } from '../../../src/message/tip';
import { DEFAULT_BUDGET, excessOf, isBudgetSound, leftOf } from '../../../src/tips/budget';

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
