import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTipper, type Tipper } from '../../../../../background/tips/tipper';
import type { Tip } from '../../../../../src/tips/tip';
import type { ProviderManners } from '../../../../servers/open-payments/manners';
import { freshName } from '../../../store/a-store';
import { standing } from '../a-world';
import { MINOR, type Street, startStreet } from './a-street';

const MINUTE = 60_000;
/** Behind the end of a quote, and of the time in which a payment may still be on its way. */
const LATER = 12 * MINUTE;

describe('a payment from the reader’s wallet address', () => {
  let street: Street;
  beforeAll(async () => {
    street = await startStreet();
  });
  afterEach(() => {
    street.behave({});
    expect([...street.own.faults, ...street.theirs.faults]).toEqual([]);
  });
  afterAll(() => street?.stop());

  const accept = (manners: ProviderManners) => street.behave({ consent: 'accepts', ...manners });
  const posts = () => street.asked('POST', '/outgoing-payments');

  it('of which nothing is heard is looked up, and begun no second time', async () => {
    accept({ payment: 'hangs' });
    const tip = await street.giveAndAgree(
      await street.payer({ more: { patience: { ...street.depsOf().patience, service: 1500 } } }),
      street.partTo('ann'),
    );
    expect(standing(tip)).toBe('settled stated');
    expect(posts()).toBe(1);
    expect(street.receivedBy('ann')).toEqual([MINOR]);
  });

  it('that the wallet keeps a fee of is settled once the payee’s wallet has all that was promised', async () => {
    accept({ fee: 20 });
    const tip = await street.giveAndAgree(await street.payer(), street.partTo('bea'));
    expect(standing(tip)).toBe('settled stated');
    expect(street.receivedBy('bea')).toEqual(['230']);
  });

  it('that failed is not paid, and one that failed half way says so', async () => {
    accept({ payment: 'fails' });
    const none = await street.giveAndAgree(await street.payer(), street.partTo('cat'));
    expect(standing(none)).toBe('failed payment-failed');
    expect(street.receivedBy('cat')).toEqual([]);
    accept({ payment: 'in-part' });
    const half = await street.giveAndAgree(await street.payer(), street.partTo('dan'));
    expect(half.state).toEqual({ step: 'failed', code: 'paid-in-part', detail: '1.25 of 2.50 EUR were sent' });
    expect(street.receivedBy('dan')).toEqual(['125']);
  });

  /** A background whose clock is ahead, over the same journal. */
  const later = (name: string): Tipper =>
    createTipper(street.depsOf({ now: () => new Date(Date.now() + LATER) }, name));
  const askLater = async (name: string, { id }: Tip): Promise<string> => standing(await later(name).ask({ id }));

  it('that the wallet refused is not known until nobody can pay by its quote any more', async () => {
    accept({ payment: 'refuses' });
    const name = freshName();
    const tipper = await street.payer({ name });
    const part = street.partTo('eva');
    const tip = await street.giveAndAgree(tipper, part);
    expect(standing(tip)).toBe('unknown');
    await expect(street.giveAndAgree(tipper, { ...part })).rejects.toThrow(/do not send again/);
    expect(await askLater(name, tip)).toBe('failed quote-expired');
    expect(street.receivedBy('eva')).toEqual([]);
  });

  it('of which the wallet says nothing stays unknown, and ends by the word of the person alone', async () => {
    accept({ payment: 'refuses', tellsSpent: false });
    const name = freshName();
    const tipper = await street.payer({ name });
    const tip = await street.giveAndAgree(tipper, street.partTo('fay'));
    accept({ tellsSpent: false });
    expect(await askLater(name, tip)).toBe('unknown');
    expect(standing(await tipper.say({ id: tip.id, paid: true }))).toBe('unknown');
    expect(standing(await later(name).say({ id: tip.id, paid: false }))).toBe('failed cancelled');
  });

  it.each(['says-other-receiver', 'says-other-amount'] as const)(
    'that %s is believed in nothing but what the payee’s wallet has',
    async (payment) => {
      accept({ payment, fee: 5 });
      const tip = await street.giveAndAgree(await street.payer(), street.partTo('gil'));
      expect(standing(tip)).toBe('settled stated');
    },
  );

  it('that was to somebody else, as the wallet says, and did not arrive is not settled', async () => {
    // What it says of every payment, also of one that nobody had.
    accept({ payment: 'says-other-receiver' });
    const forget = street.theirs.places.resource;
    const { fetch: real } = globalThis;
    const deaf: typeof fetch = (address, request) =>
      String(address).startsWith(`${forget}/incoming-payments/`)
        ? Promise.reject(new Error('gone'))
        : real(address, request);
    const tip = await street.giveAndAgree(await street.payer({ more: { fetch: deaf } }), street.partTo('hal'));
    expect(standing(tip)).toBe('unknown');
    expect(posts()).toBeGreaterThan(1);
  });

  it('of a wallet address that was taken away is asked about no more', async () => {
    accept({ payment: 'refuses' });
    const name = freshName();
    const tip = await street.giveAndAgree(await street.payer({ name }), street.partTo('ida'));
    const { withStore } = street.depsOf({}, name);
    const { forgetPointer } = await import('../../../../../background/store/tips/pointer');
    await withStore(forgetPointer);
    const before = street.own.received.length;
    expect(await askLater(name, tip)).toBe('unknown');
    expect(street.own.received).toHaveLength(before);
  });
});
