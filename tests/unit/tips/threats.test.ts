import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { checkInvoice } from '../../../src/tips/invoice';
import { callbackUrl, readPayRequest } from '../../../src/tips/pay-request';
import { payUrlOf } from '../../../src/tips/pay-service';
import { isPreimage } from '../../../src/tips/proof';
import type { Quote } from '../../../src/tips/tip';
import { isTipError } from '../../../src/tips/tip-error';
import { type LnurlServer, startLnurl } from '../../servers/lnurl/lnurl';
import type { Mischief } from '../../servers/lnurl/mischief';
import { createPaperNode, type PaperNode } from '../../servers/paper-node';

const MSAT = 21_000;

let node: PaperNode;
let server: LnurlServer;

beforeAll(async () => {
  node = createPaperNode();
  server = await startLnurl(node);
});
// Whatever a service says: nobody is asked but whom the address names.
afterEach(() => expect(server.received.filter(({ at }) => at === 'stranger')).toEqual([]));
afterAll(() => server.stop());

/** What is asked of a service, as the one who asks does it, without the limits of size and time, which are not of this folder. */
const askFor = async (user: Mischief | 'alice', msat = MSAT, loopback = true): Promise<Quote> => {
  const ask = async (address: string): Promise<unknown> => (await fetch(address)).json();
  const address = payUrlOf(server.addressOf(user), true);
  if (address === null) throw new Error(`no address for ${user}`);
  const request = readPayRequest(await ask(address), true);
  const answer = await ask(callbackUrl(request, msat, 'Thanks'));
  return checkInvoice(answer, request, { msat, now: new Date(), loopback });
};

/** `code: detail` of a refusal. */
const refusalOf = (user: Mischief, msat?: number): Promise<string> =>
  askFor(user, msat).then(
    () => 'accepted',
    (error: unknown) => {
      if (!isTipError(error)) throw error;
      return error.message;
    },
  );

const callbacksOf = (user: string) =>
  server.received.filter((each) => each.user === user && each.step === 'callback').map(({ path }) => path);

describe('threat: an invoice of another amount', () => {
  it.each<[Mischief, string]>([
    ['wrong-amount', '21000000 instead of 21000'],
    ['slightly-more', '21001 instead of 21000'],
    ['no-amount', 'any amount instead of 21000'],
  ])('is not paid: %s', async (user, why) => {
    expect(await refusalOf(user)).toContain(`invoice-wrong: ${why}`);
  });

  it('is not paid where the first one was right', async () => {
    expect(await refusalOf('other-invoice')).toBe('accepted');
    expect(await refusalOf('other-invoice')).toContain('90000000 instead of 21000');
  });

  it('is not paid where it was given for another question', async () => {
    expect(await refusalOf('same-invoice')).toBe('accepted');
    expect(await refusalOf('same-invoice', 42_000)).toContain('21000 instead of 42000');
  });

  it('is not asked for beyond what the service takes', async () => {
    expect(await refusalOf('accepts-anything', 999)).toContain('amount-out-of-range');
    expect(await refusalOf('accepts-anything', 100_001_000)).toContain('amount-out-of-range');
    expect(callbacksOf('accepts-anything')).toEqual([]);
  });
});

describe('threat: an invoice of another network, expired or not signed', () => {
  it.each<[Mischief, string]>([
    ['wrong-network', 'it is of another network'],
    ['expired', 'it has expired'],
    ['changed-signature', 'another key signed it'],
    ['impossible-signature', 'nobody signed it'],
    ['broken-checksum', 'it cannot be read'],
    ['no-invoice', 'it cannot be read'],
  ])('is not paid: %s', async (user, why) => {
    expect(await refusalOf(user)).toContain(`invoice-wrong: ${why}`);
  });

  it('is not paid by a build that ships where it is of a private chain, which is paid by one for tests alone', async () => {
    await expect(askFor('alice', MSAT, false)).rejects.toMatchObject({ code: 'invoice-wrong' });
    expect((await askFor('wrong-network', MSAT, false)).invoice).toMatch(/^lnbc210n1/);
  });
});

