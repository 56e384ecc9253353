import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../background/store/db/open';
import { listTips } from '../../../background/store/tips/tips';
import { createTipper } from '../../../background/tips/tipper';
import { readBackup } from '../../../background/worker/read-backup';
import { writeBackup } from '../../../background/worker/write-backup';
import { isKeptTip } from '../../../src/message/tip-row';
import type { Deal } from '../../../src/tips/open-payments/deal';
import type { Tip, TipState } from '../../../src/tips/tip';
import { freshName } from '../store/a-store';
import { standing } from '../tips/background/a-world';
import { type Street, startStreet } from '../tips/background/open-payments/a-street';

const go = () => undefined;

describe('a gift from a wallet address in a backup', () => {
  let street: Street;
  beforeAll(async () => {
    street = await startStreet();
  });
  afterAll(() => street?.stop());

  const linesOf = async (file: Blob): Promise<string> =>
    gunzipSync(new Uint8Array(await file.arrayBuffer())).toString();

  it('has no token and no key in it, is asked about nowhere else, and ends by its person’s word', async () => {
    street.behave({ consent: 'accepts', payment: 'refuses' });
    const [from, to] = [freshName(), freshName()];
    const tip = await street.giveAndAgree(await street.payer({ name: from }), street.partTo('ann'));
    if (tip.state.step !== 'unknown' || !('sealed' in tip.state)) throw new Error(standing(tip));
    const store = await openStore(from);
    const { file } = await writeBackup(store, new Date().toISOString(), go);
    const text = await linesOf(file);
    expect(text).toContain(tip.state.deal.quote);
    expect(text).not.toContain(tip.state.sealed);
    const key = street.own.books.keys.get(street.own.addressOf('me'))?.at(-1);
    for (const secret of [...street.own.books.tokens.values()].map(({ value }) => value).concat(String(key?.x)))
      expect(text).not.toContain(secret);

    const other = await openStore(to);
    // This machine's own addresses are let in by the build for tests alone: what a stranger's backup has of them is not read.
    const there = text.replaceAll(/http:\/\/127\.0\.0\.1:(\d+)/g, 'https://wallet-$1.example').split('\n');
    const lines = await rewritten(there);
    const result = await readBackup(other, lines, 'keep-mine', go);
    expect('unread' in result && result.unread).toEqual([]);
    const before = street.own.received.length;
    const next = createTipper(street.depsOf({}, to));
    const [kept] = await listTips(other, '', 10);
    expect(kept?.state).toMatchObject({ step: 'unknown', sealed: null, payment: null });
    await next.resume();
    await next.idle();
    expect(standing(await next.ask({ id: kept?.id ?? '' }))).toBe('unknown');
    expect(street.own.received).toHaveLength(before);
    expect(standing(await next.say({ id: kept?.id ?? '', paid: true }))).toBe('settled own-word');
    store.close();
    other.close();
  });

  /** A backup of other lines: its end says how many there are, and their digest. */
  const rewritten = async (lines: readonly string[]): Promise<Blob> => {
    const kept = lines.filter(Boolean).slice(0, -1);
    const bytes = new TextEncoder().encode(kept.map((line) => `${line}\n`).join(''));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((each) => each.toString(16).padStart(2, '0')).join('');
    const end = `${JSON.stringify({ end: { lines: kept.length, sha256 } })}\n`;
    return new Blob([gzipSync(Buffer.concat([bytes, Buffer.from(end)]))]);
  };

  const deal: Deal = {
    ...{ quote: 'https://rs.own.example/quotes/1', receiver: 'https://rs.their.example/incoming-payments/1' },
    ...{ from: 'https://own.example/me', expiresAt: '2026-05-03T08:05:00.000Z' },
    debit: { value: '250', assetCode: 'EUR', assetScale: 2 },
    receive: { value: '240', assetCode: 'EUR', assetScale: 2 },
  };
  const AT = '2026-05-03T08:00:00.000Z';
  const settled: Extract<TipState, { step: 'settled' }> = {
    step: 'settled',
    quote: null,
    proof: { grade: 'stated', preimage: null, feeMsat: null },
    deal,
  };
  const aTip = (state: TipState, more: Partial<Tip> = {}): Tip => ({
    ...{ id: 'tip-1', gift: 'gift-1', manner: 'consent', creator: 'ann', msat: 0, comment: '', share: 'work', state },
    work: { about: 'https://works.example/1', title: null, creator: 'Ann' },
    payee: {
      rail: 'pointer',
      address: 'https://their.example/ann',
      host: 'their.example',
      label: '$their',
      grade: 'head',
    },
    spoken: { amount: 2.5, currency: 'EUR' },
    ...{ createdAt: AT, changedAt: AT },
    steps: (['draft', 'quoted', 'asking', 'sending', state.step] as const).map((step) => ({ step, at: AT })),
    ...more,
  });

  it.each<[string, boolean, Tip]>([
    ['that was paid', true, aTip(settled)],
    ['that is not known', true, aTip({ step: 'unknown', deal, sealed: null, payment: null })],
    ['with a token', false, aTip({ step: 'unknown', deal, sealed: 'token', payment: null })],
    ['that is being asked about', false, aTip({ step: 'asking', deal, page: deal.from, sealed: 'token' })],
    ['without its deal', false, aTip({ step: 'settled', quote: null, proof: settled.proof })],
    ['of another amount than was given', false, aTip(settled, { spoken: { amount: 25, currency: 'EUR' } })],
    ['of another currency', false, aTip(settled, { spoken: { amount: 2.5, currency: 'USD' } })],
    ['that counts as Lightning too', false, aTip(settled, { msat: 1000 })],
    [
      'to an address of another kind',
      false,
      aTip(settled, { payee: { ...(aTip(settled).payee as NonNullable<Tip['payee']>), rail: 'link' } }),
    ],
    [
      'with a deal in the private network',
      false,
      aTip({ ...settled, deal: { ...deal, quote: 'https://10.0.0.1/quotes/1' } } as never),
    ],
    [
      'with an amount that is none',
      false,
      aTip({ ...settled, deal: { ...deal, debit: { ...deal.debit, value: '-250' } } } as never),
    ],
    ['by a wallet of Lightning', false, aTip(settled, { manner: 'wallet' })],
  ])('%s is read: %s', (_, expected, tip) => {
    expect(isKeptTip(tip)).toBe(expected);
  });
});
