import { describe, expect, it } from '@jest/globals';
import { spentIn } from '../../../src/tips/budget';
import { decideNext, givenUp } from '../../../src/tips/decide-next';
import { isPursued, isStale, isTheirTurn, JournalError, mayBePaid, step } from '../../../src/tips/journal';
import type { Deal } from '../../../src/tips/open-payments/deal';
import type { Manner, Tip, TipState } from '../../../src/tips/tip';
import { AT, anEvent, aQuote, aTip } from './a-tip';

const quote = aQuote();
const event = anEvent();
const proof = { grade: 'own-word', preimage: null, feeMsat: null } as const;
const STATES: TipState[] = [
  { step: 'draft' },
  { step: 'quoted', quote },
  { step: 'waiting', quote },
  { step: 'sending', quote, event },
  { step: 'unknown', quote, event },
  { step: 'opened' },
  { step: 'thanked' },
  { step: 'settled', quote, proof },
  { step: 'failed', code: 'cancelled', detail: '' },
];

/** Every step that one manner may take after another, as "from to". */
const stepsOf = (manner: Manner): string[] =>
  STATES.flatMap((from) =>
    STATES.flatMap((to) => {
      try {
        step(aTip({ manner, state: from }), to, AT);
        return [`${from.step} ${to.step}`];
      } catch (error) {
        if (error instanceof JournalError) return [];
        throw error;
      }
    }),
  );

const deal: Deal = {
  ...{ quote: 'https://own.example/quotes/1', receiver: 'https://their.example/incoming-payments/1' },
  ...{ from: 'https://own.example/me', expiresAt: '2026-05-03T08:05:00.000Z' },
  debit: { value: '250', assetCode: 'EUR', assetScale: 2 },
  receive: { value: '240', assetCode: 'EUR', assetScale: 2 },
};
const DEALT: TipState[] = [
  ...STATES,
  { step: 'quoted', deal },
  { step: 'asking', deal, page: 'https://own.example/ask', sealed: 'a' },
  { step: 'sending', deal, sealed: 'b' },
  { step: 'unknown', deal, sealed: 'b', payment: null },
  { step: 'settled', quote: null, proof, deal },
];

