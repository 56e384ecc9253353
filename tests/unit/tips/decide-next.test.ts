import { describe, expect, it } from '@jest/globals';
import { decideNext, decideResumed, decideSaid } from '../../../src/tips/decide-next';
import type { TipState } from '../../../src/tips/tip';
import { AT, anEvent, aQuote, aTip } from './a-tip';

const quote = aQuote();
const event = anEvent();
/** The invoice's expiry and two minutes; and long after it. */
const LATER = new Date(Date.parse(AT) + 3 * 60_000).toISOString();
const OVER = new Date(Date.parse(quote.expiresAt) + 6 * 60_000).toISOString();

describe('what is done next with a tip', () => {
  it('is nothing if it is over', () => {
    expect(decideNext(aTip({ state: { step: 'failed', code: 'cancelled', detail: '' } }), true, AT)).toBe('stop');
  });

  it('is to go on, until its person has waited for too long for anybody to be asked', () => {
    const tip = aTip({ createdAt: AT, state: { step: 'draft' } });
    expect([decideNext(tip, true, AT), decideNext(tip, true, LATER), decideNext(tip, false, LATER)]).toEqual([
      ...['advance', 'give-up', 'advance'],
    ]);
  });

  it('is to go on with what may have been paid, however old it is', () => {
    expect(decideNext(aTip({ state: { step: 'sending', quote, event } }), true, OVER)).toBe('advance');
  });
});

describe('what is done with a tip of a background that died', () => {
  it.each<[string, TipState, boolean]>([
    ['give-up', { step: 'draft' }, true],
    ['ask', { step: 'draft' }, false],
    ['give-up', { step: 'quoted', quote }, true],
    ['send', { step: 'sending', quote, event }, true],
    ['ask', { step: 'unknown', quote, event }, true],
    ['leave', { step: 'unknown', quote, event: null }, true],
    ['leave', { step: 'opened' }, false],
  ])('is to %s for %j', (what, state, asks) => {
    expect(decideResumed(aTip({ createdAt: AT, state }), asks, AT)).toBe(what);
  });
});

describe('a person’s own word', () => {
  it.each<[string, TipState, boolean, string]>([
    ['settles what they opened', { step: 'opened' }, true, AT],
    ['ends what they opened', { step: 'opened' }, false, AT],
    ['settles an invoice that waits for any wallet', { step: 'waiting', quote }, true, AT],
    ['ends an invoice that nobody can pay any more', { step: 'waiting', quote }, false, OVER],
    ['settles what nobody else can tell', { step: 'unknown', quote, event: null }, true, AT],
    ['ends what is unknown once it is over', { step: 'unknown', quote, event }, false, OVER],
  ])('%s', (_, state, paid, now) => {
    expect(decideSaid(state, paid, now)?.step).toBe(paid ? 'settled' : 'failed');
  });

  it.each<[string, TipState, boolean]>([
    ['an invoice that may still be paid', { step: 'waiting', quote }, false],
    ['what the wallet can still be asked about', { step: 'unknown', quote, event }, true],
    ['what is on its way', { step: 'sending', quote, event }, false],
    ['what is over', { step: 'failed', code: 'expired', detail: '' }, true],
  ])('does not count for %s', (_, state, paid) => expect(decideSaid(state, paid, AT)).toBeNull());
});
