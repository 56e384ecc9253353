import { describe, expect, it } from '@jest/globals';
import { readInvoice } from '../../../src/tips/bolt11';
import { checkInvoice } from '../../../src/tips/invoice';
import { readInvoiceKey } from '../../../src/tips/invoice-key';
import type { PayRequest } from '../../../src/tips/pay-request';
import { refusal } from './refusal';

/**
 * The invoices that BOLT 11 gives as examples, right and wrong, all signed by one key
 * (https://github.com/lightning/bolts/blob/master/11-payment-encoding.md#examples).
 */
const KEY = '03e7156ae33b0a208d0744199163177e909e80176e55d97a2f221ede0f934dd9ad';
const HASH = '0001020304050607080900010203040506070809000102030405060708090102';
const FRONT = 'pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypq';
const COFFEE = `${FRONT}dq5xysxxatsyp3k7enxv4jsxqzpu`;
const BEANS = `${FRONT}dq5vdhkven9v5sxyetpdeessp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs9q`;
const NONSENSE = `lnbc2500u1${FRONT}dpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqzpuyk0sg5g70me25alkluzd2x62aysf2pyy8edtjeevuv4p2d5p76r4zkmneet7uvyakky2zr4cusd45tftc9c5fh0nnqpnl2jfll544esqchsrn`;
const SIGNED_BEANS =
  '67gye39hfg3zd8rgc80k32tvy9xk2xunwm5lzexnvpx6fd77en8qaq424dxgt56cag2dpt359k3ssyhetktkpqh24jqnjyw6uqd08sgptq44qu';
const RIGHT = `lnbc25m1${BEANS}5sqqqqqqqqqqqqqqqpqsq${SIGNED_BEANS}`;

const request: PayRequest = {
  ...{ callback: 'https://pay.example/cb', minMsat: 1, maxMsat: 1e12, metadata: '', described: '', commentLength: 0 },
};
/** Its examples are of 1 June 2017. */
const now = new Date((1_496_314_658 + 30) * 1000);
const check = (pr: string, msat: number) => () => checkInvoice({ pr }, request, { msat, now, loopback: false });

describe('the examples of BOLT 11', () => {
  it.each([
    [
      'of any amount',
      `lnbc1${FRONT}dpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq8rkx3yf5tcsyz3d73gafnh3cax9rn449d9p5uxz9ezhhypd0elx87sjle52x86fux2ypatgddc6k63n7erqz25le42c4u4ecky03ylcqca784w`,
      undefined,
    ],
    [
      'of 250,000 sat, for a minute',
      `lnbc2500u1${COFFEE}aztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp`,
      '250000000',
    ],
    ['with a text in Japanese', `${NONSENSE}y`, '250000000'],
    ['with a secret', RIGHT, '2500000000'],
  ])('are read, and signed by the key that it names: %s', (_, text, amount) => {
    const invoice = readInvoice(text);
    expect(invoice?.value('amount')).toBe(amount);
    expect(invoice?.value('payment_hash')).toBe(HASH);
    expect(invoice?.repeated).toBeNull();
    expect(invoice && readInvoiceKey(invoice)).toBe(KEY);
  });

  it('are paid in lower and upper case, with or without lightning: in front', () => {
    for (const text of [RIGHT, RIGHT.toUpperCase(), `lightning:${RIGHT}`, `LIGHTNING:${RIGHT.toUpperCase()}`])
      expect(check(text, 2_500_000_000)()).toMatchObject({ invoice: RIGHT, paymentHash: HASH, payeeKey: KEY });
  });

  it.each([
    [
      'that needs feature 100',
      `lnbc25m1${BEANS}4psqqqqqqqqqqqqqqqpqsqq40wa3khl49yue3zsgm26jrepqr2eghqlx86rttutve3ugd05em86nsefzh4pfurpd9ek9w2vp95zxqnfe2u7ckudyahsa52q66tgzcp6t2dyk`,
      'asks for what is not known (feature 100)',
    ],
    ['with a wrong checksum', `${NONSENSE}t`, 'cannot be read'],
    ['without a prefix', `${NONSENSE}y`.slice('lnbc2500u1'.length), 'cannot be read'],
    ['in mixed case', `LNBC2500u1${NONSENSE.slice('lnbc2500u1'.length)}y`, 'cannot be read'],
    ['that is too short', `lnbc1${FRONT}dpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6na6hlh`, 'cannot be read'],
    [
      'with a multiplier that is none',
      `lnbc2500x1${COFFEE}jr6jxr9gq9pv6g46y7d20jfkegkg4gljz2ea2a3m9lmvvr95tq2s0kvu70u3axgelz3kyvtp2ywwt0y8hkx2869zq5dll9nelr83zzqqpgl2zg`,
      'cannot be read',
    ],
    [
      'of a part of a thousandth',
      `lnbc2500000001p1${COFFEE}7hqtk93pkf7sw55rdv4k9z2vj050rxdr6za9ekfs3nlt5lr89jqpdmxsmlj9urqumg0h9wzpqecw7th56tdms40p2ny9q4ddvjsedzcplva53s`,
      'cannot be read',
    ],
    [
      'of the chain for tests',
      'lntb20m1pvjluezhp58yjmdan79s6qqdhdzgynm4zwqd5d7xmw5fk98klysy043l2ahrqspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqfpp3x9et2e20v6pu37c5d9vax37wxq72un98kmzzhznpurw9sgl2v0nklu2g4d0keph5t7tj9tcqd8rexnd07ux4uv2cjvcqwaxgj7v4uwn5wmypjd5n69z2xm3xgksg28nwht7f6zspwp3f9t',
      'is of another network',
    ],
  ])('are not paid where it calls them wrong: %s', (_, text, why) => {
    expect(refusal(check(text, 2_500_000_000))).toContain(`invoice-wrong: it ${why}`);
  });

  it('name no key where nobody can have signed', () => {
    const invoice = readInvoice(
      `lnbc2500u1${COFFEE}axtrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspk28uwq`,
    );
    expect(invoice && readInvoiceKey(invoice)).toBeNull();
    expect(invoice).not.toBeNull();
  });
});
