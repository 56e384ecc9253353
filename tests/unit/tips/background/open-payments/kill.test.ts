import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openStore, withStore } from '../../../../../background/store/db/open';
import { readGift } from '../../../../../background/store/tips/tips';
import { createTipper, type Tipper } from '../../../../../background/tips/tipper';
import type { ProviderManners } from '../../../../servers/open-payments/manners';
import { sweepsWhole } from '../../../../sweep';
import { freshName } from '../../../store/a-store';
import { gift, standing } from '../a-world';
import { mortal } from '../mortal';
import { MINOR, type Street, startStreet } from './a-street';

jest.setTimeout(240_000);

/** More than a whole gift takes. */
const TOUCHES_AT_MOST = 400;
/** Behind the end of every quote, and of the time in which a payment may still be on its way. */
const LATER = 15 * 60_000;

describe('a background that ends while a gift is agreed to', () => {
  let street: Street;
  let quiet: { mockRestore(): void };
  beforeAll(async () => {
    // It says that a tip stopped, each time.
    quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    street = await startStreet();
  });
  afterAll(async () => {
    quiet?.mockRestore();
    await street?.stop();
  });

  /** What a person does with a gift: they agree to it when there is something to agree to, also after a death. */
  const press = async (tipper: Tipper, id: string): Promise<void> => {
    const [tip] = await tipper.read({ gift: id });
    if (tip && standing(tip) === 'quoted') await tipper.agree({ id: tip.id });
    await tipper.idle();
  };

  /**
   * Has a background end at its n-th touch, and another take over; again with one touch more, until it lives to the end.
   * @param stride how many touches more each time
   */
  const endEverywhere = async (name: string, manners: ProviderManners, stride: number, service = 3000) => {
    const patience = { ...street.depsOf().patience, service };
    const seen = new Set<string>();
    for (let touches = 1; touches < TOUCHES_AT_MOST; touches += stride) {
      street.behave({ consent: 'accepts', ...manners });
      const database = freshName();
      await street.payer({ name: database });
      const user = `${name}-${touches}`;
      const what = gift(street.partTo(user));
      const dying = mortal(street.depsOf({ patience }, database), touches);
      const tipper = createTipper(dying.deps);
      const live = async (): Promise<void> => {
        await tipper.give(what);
        await tipper.idle();
        await press(tipper, what.id);
      };
      await Promise.race([live().catch(() => undefined), dying.ended]);
      const posted = () =>
        street.own.received.filter(
          ({ method, path, body }) =>
            method === 'POST' && path === '/outgoing-payments' && body.includes(street.own.places.resource),
        ).length;
      const before = posted();

      const next = createTipper(street.depsOf({ patience }, database));
      await next.resume();
      await next.idle();
      await press(next, what.id);
      const later = createTipper(street.depsOf({ patience, now: () => new Date(Date.now() + LATER) }, database));
      await later.resume();
      await later.idle();
      const [tip] = await withStore(
        () => openStore(database),
        (store) => readGift(store, what.id),
      );
      const received = street.receivedBy(user);
      expect([touches, posted() - before <= 1]).toEqual([touches, true]);
      if (!tip) expect(received).toEqual([]);
      else {
        const stands = standing(tip);
        seen.add(stands);
        expect([touches, stands, received]).toEqual([touches, stands, stands === 'settled stated' ? [MINOR] : []]);
        expect([touches, stands]).toEqual([
          touches,
          expect.stringMatching(/^(?:settled stated|failed (?:cancelled|quote-expired|consent-refused))$/),
        ]);
      }
      if (!dying.hasEnded()) return { ended: Math.floor(touches / stride), seen };
    }
    throw new Error('it never lived to the end');
  };

  it('at any line leaves nothing paid twice and nothing lost', async () => {
    const { ended, seen } = await endEverywhere('well', {}, sweepsWhole ? 1 : 7);
    expect(ended).toBeGreaterThan(sweepsWhole ? 60 : 8);
    expect([...seen]).toEqual(expect.arrayContaining(['failed cancelled', 'settled stated']));
  });

  it('at any line, with a wallet that pays and never answers, leaves nothing paid twice and nothing lost', async () => {
    const { seen } = await endEverywhere('hangs', { payment: 'hangs' }, sweepsWhole ? 3 : 19, 1000);
    expect([...seen]).toContain('settled stated');
  });

  it('begins each payment once, by a quote of its own', async () => {
    const { received, books } = street.own;
    const begun = received.flatMap(({ method, path, body }) =>
      method === 'POST' && path === '/outgoing-payments' ? [JSON.parse(body).quoteId as string] : [],
    );
    expect(begun.length).toBeGreaterThan(3);
    expect(new Set(begun).size).toBe(begun.length);
    expect(books.payments.size).toBeLessThanOrEqual(begun.length);
    expect([...street.own.faults, ...street.theirs.faults]).toEqual([]);
  });
});
