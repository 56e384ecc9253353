import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import type { Tip } from '../../../../src/tips/tip';
import { ledgerCsv } from '../../../../src/transfer/export/ledger-csv';
import { ledgerJson } from '../../../../src/transfer/export/ledger-json';
import { aQuote, aTip } from '../../popup/a-tip';
import { aPot, aPotPart } from '../../pot/a-pot';

const PREIMAGE = '5e'.repeat(32);
const settled = aTip(
  { step: 'settled', quote: aQuote, proof: { grade: 'cryptographic', preimage: PREIMAGE, feeMsat: 1500 } },
  { spoken: { amount: 0.02, currency: 'EUR' }, comment: 'Thank you' },
);
const sending = aTip({ step: 'sending', quote: aQuote, event: '{"sig":"signed-request"}' });
const failed = aTip({ step: 'failed', code: 'payment-failed', detail: 'what the wallet said' });

const read = (tips: Tip[]) =>
  Papa.parse<Record<string, string>>(ledgerCsv(tips).slice(1), { header: true, skipEmptyLines: true });

describe('the ledger as a table', () => {
  it('gives whom, for what, how much and what became of it', () => {
    const { data, errors } = read([settled, failed]);
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({
      date: '2026-03-01T09:00:00.000Z',
      state: 'settled',
      manner: 'wallet',
      sats: '21',
      fee_sats: '1.5',
      amount: '0.02',
      currency: 'EUR',
      creator: 'Ann Fell',
      title: 'A walk',
      work: 'https://blog.example/walk',
      paid_at: 'ann@wallet.example',
      trust: 'head',
      proof: 'cryptographic',
      comment: 'Thank you',
    });
    expect(data[1]).toMatchObject({ state: 'failed', reason: 'payment-failed', proof: '' });
  });

  it('gives whom its person began to write to', () => {
    const written = { to: 'mailto:ann@post.example', at: '2026-03-01T09:05:00.000Z' };
    const tips = [aTip({ step: 'thanked' }, { manner: 'word', msat: 0, payee: null, written }), failed];
    expect(read(tips).data.map(({ written_to }) => written_to)).toEqual(['mailto:ann@post.example', '']);
    const { tips: told } = JSON.parse(ledgerJson(tips, '2026-03-02T00:00:00.000Z'));
    expect(told.map((tip: Tip) => tip.written)).toEqual([written, null]);
  });

  it('gives a spreadsheet nothing to run', () => {
    const evil = '=HYPERLINK("https://evil.example","x")';
    const { data } = read([{ ...settled, comment: evil, work: { about: '@x', title: evil, creator: '+1' } }]);
    expect(data[0]).toMatchObject({ comment: `'${evil}`, title: `'${evil}`, work: "'@x", creator: "'+1" });
  });

  it('keeps lines and quotation marks in their cell', () => {
    const comment = 'a "word",\r\nand another';
    expect(read([{ ...settled, comment }]).data[0]?.comment).toBe(comment);
  });
});

describe('the ledger as JSON', () => {
  it('is read back with every tip', () => {
    const { tips, version, format } = JSON.parse(ledgerJson([settled, sending, failed], '2026-03-02T00:00:00.000Z'));
    expect([format, version]).toEqual(['commoner-thanks', 2]);
    expect(tips).toHaveLength(3);
    expect(tips[0]).toMatchObject({ msat: 21_000, state: 'settled', proof: { grade: 'cryptographic', feeMsat: 1500 } });
    expect(tips[2]).toMatchObject({ state: 'failed', reason: 'payment-failed' });
  });

  it('has the pots whose tips they are, and who waits', () => {
    const waiting = {
      ...{ creator: 'ben', name: 'Ben', about: 'https://works.example/b', title: 'B', weight: 10 },
      ...{ why: 'unpayable' as const, month: '2026-10' },
    };
    const pot = {
      ...aPot([aPotPart(250)], { waiting: [waiting] }),
      confirmedAt: '2026-12-01T09:00:00.000Z',
      begun: [],
      left: [],
    };
    const { pots } = JSON.parse(ledgerJson([], '2026-12-02T00:00:00.000Z', [pot]));
    expect(pots).toEqual([
      {
        ...{ id: pot.id, month: '2026-11', zone: 'Europe/Berlin', turn: 1, amount: 2.5, currency: 'EUR', parts: 1 },
        waiting: [
          {
            ...{ creator: 'ben', name: 'Ben', work: { about: 'https://works.example/b', title: 'B' } },
            ...{ why: 'unpayable', since: '2026-10' },
          },
        ],
        confirmedAt: pot.confirmedAt,
      },
    ]);
  });
});

it.each([
  ['table', ledgerCsv([settled, sending, failed])],
  ['JSON', ledgerJson([settled, sending, failed], '2026-03-02T00:00:00.000Z')],
])('the ledger as %s holds no preimage, no invoice and nothing that was sent to the wallet', (_, text) => {
  expect(text).not.toContain(PREIMAGE);
  expect(text).not.toContain(aQuote.invoice);
  expect(text).not.toContain('signed-request');
});
