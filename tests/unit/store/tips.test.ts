import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { addGift, changeTip, know, listOpen, listTips, needTip, readGift } from '../../../background/store/tips/tips';
import {
  changeBudget,
  forgetWallet,
  keepWallet,
  readWallet,
  unlockWallet,
} from '../../../background/store/tips/wallet';
import { noteWritten } from '../../../background/store/tips/written';
import { writeBackup } from '../../../background/worker/write-backup';
import { JournalError } from '../../../src/tips/journal';
import type { Gift, Part, Tip, TipState } from '../../../src/tips/tip';
import { AT, anEvent, aPart, aQuote } from '../tips/a-tip';
import { freshStore, withFullDisk } from './a-store';

let store: Store;
let number = 0;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const WALLET_KEY = 'cc'.repeat(32);
const URI = `nostr+walletconnect://${WALLET_KEY}?relay=wss%3A%2F%2Frelay.example&secret=${'5e'.repeat(32)}`;
const wallet = (monthMsat: number, tipMsat = monthMsat) =>
  keepWallet(
    store,
    { relay: 'relay.example', walletKey: WALLET_KEY, monthMsat, tipMsat, connectedAt: AT },
    URI,
    'nip44_v2',
  );
const gift = (...parts: Part[]): Gift => {
  number += 1;
  return { id: `gift-${number}`, parts, comment: '' };
};
const give = async (...parts: Part[]): Promise<Tip[]> => (await addGift(store, gift(...parts), AT)).tips;
const partFor = (about: string, given: Partial<Part> = {}): Part =>
  aPart({ work: { about, title: null, creator: null }, ...given });
const move = (tip: Tip | undefined, state: TipState, at = AT): Promise<Tip> =>
  changeTip(store, tip?.id ?? '', () => state, at);
const quoteFor = (tip: Tip | undefined) =>
  aQuote({ invoice: `lnbcrt-${tip?.id}`, paymentHash: `${tip?.id}`, expiresAt: '2026-06-02T00:00:00.000Z' });
const quoted = (tip: Tip | undefined): Promise<Tip> => move(tip, { step: 'quoted', quote: quoteFor(tip) });
const send = (tip: Tip | undefined, at = AT): Promise<Tip> =>
  move(tip, { step: 'sending', quote: quoteFor(tip), event: anEvent() }, at);
const reasons = (tips: Tip[]): string[] =>
  tips.map(({ state }) => (state.step === 'failed' ? state.code : state.step)).sort();

