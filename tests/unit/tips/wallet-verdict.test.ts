import { describe, expect, it } from '@jest/globals';
import { type Answer, type Found, type Verdict, verdictOf } from '../../../src/tips/wallet-verdict';

const FOUND: readonly Found[] = ['paid', 'wrong', 'pending', 'failed', 'unfound', 'unable', 'unsaid'];
const all = (verdict: Verdict): Record<Found, Verdict> =>
  ({ ...Object.fromEntries(FOUND.map((known) => [known, verdict])) }) as Record<Found, Verdict>;

describe('a wallet’s answer', () => {
  it.each<[Answer, boolean, Verdict, Partial<Record<Found, Verdict>>]>([
    ['proved', true, 'settled', all('settled')],
    ['proved', false, 'settled', all('settled')],
    ['claimed', true, 'look-up', all('settled')],
    ['claimed', false, 'look-up', all('settled')],
    ['other', true, 'unknown', all('unknown')],
    ['other', false, 'unknown', all('unknown')],
    ['refused', true, 'failed', all('failed')],
    ['refused', false, 'look-up', { ...all('unknown'), paid: 'settled', failed: 'failed' }],
    [
      'failed',
      true,
      'look-up',
      { ...all('unknown'), paid: 'settled', failed: 'failed', unfound: 'failed', unable: 'failed' },
    ],
    ['failed', false, 'look-up', { ...all('unknown'), paid: 'settled', failed: 'failed' }],
  ])('%s, sent once: %s', (answer, isOnce, unasked, asked) => {
    expect(verdictOf(answer, isOnce, null)).toBe(unasked);
    expect(Object.fromEntries(FOUND.map((known) => [known, verdictOf(answer, isOnce, known)]))).toEqual(asked);
  });

  it('never ends in another question, and never calls failed what the wallet knows to be paid but for its refusal', () => {
    for (const answer of ['refused', 'failed', 'claimed', 'other'] as const)
      for (const isOnce of [true, false]) {
        for (const known of FOUND) expect(verdictOf(answer, isOnce, known)).not.toBe('look-up');
        if (answer !== 'refused' || !isOnce) expect(verdictOf(answer, isOnce, 'paid')).not.toBe('failed');
      }
  });
});
