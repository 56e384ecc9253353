import { describe, expect, it } from '@jest/globals';
import {
  isNothingPaid,
  isStoppable,
  isWorthRepeating,
  mayTryAgain,
  standOf,
  underWay,
} from '../../../popup/tips/tip-state';
import { toShow } from '../../../popup/tips/to-show';
import type { FailureCode, TipState } from '../../../src/tips/tip';
import { aQuote, aTip } from './a-tip';

const failed = (code: FailureCode): TipState => ({ step: 'failed', code, detail: '' });

describe('“nothing was paid”', () => {
  it.each(['service-unreachable', 'invoice-wrong', 'cancelled', 'permission-missing'] as const)(
    'is said of a tip that ended before anybody could pay it: %s',
    (code) => {
      expect(isNothingPaid(aTip(failed(code), {}, ['quoted']))).toBe(true);
    },
  );

  it.each(['expired', 'cancelled'] as const)('is not said of an invoice that was shown: %s', (code) => {
    expect(isNothingPaid(aTip(failed(code), { manner: 'invoice' }, ['quoted', 'waiting']))).toBe(false);
  });

  it('is not said where the wallet was asked and has not answered', () => {
    expect(isNothingPaid(aTip(failed('wallet-unreachable'), {}, ['quoted', 'sending', 'unknown']))).toBe(false);
  });

  it.each(['wallet-refused', 'payment-failed'] as const)('is said where the wallet itself says so: %s', (code) => {
    expect(isNothingPaid(aTip(failed(code), {}, ['quoted', 'sending']))).toBe(true);
  });

  it('is not said of what is not over', () => {
    expect(isNothingPaid(aTip({ step: 'unknown', quote: aQuote, event: '' }))).toBe(false);
  });
});

describe('a tip', () => {
  it.each([
    [{ step: 'draft' }, 'under-way', true],
    [{ step: 'quoted', quote: aQuote }, 'under-way', true],
    [{ step: 'sending', quote: aQuote, event: '' }, 'under-way', false],
    [{ step: 'waiting', quote: aQuote }, 'your-turn', false],
    [{ step: 'opened' }, 'your-turn', false],
    [{ step: 'unknown', quote: aQuote, event: '' }, 'unknown', false],
    [{ step: 'thanked' }, 'over', false],
    [failed('expired'), 'over', false],
  ] as const)('%j stands: %s; can be stopped: %s', (state, stand, stoppable) => {
    expect(standOf({ state })).toBe(stand);
    expect(isStoppable({ state })).toBe(stoppable);
  });

  it('may be tried again only when none of its gift is under way any more', () => {
    expect(mayTryAgain([aTip(failed('expired'))])).toBe(true);
    expect(mayTryAgain([aTip(failed('expired')), aTip({ step: 'draft' })])).toBe(false);
    expect(mayTryAgain([aTip({ step: 'thanked' })])).toBe(false);
  });

  it('is worth repeating as it was only where nothing has to be changed first', () => {
    expect(isWorthRepeating([aTip(failed('wallet-unreachable'))])).toBe(true);
    expect(isWorthRepeating([aTip(failed('invoice-wrong'))])).toBe(false);
    expect(isWorthRepeating([aTip(failed('wallet-unreachable')), aTip(failed('amount-out-of-range'))])).toBe(false);
    expect(isWorthRepeating([aTip({ step: 'thanked' })])).toBe(false);
  });

  it('is found again while it is under way, by its work', () => {
    const tips = [aTip({ step: 'thanked' }, { gift: 'b' }), aTip({ step: 'opened' }, { gift: 'a' })];
    expect(underWay(tips, ['https://blog.example/walk'])).toBe('a');
    expect(underWay(tips, ['https://blog.example/other'])).toBeNull();
  });
});

describe('what is shown to an app', () => {
  it('is the invoice, in capitals for a smaller code', () => {
    const { text, link } = toShow(aTip({ step: 'waiting', quote: aQuote }));
    expect(link).toBe('lightning:lnbcrt210n1secretinvoice');
    expect(text).toBe('LIGHTNING:LNBCRT210N1SECRETINVOICE');
  });

  it.each(['javascript:alert(1)', 'https://evil.example/', 'data:text/html,x', 'file:///etc'])(
    'is never %s',
    (address) => {
      const payee = { rail: 'code', address, host: null, label: '', grade: 'page' } as const;
      expect(toShow(aTip({ step: 'opened' }, { payee }))).toEqual({ text: '', link: '' });
    },
  );

  it('is no code where no app reads one: of a bank’s address, or of more than a code holds', () => {
    for (const address of ['payto://ach/122000661/1234', `bitcoin:bc1?x=${'a'.repeat(3000)}`]) {
      const payee = { rail: 'code', address, host: null, label: '', grade: 'page' } as const;
      expect(toShow(aTip({ step: 'opened' }, { payee }))).toEqual({ text: '', link: address });
    }
  });
});
