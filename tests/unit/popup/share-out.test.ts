import { describe, expect, it } from '@jest/globals';
import { giftOf, sum } from '../../../popup/tips/give';
import { withCautions } from '../../../popup/tips/recipients';
import { changePart, shareOut } from '../../../popup/tips/share-out';
import { aPayee, aRecipient } from './a-tip';

const page = aPayee('https://liberapay.com/bo', { rail: 'link', host: 'liberapay.com' });
const other = aPayee('ann@other.example');
const recipients = [
  { ...aRecipient('Ann', [aPayee('ann@wallet.example'), other]), generation: 0 },
  { ...aRecipient('Bo', [page, aPayee('bo@pay.example')]), generation: 1 },
  { ...aRecipient('Cy', [aPayee('https://ko-fi.com/cy', { rail: 'link' })]), generation: 1 },
];

describe('a tip that is shared', () => {
  it('goes to who can be paid over Lightning alone, also where a page comes first', () => {
    const rows = shareOut(recipients, 90_000, null);
    expect(rows.map(({ payee, msat }) => [payee?.address ?? null, msat])).toEqual([
      ['ann@wallet.example', 60_000],
      ['bo@pay.example', 30_000],
      [null, 0],
    ]);
    expect(giftOf('id', rows, 'wallet', null, '').parts.map(({ share, manner }) => [share, manner])).toEqual([
      ['work', 'wallet'],
      ['source', 'wallet'],
      ['source', 'word'],
    ]);
  });

  it('pays the work’s own creator where the person chose to', () => {
    expect(shareOut(recipients, 90_000, other)[0]?.payee?.address).toBe('ann@other.example');
  });

  it.each([0, 1000, 21_000, 90_000])('keeps its sum when one part is set to %i', (msat) => {
    const rows = changePart(shareOut(recipients, 90_000, null), 1, msat);
    expect(rows?.[1]?.msat).toBe(msat);
    expect(sum(rows ?? [])).toBe(90_000);
  });

  it('has no part that is more than the whole', () => {
    expect(changePart(shareOut(recipients, 90_000, null), 1, 91_000)).toBeNull();
  });
});

describe('what this browser knows of a payee', () => {
  it('is told of each creator by their own last payment', () => {
    const [ann, bo, cy] = withCautions(recipients, { paidAt: ['ann@wallet.example', 'bo@before.example', null] });
    expect(ann?.payees.map(({ cautions }) => cautions)).toEqual([[], ['changed']]);
    expect(bo?.payees.every(({ cautions }) => cautions.includes('changed'))).toBe(true);
    expect(cy?.payees[0]?.cautions).toContain('first-time');
  });
});