describe('the journal', () => {
  it('lets a gift that is agreed to take these steps and no others, with its own deal', () => {
    const taken = DEALT.flatMap((from) =>
      DEALT.flatMap((to) => {
        try {
          step(aTip({ manner: 'consent', state: from }), to, AT);
          return 'deal' in from || from.step === 'draft' ? [`${from.step} ${to.step}`] : [];
        } catch (error) {
          if (error instanceof JournalError) return [];
          throw error;
        }
      }),
    );
    expect([...new Set(taken)].sort()).toEqual(
      [
        ...['draft quoted', 'draft failed', 'quoted asking', 'quoted failed'],
        ...['asking asking', 'asking sending', 'asking failed', 'sending unknown', 'sending settled', 'sending failed'],
        ...['unknown unknown', 'unknown settled', 'unknown failed'],
      ].sort(),
    );
    const other = { ...deal, quote: 'https://own.example/quotes/2' };
    const asking = aTip({ manner: 'consent', state: { step: 'quoted', deal } });
    expect(() => step(asking, { step: 'asking', deal: other, page: '', sealed: '' }, AT)).toThrow(JournalError);
    const sending = aTip({ manner: 'consent', state: { step: 'sending', deal, sealed: 'b' } });
    expect(() => step(sending, { step: 'settled', quote: null, proof }, AT)).toThrow(JournalError);
  });

  it('waits for its person while they have something to agree to, until that does not count any more', () => {
    const tip = aTip({ manner: 'consent', state: { step: 'quoted', deal } });
    expect([isTheirTurn(tip), isStale(tip, '2026-05-03T08:04:59.000Z'), isStale(tip, deal.expiresAt)]).toEqual([
      ...[true, false, true],
    ]);
    expect(decideNext(tip, true, '2026-05-03T08:04:59.000Z')).toBe('advance');
    expect(givenUp(tip)).toMatchObject({ step: 'failed', code: 'quote-expired' });
  });

  it('lets a wallet’s tip take these steps and no others', () => {
    expect(stepsOf('wallet').filter((each) => !/^(?:waiting|opened) /.test(each))).toEqual([
      ...['draft quoted', 'draft failed', 'quoted sending', 'quoted failed'],
      ...['sending unknown', 'sending settled', 'sending failed', 'unknown settled', 'unknown failed'],
    ]);
  });

  it.each(['wallet', 'invoice', 'open', 'word'] as const)('takes no step after the last one: %s', (manner) => {
    expect(stepsOf(manner).filter((each) => /^(?:settled|failed|thanked) /.test(each))).toEqual([]);
  });

  it('keeps each manner to its own', () => {
    expect(stepsOf('invoice').filter((each) => /(?:sending|unknown|opened|thanked)$/.test(each))).toEqual([]);
    expect(stepsOf('word').filter((each) => each.startsWith('draft'))).toEqual(['draft thanked', 'draft failed']);
    expect(stepsOf('open').filter((each) => each.startsWith('draft'))).toEqual(['draft opened', 'draft failed']);
  });

  it.each<[Tip['state'], TipState]>([
    [
      { step: 'quoted', quote },
      { step: 'sending', quote: aQuote({ invoice: 'lnbcrt900u1' }), event },
    ],
    [
      { step: 'sending', quote, event },
      { step: 'unknown', quote, event: anEvent('ff'.repeat(32)) },
    ],
    [
      { step: 'unknown', quote, event },
      { step: 'settled', quote: null, proof },
    ],
  ])('lets nothing else be paid than what was asked for', (from, to) => {
    expect(() => step(aTip({ state: from }), to, AT)).toThrow(JournalError);
  });

  it('writes down when each step was taken', () => {
    const later = '2026-05-03T08:00:05.000Z';
    const tip = step(aTip(), { step: 'quoted', quote }, later);
    expect(tip.steps).toEqual([
      { step: 'draft', at: AT },
      { step: 'quoted', at: later },
    ]);
    expect(tip.changedAt).toBe(later);
  });

  it('counts what was sent in a month, and may have been paid', () => {
    const sentAt = (at: string, state: TipState): Tip => aTip({ state, steps: [{ step: 'sending', at }] });
    const tips = [
      sentAt('2026-05-31T23:59:59.000Z', { step: 'settled', quote, proof }),
      sentAt('2026-05-01T00:00:00.000Z', { step: 'unknown', quote, event }),
      sentAt('2026-05-02T00:00:00.000Z', { step: 'sending', quote, event }),
      sentAt('2026-05-02T00:00:00.000Z', { step: 'failed', code: 'payment-failed', detail: '' }),
      sentAt('2026-06-01T00:00:00.000Z', { step: 'settled', quote, proof }),
      aTip({ state: { step: 'quoted', quote } }),
      aTip({ manner: 'invoice', state: { step: 'settled', quote, proof } }),
    ];
    expect(spentIn(tips, '2026-05-31T23:59:59.999Z')).toBe(3 * 21_000);
  });

  it('holds an invoice that is shown for payable until it expires', () => {
    const shown = aTip({ manner: 'invoice', state: { step: 'waiting', quote } });
    expect(mayBePaid(shown, '2026-05-03T08:59:59.999Z')).toBe(true);
    expect(mayBePaid(shown, '2026-05-03T09:00:00.001Z')).toBe(false);
  });

  it('goes on by itself with what it can learn of, and not for ever', () => {
    const unknown = aTip({ state: { step: 'unknown', quote, event } });
    expect(isPursued(unknown, AT)).toBe(true);
    expect(isPursued(unknown, '2026-05-04T09:00:00.000Z')).toBe(false);
    expect(isPursued(aTip({ manner: 'invoice', state: { step: 'waiting', quote } }), AT)).toBe(false);
    expect(isPursued(aTip({ manner: 'open', state: { step: 'opened' } }), AT)).toBe(false);
  });

  it('asks after an invoice that can be paid for years by itself for a day, and then when a person asks', () => {
    const long = aQuote({ expiresAt: '2028-05-03T08:00:00.000Z', verify: 'https://pay.example/v' });
    for (const tip of [
      aTip({ state: { step: 'unknown', quote: long, event } }),
      aTip({ manner: 'invoice', state: { step: 'waiting', quote: long } }),
    ]) {
      expect(isPursued(tip, '2026-05-04T07:59:59.000Z')).toBe(true);
      expect(isPursued(tip, '2026-05-04T08:00:01.000Z')).toBe(false);
      expect(mayBePaid(tip, '2027-05-04T08:00:01.000Z')).toBe(true);
    }
  });

  it('gives up what nobody was asked to pay after two minutes', () => {
    expect(isStale(aTip(), '2026-05-03T08:02:00.000Z')).toBe(false);
    expect(isStale(aTip(), '2026-05-03T08:02:00.001Z')).toBe(true);
    expect(isStale(aTip({ state: { step: 'sending', quote, event } }), '2026-05-03T10:00:00.000Z')).toBe(false);
  });
});
