import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import { addGift, changeTip, know, listOpen, listTips, needTip } from '../../../background/store/tips/tips';
import { noteWritten } from '../../../background/store/tips/written';
import { createTipper } from '../../../background/tips/tipper';
import { readBackup } from '../../../background/worker/read-backup';
import { writeBackup } from '../../../background/worker/write-backup';
import type { Tip } from '../../../src/tips/tip';
import { freshName } from '../store/a-store';
import { gift, giveAll, standing, startWorld, type World } from '../tips/background/a-world';

jest.setTimeout(120_000);

const HOUR = 60 * 60 * 1000;
const go = () => undefined;

describe('the journal of tips in a backup', () => {
  let world: World;
  let from: string;
  let to: string;
  let store: Store;
  let other: Store;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.stop());
  beforeEach(async () => {
    [from, to] = [freshName(), freshName()];
    store = await openStore(from);
    other = await openStore(to);
  });
  afterEach(() => {
    world.wallet.behave({});
    store.close();
    other.close();
  });

  const backup = async (of = store): Promise<Blob> => (await writeBackup(of, new Date().toISOString(), go)).file;
  const linesOf = async (file: Blob): Promise<string[]> =>
    gunzipSync(new Uint8Array(await file.arrayBuffer()))
      .toString('utf8')
      .trimEnd()
      .split('\n');
  const restore = async (file: Blob) => {
    const result = await readBackup(other, file, 'keep-mine', go);
    if (!('tally' in result)) throw new Error(result.job);
    return result;
  };
  const pay = async (user: string): Promise<Tip> => {
    const tipper = await world.payer({ name: from });
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    return tip as Tip;
  };
  const unknown = async (): Promise<Tip> => {
    world.wallet.behave({ answers: 0, lookUp: 'silent' });
    const tip = await pay('ann');
    expect(standing(tip)).toBe('unknown');
    return tip;
  };
  const tips = (of = other) => listTips(of, '', 100);

  it('comes back with its proof, once however often it is restored', async () => {
    const paid = await pay('ann');
    const [thanks] = (
      await addGift(
        store,
        gift(world.partTo('ben', { manner: 'word', payee: null, msat: 0 })),
        '2026-01-01T00:00:00.000Z',
      )
    ).tips;
    await changeTip(store, thanks?.id ?? '', () => ({ step: 'thanked' }), '2026-01-01T00:00:01.000Z');
    await noteWritten(store, thanks?.id ?? '', { to: 'mailto:ben@post.example', at: '2026-01-01T00:00:02.000Z' });
    const file = await backup();
    expect((await restore(file)).unread).toEqual([]);
    await restore(file);
    const bare = (tip: Tip) =>
      tip.state.step === 'settled' && tip.state.quote
        ? { ...tip, state: { ...tip.state, quote: { ...tip.state.quote, verify: null } } }
        : tip;
    expect(standing(paid)).toBe('settled cryptographic');
    expect(await tips()).toEqual((await tips(store)).map(bare));
    expect(await tips()).toHaveLength(2);
  });

  it('makes no payee one who was paid before: only what was paid here does, or the word of its person', async () => {
    const paid = await pay('ann');
    const file = await backup();
    await restore(file);
    const creators = [paid.creator];
    const paidAt = async (of: Store) => (await know(of, creators, new Date().toISOString())).paidAt;
    expect(await paidAt(other)).toEqual([null]);
    // Where it was paid it stays known, whatever is restored there.
    await readBackup(store, file, 'take-theirs', go);
    expect(await paidAt(store)).toEqual([paid.payee?.address]);
    // A backup of what was restored makes nobody known either.
    await readBackup(other, await backup(other), 'take-theirs', go);
    expect(await paidAt(other)).toEqual([null]);
  });

  it('makes a payee known once the person says that they paid what came with it', async () => {
    const tip = await unknown();
    await restore(await backup());
    const next = createTipper(world.depsOf({}, to));
    expect(standing(await next.say({ id: tip.id, paid: true }))).toBe('settled own-word');
    expect((await know(other, [tip.creator], new Date().toISOString())).paidAt).toEqual([tip.payee?.address]);
  });

  it('has no secret in it: not the wallet, not its connection, and nothing that was signed for it', async () => {
    const { state } = await unknown();
    const text = (await linesOf(await backup())).join('\n');
    expect(text).toContain('"step":"unknown"');
    expect(text).not.toContain('nostr+walletconnect');
    expect(text).not.toContain(new URL(world.uri).searchParams.get('secret'));
    if (state.step !== 'unknown' || !('event' in state)) throw new Error(state.step);
    const { id, sig, content } = JSON.parse(state.event ?? '');
    for (const secret of [id, sig, content]) expect(text).not.toContain(secret);
  });

  it('pays nothing and asks nobody where it is restored, also where the same wallet is connected', async () => {
    const tip = await unknown();
    await restore(await backup());
    await world.payer({ name: to });
    const [requests, asked] = [world.wallet.requests.length, world.lnurl.received.length];
    const sent = world.relay.events().length;
    const next = createTipper(world.depsOf({}, to));
    await next.resume();
    expect(standing(await next.ask({ id: tip.id }))).toBe('unknown');
    await createTipper(world.depsOf({ now: () => new Date(Date.now() + HOUR) }, to)).resume();
    await next.idle();
    expect(world.relay.events().length).toBe(sent);
    expect([world.wallet.requests.length, world.lnurl.received.length]).toEqual([requests, asked]);
  });

  it('keeps what may have been paid from being paid a second time, until the person says what became of it', async () => {
    const { id, payee, work, creator, msat } = await unknown();
    await restore(await backup());
    const next = await world.payer({ name: to });
    const again = gift({ manner: 'wallet', payee, work, creator, msat, spoken: null, share: 'work' });
    await expect(next.give(again)).rejects.toThrow('not known yet');
    expect(standing(await next.say({ id, paid: false }))).toBe('unknown');
    const later = createTipper(world.depsOf({ now: () => new Date(Date.now() + 2 * HOUR) }, to));
    expect(standing(await later.say({ id, paid: false }))).toBe('failed cancelled');
  });

  it('shows no invoice of a backup to be paid, and lets the person say that they paid it', async () => {
    const tipper = createTipper(world.depsOf({}, from));
    const [tip] = await giveAll(tipper, gift(world.partTo('ann', { manner: 'invoice' })));
    expect(standing(tip)).toBe('waiting');
    expect((await restore(await backup())).unread).toEqual([]);
    const [kept] = await tips();
    expect(kept?.state).toMatchObject({ step: 'unknown', event: null, quote: { verify: null } });
    const next = createTipper(world.depsOf({}, to));
    expect(standing(await next.say({ id: kept?.id ?? '', paid: true }))).toBe('settled own-word');
  });

  it('brings back what went to a bank’s account in the person’s own money', async () => {
    const address = 'payto://iban/DE75512108001245126199?receiver-name=Ann';
    const spoken = { amount: 12.5, currency: 'EUR' };
    const payee = { rail: 'code', address, host: null, label: 'DE75 5121 0800 1245 1261 99', grade: 'signed' } as const;
    const tipper = createTipper(world.depsOf({}, from));
    const [tip] = await giveAll(tipper, gift(world.partTo('ann', { manner: 'open', payee, msat: 0, spoken })));
    await tipper.say({ id: tip?.id ?? '', paid: true });
    expect((await restore(await backup())).unread).toEqual([]);
    expect(await tips()).toMatchObject([{ payee, spoken, msat: 0, state: { step: 'settled', quote: null } }]);
  });

  it('leaves out what nobody was asked to pay yet', async () => {
    await addGift(store, gift(world.partTo('ann')), new Date().toISOString());
    expect((await linesOf(await backup())).some((line) => line.includes('"tip"'))).toBe(false);
  });

  it('never goes back to an older step, and learns from a later backup what became of what an older one brought', async () => {
    world.wallet.behave({ answers: 0, lookUp: 'silent' });
    const { id } = await pay('ann');
    const early = await backup();
    world.wallet.behave({});
    expect(standing(await createTipper(world.depsOf({}, from)).ask({ id }))).toBe('settled cryptographic');
    const late = await backup();
    await restore(early);
    expect(standing(await needTip(other, id))).toBe('unknown');
    await restore(late);
    expect(standing(await needTip(other, id))).toBe('settled cryptographic');
    expect(await listOpen(other)).toEqual([]);
    await restore(early);
    expect(standing(await needTip(other, id))).toBe('settled cryptographic');
    await readBackup(store, early, 'take-theirs', go);
    expect(standing(await needTip(store, id))).toBe('settled cryptographic');
  });

  it('does not unlock what this browser has sent itself, whatever a backup says of it', async () => {
    const { id } = await unknown();
    const lines = await linesOf(await backup());
    const tampered = lines.map((line) => {
      const value = JSON.parse(line);
      if (!value.tip) return line;
      const state = { step: 'failed', code: 'cancelled', detail: '' };
      return JSON.stringify({
        tip: { ...value.tip, state, steps: [...value.tip.steps, { step: 'failed', at: value.tip.changedAt }] },
      });
    });
    await readBackup(store, new Blob([new Uint8Array(gzipSync(`${tampered.join('\n')}\n`))]), 'take-theirs', go);
    expect(standing(await needTip(store, id))).toBe('unknown');
    const told = await restore(await backup());
    expect(told.unread).toEqual([]);
    await restore(new Blob([new Uint8Array(gzipSync(`${tampered.join('\n')}\n`))]));
    expect(standing(await needTip(other, id))).toBe('unknown');
  });

  type Line = Record<string, unknown> & {
    state: { quote: Record<string, unknown>; proof: Record<string, unknown> };
    steps: { step: string; at: string }[];
  };
  /** In another state, to which its steps lead. */
  const inState = (step: string, state: object, tip: Line) => ({
    ...tip,
    state: { step, ...state },
    steps: [...tip.steps.slice(0, 2), { step, at: tip.steps[0]?.at }],
  });
  const withQuote = (more: Record<string, unknown>) => (tip: Line) => ({
    ...tip,
    state: { ...tip.state, quote: { ...tip.state.quote, ...more } },
  });
  it.each<[string, (tip: Line) => unknown]>([
    ['a request that could be sent', (tip) => inState('sending', { quote: tip.state.quote, event: '{}' }, tip)],
    ['one that could be asked after', (tip) => inState('unknown', { quote: tip.state.quote, event: '{}' }, tip)],
    [
      'an invoice to be shown',
      (tip) => inState('waiting', { quote: tip.state.quote }, { ...tip, manner: 'invoice' } as Line),
    ],
    ['a step that its manner has not', (tip) => ({ ...tip, manner: 'open' })],
    ['another amount than its invoice', (tip) => ({ ...tip, msat: 1 })],
    ['an earlier end than its invoice', withQuote({ expiresAt: '2020-01-01T00:00:00.000Z' })],
    ['another hash than its invoice', withQuote({ paymentHash: '11'.repeat(32) })],
    ['another key than its invoice', withQuote({ payeeKey: `02${'11'.repeat(32)}` })],
    ['a place to be asked', withQuote({ verify: 'https://evil.example/' })],
    ['a link to be opened', withQuote({ success: { tag: 'url', text: '', url: 'https://evil.example/' } })],
    [
      'a proof that proves nothing',
      (tip) => ({ ...tip, state: { ...tip.state, proof: { ...tip.state.proof, preimage: '11'.repeat(32) } } }),
    ],
    ['a field that tips have not', (tip) => ({ ...tip, open: 1 })],
    [
      'a letter about what failed',
      (tip) => ({
        ...inState('failed', { code: 'payment-failed', detail: '' }, tip),
        written: { to: 'mailto:ann@post.example', at: tip.steps[0]?.at },
      }),
    ],
    [
      'a way of telling that there is not',
      (tip) => ({ ...tip, written: { to: 'https://ann.example/', at: tip.steps[0]?.at, by: 'drum' } }),
    ],
    ['no steps', (tip) => ({ ...tip, steps: [] })],
    ['no reason for which it failed', (tip) => inState('failed', { code: 'because', detail: '' }, tip)],
  ])('is refused line by line where it has %s', async (_, change) => {
    await pay('ann');
    const lines = await linesOf(await backup());
    const changed = lines.map((line) => {
      const value = JSON.parse(line);
      return value.tip ? JSON.stringify({ tip: change(value.tip) }) : line;
    });
    const { unread } = await restore(new Blob([new Uint8Array(gzipSync(`${changed.join('\n')}\n`))]));
    expect(unread[0]).toMatchObject({ line: 2, reason: 'not-a-tip' });
    expect(await tips()).toEqual([]);
  });
});