describe('threat: a description that is not what the invoice commits to', () => {
  it('is told and blocks nothing, since honest services fail in it', async () => {
    expect((await askFor('alice')).described).toBe(true);
    expect((await askFor('hash-mismatched')).described).toBe(false);
    expect((await askFor('hash-absent')).described).toBe(false);
  });
});

describe('threat: a service that says it is somebody else', () => {
  it.each<[Mischief, string]>([
    ['spoofed-identifier', 'Wikimedia Foundation'],
    ['mixed-script', 'Wikim\u0435di\u0430 gro.elpmaxe'],
  ])('is only quoted, in one line that nothing turns around: %s', async (user, described) => {
    const address = payUrlOf(server.addressOf(user), true) ?? '';
    expect(address.startsWith(server.address)).toBe(true);
    expect(readPayRequest(await (await fetch(address)).json(), true).described).toBe(described);
  });
});

describe('threat: a service that sends on to a private network', () => {
  it.each<[Mischief, string]>([
    ['callback-private', 'answer-unsafe'],
    ['callback-credentials', 'answer-unsafe'],
  ])('is not asked there: %s', async (user, why) => {
    expect(await refusalOf(user)).toContain(why);
    expect(callbacksOf(user)).toEqual([]);
  });
});

describe('threat: an answer that is malformed or too large', () => {
  it.each<[Mischief, string]>([
    ['other-tag', 'no service that takes payments'],
    ['min-over-max', 'at least and at most'],
    ['amounts-in-words', 'at least and at most'],
    ['metadata-broken', 'its metadata cannot be read'],
    ['metadata-without-text', 'its metadata have no text'],
    ['huge-image', 'its metadata are too long'],
    ['payer-data-needed', 'it wants to know of the payer: name'],
    ['payer-data-unknown', 'it wants to know of the payer: passport'],
  ])('is refused: %s', async (user, why) => {
    expect(await refusalOf(user)).toContain(why);
    expect(callbacksOf(user)).toEqual([]);
  });

  it('is told in 300 characters at most, with none that controls', async () => {
    const told = await refusalOf('error-status');
    expect(told).toMatch(/^service-refused: [^\p{Cc}\u202e]+$/u);
    expect(told.length).toBeLessThan(330);
  });
});

describe('threat: a callback whose own query is lost', () => {
  it('is asked with it, and with one amount', async () => {
    expect(await refusalOf('callback-query')).toBe('accepted');
  });
});

describe('threat: an address for afterwards that leads elsewhere', () => {
  it.each<[Mischief]>([['success-elsewhere'], ['success-script']])('keeps it from being paid: %s', async (user) => {
    expect(await refusalOf(user)).toContain('answer-unsafe');
  });

  it('is shown where it is on the same host', async () => {
    expect((await askFor('success-url')).success?.url).toBe(`${server.address}/thanks`);
    expect((await askFor('success-message')).success).toMatchObject({ text: 'Thank you!', url: null });
    expect((await askFor('success-long')).success?.text).toHaveLength(144);
  });
});

describe('threat: something for afterwards that is paid for and cannot be shown', () => {
  it.each<[Mischief]>([['success-aes'], ['success-unknown']])('keeps it from being paid: %s', async (user) => {
    expect(await refusalOf(user)).toContain('answer-unsafe');
  });
});

describe('threat: "settled" that is a lie', () => {
  it('is found by the preimage of another', async () => {
    const { verify, paymentHash } = await askFor('verify-wrong-preimage');
    const told = (await (await fetch(verify ?? '')).json()) as { settled: boolean; preimage: string };
    expect(told.settled).toBe(true);
    expect(isPreimage(told.preimage, paymentHash)).toBe(false);
  });

  it('is not looked for at another host', async () => {
    expect((await askFor('verify-elsewhere')).verify).toBeNull();
    expect((await askFor('bare')).verify).toBeNull();
  });

  it('is no lie where the preimage is that of the invoice', async () => {
    const { invoice, paymentHash, payeeKey } = await askFor('alice');
    const payment = await node.pay(invoice);
    expect(payment.state === 'settled' && isPreimage(payment.preimage, paymentHash)).toBe(true);
    expect(payeeKey).toBe(node.key);
  });
});
