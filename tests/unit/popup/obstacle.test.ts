import { describe, expect, it } from '@jest/globals';
import { obstacleOf } from '../../../popup/tips/obstacle';
import { aPayee, aQuote, aRecipient, aTip, knowing } from './a-tip';

const ann = aPayee('ann@wallet.example');
const recipient = aRecipient('Ann', [ann]);
const part = (msat: number, payee = ann) => [{ recipient, payee, msat }];

describe('what stands in the way of sending', () => {
  it('is nothing where the amount is within the budget', () => {
    expect(obstacleOf(part(21_000), 'wallet', knowing(), false)).toBeNull();
  });

  it.each([
    ['no amount', 0, 'amount'],
    ['more than one tip may be', 50_001, 'over-tip'],
    ['more than the month leaves', 40_000, 'over-month'],
  ])('is %s', (_, msat, obstacle) => {
    expect(obstacleOf(part(msat), 'wallet', knowing({ spentMsat: 70_000 }), false)).toBe(obstacle);
  });

  it('is no budget where somebody else’s wallet pays', () => {
    expect(obstacleOf(part(5_000_000), 'invoice', knowing(), false)).toBeNull();
  });

  it('is each part’s own budget, and all of them together the month’s', () => {
    const two = [...part(50_000), ...part(50_000)];
    expect(obstacleOf(two, 'wallet', knowing(), false)).toBeNull();
    expect(obstacleOf([...two, ...part(1000)], 'wallet', knowing(), false)).toBe('over-month');
  });

  it.each(['wallet', 'invoice'] as const)('is a payee that changed, until that is confirmed (%s)', (manner) => {
    const changed = part(21_000, aPayee('ann@other.example', { cautions: ['changed'] }));
    expect(obstacleOf(changed, manner, knowing(), false)).toBe('unconfirmed');
    expect(obstacleOf(changed, manner, knowing(), true)).toBeNull();
  });

  it.each(['wallet', 'invoice'] as const)(
    'is that another payee is offered too, until one is confirmed (%s)',
    (manner) => {
      const contested = part(21_000, aPayee('ann@other.example', { cautions: ['first-time', 'contested'] }));
      expect(obstacleOf(contested, manner, knowing(), false)).toBe('unconfirmed');
      expect(obstacleOf(contested, manner, knowing(), true)).toBeNull();
    },
  );

  it('is a page that changed, too, but nothing keeps anybody from thanks without money', () => {
    const page = aPayee('https://evil.example', { rail: 'link', cautions: ['changed'] });
    expect(obstacleOf(part(0, page), 'open', knowing(), false)).toBe('unconfirmed');
    expect(obstacleOf(part(0, page), 'word', knowing(), false)).toBeNull();
  });

  it('is one to the same address for the same work that may still be paid', () => {
    const open = aTip(
      { step: 'unknown', quote: aQuote, event: '' },
      { work: { ...aTip({ step: 'draft' }).work, about: recipient.about } },
    );
    expect(obstacleOf(part(21_000), 'wallet', knowing({ open: [open] }), false)).toBe('under-way');
    expect(obstacleOf(part(21_000), 'invoice', knowing({ open: [open] }), false)).toBe('under-way');
    expect(obstacleOf(part(21_000), 'word', knowing({ open: [open] }), false)).toBeNull();
    const other = { ...open, work: { ...open.work, about: 'https://elsewhere.example/' } };
    expect(obstacleOf(part(21_000), 'wallet', knowing({ open: [other] }), false)).toBeNull();
  });
});