describe('a gift', () => {
  it('is written down once, however often it is sent, also at the same time', async () => {
    const one = gift(partFor('a:1'), partFor('a:2'), aPart({ manner: 'word', payee: null, msat: 0 }));
    const all = await Promise.all([addGift(store, one, AT), addGift(store, one, AT), addGift(store, one, AT)]);
    expect(all.filter(({ added }) => added)).toHaveLength(1);
    expect(all[2]?.tips).toEqual(all[0]?.tips);
    expect((await readGift(store, one.id)).map(({ work }) => work.about)).toEqual([
      ...['a:1', 'a:2', 'https://photos.example/1'],
    ]);
  });

  it('is written down whole or not at all', async () => {
    await withFullDisk(async () => {
      await expect(give(partFor('a:1'), partFor('a:2'))).rejects.toThrow(/quota/i);
    });
    await expect(give(partFor('a:1'), partFor('a:1'))).rejects.toThrow(RangeError);
    expect(await listTips(store, '', 10)).toEqual([]);
  });

  it.each<[Partial<Part>]>([
    [{ payee: null }],
    [{ msat: 0 }],
    [
      {
        manner: 'invoice',
        payee: { rail: 'link', address: 'https://x.example', host: 'x.example', label: '', grade: 'page' },
      },
    ],
  ])('that cannot be paid so is refused: %j', async (wrong) => {
    await expect(give(aPart(wrong))).rejects.toThrow(RangeError);
  });

  it('is refused where the same is being paid, or may have been', async () => {
    await wallet(1_000_000);
    const [tip] = await give(aPart());
    await expect(give(aPart())).rejects.toThrow(/do not send again/);
    await quoted(tip);
    await expect(give(aPart())).rejects.toThrow(/do not send again/);
    const sending = await send(tip);
    await expect(give(aPart())).rejects.toThrow(/do not send again/);
    if (sending.state.step !== 'sending' || !('event' in sending.state)) throw new Error(sending.state.step);
    await move(tip, { ...sending.state, step: 'unknown' });
    await expect(give(aPart({ manner: 'invoice' }))).rejects.toThrow(/do not send again/);
    expect((await know(store, [aPart().creator], AT)).open.map(({ id }) => id)).toEqual([tip?.id]);
    await move(tip, { step: 'failed', code: 'payment-failed', detail: '' });
    expect(await give(aPart())).toHaveLength(1);
  });

  it('to somebody else, or for another work, is not kept waiting', async () => {
    await give(aPart());
    expect(await give(partFor('a:2'))).toHaveLength(1);
  });

  it('of two givers at once for the same is one', async () => {
    const results = await Promise.allSettled([give(aPart()), give(aPart())]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the budget', () => {
  it('is reserved by the step that sends: of two at once that are too much together, one fails', async () => {
    await wallet(30_000);
    const tips = await Promise.all((await give(partFor('a:1'), partFor('a:2'))).map(quoted));
    expect(reasons(await Promise.all(tips.map((tip) => send(tip))))).toEqual(['budget-exceeded', 'sending']);
    expect((await know(store, [], AT)).spentMsat).toBe(21_000);
  });

  it('holds for two windows with connections of their own', async () => {
    await wallet(50_000);
    const tips = await Promise.all(
      (await give(...['a:1', 'a:2', 'a:3', 'a:4'].map((about) => partFor(about)))).map(quoted),
    );
    expect(reasons(await Promise.all(tips.map((tip) => send(tip))))).toEqual([
      ...['budget-exceeded', 'budget-exceeded', 'sending', 'sending'],
    ]);
  });

  it('has room again for what failed, and in the next month', async () => {
    await wallet(21_000);
    const [first, second, third, fourth] = await Promise.all(
      (await give(...['a:1', 'a:2', 'a:3', 'a:4'].map((about) => partFor(about)))).map(quoted),
    );
    await send(first);
    await move(first, { step: 'failed', code: 'payment-failed', detail: '' });
    expect((await send(second)).state.step).toBe('sending');
    expect(reasons([await send(third, '2026-05-31T23:59:59.999Z')])).toEqual(['budget-exceeded']);
    expect((await send(fourth, '2026-06-01T00:00:00.000Z')).state.step).toBe('sending');
  });

  it('has a limit for each tip, and one that the person changes counts from then on', async () => {
    await wallet(1_000_000, 20_999);
    const [first, second] = await Promise.all((await give(partFor('a:1'), partFor('a:2'))).map(quoted));
    expect(reasons([await send(first)])).toEqual(['budget-exceeded']);
    await changeBudget(store, { monthMsat: 1_000_000, tipMsat: 21_000 });
    expect((await send(second)).state.step).toBe('sending');
  });

  it('is nobody’s where the wallet was taken away, or is another, before it was sent', async () => {
    const [first, second] = await Promise.all((await give(partFor('a:1'), partFor('a:2'))).map(quoted));
    expect(reasons([await send(first)])).toEqual(['wallet-missing']);
    await wallet(1_000_000);
    expect(
      reasons([await move(second, { step: 'sending', quote: quoteFor(second), event: anEvent('ff'.repeat(32)) })]),
    ).toEqual(['wallet-missing']);
  });
});

describe('a tip', () => {
  it('is not sent, and not shown to be paid, once its invoice has expired', async () => {
    await wallet(1_000_000);
    const [first] = await Promise.all((await give(partFor('a:1'))).map(quoted));
    const [second] = await Promise.all((await give(partFor('a:2', { manner: 'invoice' }))).map(quoted));
    const late = quoteFor(first).expiresAt;
    expect(reasons([await send(first, late)])).toEqual(['expired']);
    expect(reasons([await move(second, { step: 'waiting', quote: quoteFor(second) }, late)])).toEqual(['expired']);
  });

  it('changes by one step of several that are wanted at once', async () => {
    const [tip] = await give(aPart());
    const cancelled: TipState = { step: 'failed', code: 'cancelled', detail: '' };
    const results = await Promise.allSettled([move(tip, cancelled), quoted(tip)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(quoted(tip)).rejects.toThrow(JournalError);
    expect((await needTip(store, tip?.id ?? '')).state).toEqual(cancelled);
    expect(await listOpen(store)).toEqual([]);
  });

  it('is never quoted an invoice that was there before, also where that one failed', async () => {
    const [first, second] = await give(partFor('a:1'), partFor('a:2'));
    await quoted(first);
    await move(first, { step: 'failed', code: 'wallet-refused', detail: '' });
    expect(reasons([await move(second, { step: 'quoted', quote: quoteFor(first) })])).toEqual(['invoice-wrong']);
  });

  it('is listed with all others, the newest first, and none is left out behind a moment', async () => {
    const tips = await give(...Array.from({ length: 7 }, (_, i) => partFor(`a:${i}`)));
    const first = await listTips(store, '', 3);
    const second = await listTips(store, first[2]?.createdAt ?? '', 10);
    expect([...first, ...second]).toEqual([...tips].reverse());
  });

  it('that settled says where its creator was paid last', async () => {
    const [tip] = await give(aPart({ manner: 'open' }));
    await move(tip, { step: 'opened' });
    const creators = ['nobody', aPart().creator];
    expect((await know(store, creators, AT)).paidAt).toEqual([null, null]);
    await move(tip, { step: 'settled', quote: null, proof: { grade: 'own-word', preimage: null, feeMsat: null } });
    expect((await know(store, creators, AT)).paidAt).toEqual([null, 'ann@pay.example']);
  });

  it('of money is the last one to its creator, until it failed; a private note is none', async () => {
    const lastTo = async () =>
      (await know(store, ['nobody', aPart().creator], AT)).lastTo.map((tip) => tip?.id ?? null);
    expect(await lastTo()).toEqual([null, null]);
    const [first] = await give(aPart({ manner: 'open', work: { about: 'a:1', title: null, creator: null } }));
    const [second] = await give(aPart({ manner: 'open', work: { about: 'a:2', title: null, creator: null } }));
    const [note] = await give(aPart({ manner: 'word', payee: null, msat: 0 }));
    await move(note, { step: 'thanked' });
    expect(await lastTo()).toEqual([null, second?.id]);
    await move(second, { step: 'opened' });
    await move(second, { step: 'failed', code: 'cancelled', detail: '' });
    expect(await lastTo()).toEqual([null, first?.id]);
  });
});

describe('the wallet', () => {
  it('is kept encrypted, read without its secret, and in no backup', async () => {
    expect(await wallet(5)).toEqual(await readWallet(store));
    const text = (value: unknown): string =>
      JSON.stringify(value, (_, each) => (each instanceof ArrayBuffer ? new TextDecoder().decode(each) : each));
    expect(text(await readWallet(store))).not.toContain('5e5e');
    expect(text(await store.getAll('settings'))).not.toContain('5e5e');
    const { file } = await writeBackup(store, AT, () => undefined);
    const backup = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    expect(backup).not.toMatch(/5e5e|relay\.example/);
    expect(await unlockWallet(store)).toEqual({ uri: URI, encryption: 'nip44_v2' });
    await forgetWallet(store);
    expect([await readWallet(store), await unlockWallet(store)]).toEqual([null, null]);
  });

  it('has no budget where there is none', async () => {
    await expect(changeBudget(store, { monthMsat: 1, tipMsat: 1 })).rejects.toThrow(RangeError);
  });
});

describe('that a person wrote to a creator', () => {
  const TO = 'mailto:ann@post.example';
  const thank = async () => {
    const [tip] = await give(aPart({ manner: 'word', payee: null, msat: 0 }));
    return move(tip, { step: 'thanked' });
  };

  it('stands beside thanks without money, which stay what they are; the last time counts', async () => {
    const tip = await thank();
    await noteWritten(store, tip.id, { to: 'https://social.example/@ann', at: AT, by: 'post' });
    expect(await noteWritten(store, tip.id, { to: TO, at: AT })).toEqual({ ...tip, written: { to: TO, at: AT } });
    expect(await listOpen(store)).toEqual([]);
  });

  it('stands beside a gift of money that was paid, too', async () => {
    const [tip] = await give(aPart({ manner: 'open' }));
    await move(tip, { step: 'opened' });
    const proof = { grade: 'own-word' as const, preimage: null, feeMsat: null };
    await move(tip, { step: 'settled', quote: null, proof });
    const written = { to: 'https://ann.example/walk', at: AT, by: 'notice' as const };
    expect((await noteWritten(store, tip?.id ?? '', written)).written).toEqual(written);
  });

  it('is noted for nothing that is not over, or that is not there', async () => {
    const [draft] = await give(partFor('https://works.example/draft'));
    for (const id of [draft?.id ?? '', 'no-such-tip'])
      await expect(noteWritten(store, id, { to: TO, at: AT })).rejects.toThrow('nobody was thanked');
    for (const to of ['javascript:alert(1)', 'mailto:%'])
      await expect(noteWritten(store, (await thank()).id, { to, at: AT })).rejects.toThrow('no address');
  });
});
