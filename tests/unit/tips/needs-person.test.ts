import { describe, expect, it } from '@jest/globals';
import { asksPerson, countWaitingIn, mayDeny, needsPerson } from '../../../src/tips/needs-person';
import type { Quote, TipState } from '../../../src/tips/tip';
import { aQuote } from '../popup/a-tip';

/** The quote of a-tip expires at ten. */
const BEFORE = '2026-03-01T09:30:00.000Z';
const AFTER = '2026-03-01T10:06:00.000Z';
const unseen: Quote = { ...aQuote, verify: null };

const OPENED: TipState = { step: 'opened' };
const UNSEEN: TipState = { step: 'waiting', quote: unseen };
const SEEN: TipState = { step: 'waiting', quote: aQuote };
const KEPT: TipState = { step: 'unknown', quote: aQuote, event: null };
const ASKED: TipState = { step: 'unknown', quote: aQuote, event: '{}' };

describe('whether a person is asked if they paid', () => {
  it.each([
    ['a page or an address that was opened', OPENED, true, true],
    ['an invoice of which its service tells nothing', UNSEEN, true, true],
    ['an invoice that its service is asked about, once it is over', SEEN, false, true],
    ['what came with a backup', KEPT, true, true],
    ['what the wallet is asked about, once it is over', ASKED, false, true],
    ['what is being paid', { step: 'sending', quote: aQuote, event: '{}' } as TipState, false, false],
    ['a private note', { step: 'thanked' } as TipState, false, false],
  ])('is so of %s', (_, state, before, after) => {
    expect([asksPerson({ state }, BEFORE), asksPerson({ state }, AFTER)]).toEqual([before, after]);
  });

  it('“I didn’t” counts for what was opened, and for an invoice only once nobody can pay it any more', () => {
    expect([OPENED, UNSEEN, KEPT, ASKED].map((state) => mayDeny({ state }, BEFORE))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([OPENED, UNSEEN, KEPT, ASKED].map((state) => mayDeny({ state }, AFTER))).toEqual([true, true, true, true]);
  });

  it('is counted apart from what needs them in another way', () => {
    const tips = [OPENED, SEEN, ASKED, { step: 'draft' } as TipState].map((state) => ({ state }));
    expect(countWaitingIn(tips, BEFORE)).toEqual({ needing: 3, asking: 1 });
    expect(tips.filter(needsPerson)).toHaveLength(3);
  });
});
