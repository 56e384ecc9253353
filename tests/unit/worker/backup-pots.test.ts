import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { list } from '../../../background/store/library/read';
import { addPot, beginPart, listOpenPots, listPots } from '../../../background/store/tips/pots';
import { chooseDay, readReminder } from '../../../background/store/tips/reminder';
import { changeTip, readGift } from '../../../background/store/tips/tips';
import { readBackup } from '../../../background/worker/read-backup';
import { writeBackup } from '../../../background/worker/write-backup';
import { storiesOf } from '../../../src/pot/pot';
import { aPot, aPotPart } from '../pot/a-pot';
import { freshStore, photo, STATES } from '../store/a-store';

const AT = '2026-12-01T09:00:00.000Z';
const go = () => undefined;

let store: Store;
let other: Store;
beforeEach(async () => {
  [store, other] = [await freshStore(), await freshStore()];
});
afterEach(() => {
  store.close();
  other.close();
});

const pot = () => {
  const link = {
    rail: 'link',
    address: 'https://give.example/',
    host: 'give.example',
    label: 'x',
    grade: 'head',
  } as const;
  return aPot([aPotPart(600, { manner: 'open', payee: link, msat: 0 }), aPotPart(400)], {
    waiting: [
      {
        ...{ creator: 'ben', name: 'Ben', about: 'https://works.example/b', title: 'B', weight: 10 },
        ...{ why: 'unpayable', month: '2026-11' },
      },
    ],
    counted: ['entry'],
  });
};
const backup = async (): Promise<Blob> => (await writeBackup(store, AT, go)).file;
const restore = async (file: Blob) => {
  const result = await readBackup(other, file, 'keep-mine', go);
  if (!('tally' in result)) throw new Error(result.job);
  return result;
};

describe('a pot in a backup', () => {
  it('comes back whole, with what became of its parts, and nothing of it is begun there', async () => {
    const given = pot();
    await addPot(store, given, AT);
    const { tip } = await beginPart(store, { id: given.id, index: 0, attempt: 1 }, AT);
    await changeTip(store, tip.id, () => ({ step: 'opened' }), AT);
    const { unread } = await restore(await backup());
    expect(unread).toEqual([]);
    const [kept] = await listPots(other);
    expect(kept).toEqual({ ...given, confirmedAt: AT, begun: [0], left: [], restored: 1 });
    expect(await listOpenPots(other)).toEqual([]);
    if (!kept) throw new Error('no pot');
    const stories = storiesOf({ pot: kept, tips: await readGift(other, given.id) });
    expect(stories.map(({ tip: last }) => last?.state.step)).toEqual(['opened', undefined]);
  });

  it('is not doubled by a second restore, nor changed where it is', async () => {
    const given = pot();
    await addPot(store, given, AT);
    const file = await backup();
    await addPot(other, given, AT);
    await restore(file);
    await restore(file);
    expect(await listPots(other)).toHaveLength(1);
    expect((await listPots(other))[0]?.restored).toBeUndefined();
  });

  it.each([
    ['whose parts come to another amount', { whole: 1 }],
    ['of no month', { month: 'soon' }],
    ['that begins a part which it does not have', { begun: [7] }],
    ['whose id would be another’s tip', { id: 'pot/0/1' }],
    ['with what nobody knows', { secret: 'x' }],
  ])('is refused with its line where it is one %s', async (_, wrong) => {
    await addPot(store, pot(), AT);
    const lines = gunzipSync(new Uint8Array(await (await backup()).arrayBuffer()))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    const bent = lines.map((line) =>
      line.startsWith('{"pot"') ? JSON.stringify({ pot: { ...JSON.parse(line).pot, ...wrong } }) : line,
    );
    const { unread } = await restore(new Blob([gzipSync(bent.join('\n'))]));
    expect(unread[0]).toMatchObject({ reason: 'not-a-tip' });
    expect(await listPots(other)).toEqual([]);
  });

  it('does not bring the day on which one is proposed', async () => {
    await chooseDay(store, 3, AT);
    await restore(await backup());
    expect((await readReminder(other)).day).toBeNull();
  });
});

describe('how a creator can be paid, in a backup', () => {
  it('comes back with its entry, believed no more than any words on a page', async () => {
    await keep(store, photo(1, STATES), { now: AT, payAt: ['signed lightning ann@pay.example'] });
    await restore(await backup());
    const { entries } = await list(other, { query: { search: '', filter: {} }, from: 0, limit: 9 });
    expect(entries.map(({ payAt }) => payAt)).toEqual([['page lightning ann@pay.example']]);
  });

  it('leaves what is known here as it is', async () => {
    await keep(store, photo(1, STATES), { now: AT, payAt: ['head lightning mallory@pay.example'] });
    await keep(other, photo(1, STATES), { now: AT, payAt: ['head lightning ann@pay.example'] });
    await restore(await backup());
    const { entries } = await list(other, { query: { search: '', filter: {} }, from: 0, limit: 9 });
    expect(entries.map(({ payAt }) => payAt)).toEqual([['head lightning ann@pay.example']]);
  });

  it('stays where a page that is looked at again says nothing', async () => {
    await keep(store, photo(1, STATES), { now: AT, payAt: ['head lightning ann@pay.example'] });
    const kept = await keep(store, photo(1, STATES), { now: AT, payAt: [] });
    expect(kept.payAt).toEqual(['head lightning ann@pay.example']);
  });
});
