import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { addPot, beginPart, leavePart, listOpenPots, listPots, restorePot } from '../../../background/store/tips/pots';
import { chooseDay, declineMonth, readDue, readReminder } from '../../../background/store/tips/reminder';
import { changeTip, readGift } from '../../../background/store/tips/tips';
import { tipIdOf, unbegun } from '../../../src/pot/pot';
import { aPot, aPotPart } from '../pot/a-pot';
import { freshStore, withFullDisk } from './a-store';

const AT = '2026-12-01T09:00:00.000Z';
const FAILED = { step: 'failed', code: 'wallet-refused', detail: '' } as const;

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const two = (given = {}) => aPot([aPotPart(600), aPotPart(400, { manner: 'invoice' })], given);

describe('a pot', () => {
  it('is written down once, however often it is sent, also at the same time', async () => {
    const pot = two();
    const all = await Promise.all([addPot(store, pot, AT), addPot(store, pot, AT), addPot(store, pot, AT)]);
    expect(all.filter(({ added }) => added)).toHaveLength(1);
    expect(await listPots(store)).toMatchObject([{ ...pot, confirmedAt: AT, begun: [], left: [] }]);
  });

  it('is one for a turn of a month, whichever window confirmed it first', async () => {
    const [a, b] = [two(), two()];
    const [first, second] = await Promise.all([addPot(store, a, AT), addPot(store, b, AT)]);
    expect(second.pot).toEqual(first.pot);
    expect(await listPots(store)).toHaveLength(1);
  });

  it('is another one for the same month only in its turn, and for another month at once', async () => {
    await expect(addPot(store, two({ turn: 2 }), AT)).rejects.toThrow('no pot before this one');
    await addPot(store, two(), AT);
    await addPot(store, two({ turn: 2 }), AT);
    await addPot(store, two({ month: '2026-10' }), AT);
    expect((await listPots(store)).map(({ month, turn }) => [month, turn])).toEqual([
      ['2026-11', 2],
      ['2026-11', 1],
      ['2026-10', 1],
    ]);
  });

  it('that cannot be given is not written down, and neither is one for which there is no room', async () => {
    await expect(addPot(store, two({ whole: 999 }), AT)).rejects.toThrow(RangeError);
    await withFullDisk(() => expect(addPot(store, two(), AT)).rejects.toThrow('quota'));
    expect(await listPots(store)).toEqual([]);
  });
});

describe('a part of a pot', () => {
  it('is begun once, whoever begins it, and its tip is the pot’s gift', async () => {
    const pot = two();
    await addPot(store, pot, AT);
    const begin = () => beginPart(store, { id: pot.id, index: 0, attempt: 1 }, AT);
    const all = await Promise.all([begin(), begin(), begin()]);
    expect(all.filter(({ added }) => added)).toHaveLength(1);
    const tips = await readGift(store, pot.id);
    expect(tips.map(({ id }) => id)).toEqual([tipIdOf(pot, 0, 1)]);
    expect((await listOpenPots(store)).map(unbegun)).toEqual([[1]]);
  });

  it('is tried again only once it has failed, and then once', async () => {
    const pot = two();
    await addPot(store, pot, AT);
    const begin = (attempt: number) => beginPart(store, { id: pot.id, index: 0, attempt }, AT);
    await expect(begin(2)).rejects.toThrow('has not failed');
    const { tip } = await begin(1);
    await expect(begin(2)).rejects.toThrow('has not failed');
    await changeTip(store, tip.id, () => FAILED, AT);
    const again = await Promise.all([begin(2), begin(2), begin(1)]);
    expect(again.filter(({ added }) => added)).toHaveLength(1);
    await expect(begin(3)).rejects.toThrow('has not failed');
    expect(await readGift(store, pot.id)).toHaveLength(2);
  });

  it('is written down with its tip, or neither is', async () => {
    const pot = two();
    await addPot(store, pot, AT);
    await withFullDisk(() => expect(beginPart(store, { id: pot.id, index: 0, attempt: 1 }, AT)).rejects.toThrow());
    expect(await readGift(store, pot.id)).toEqual([]);
    expect((await listOpenPots(store)).map(unbegun)).toEqual([[0, 1]]);
  });

  it('is not begun once it was given up, and a pot without any other is over', async () => {
    const pot = two();
    await addPot(store, pot, AT);
    await leavePart(store, { id: pot.id, index: 1 });
    await expect(beginPart(store, { id: pot.id, index: 1, attempt: 1 }, AT)).rejects.toThrow('given up');
    await beginPart(store, { id: pot.id, index: 0, attempt: 1 }, AT);
    expect(await listOpenPots(store)).toEqual([]);
  });
});

describe('a pot of a backup', () => {
  it('is begun nowhere here, and takes the next turn where another has its own', async () => {
    const mine = two();
    await addPot(store, mine, AT);
    const theirs = { ...two(), confirmedAt: AT, begun: [0], left: [] };
    await restorePot(store, theirs);
    await restorePot(store, theirs);
    await restorePot(store, { ...mine, whole: 1, confirmedAt: AT, begun: [], left: [] });
    const [second, first] = await listPots(store);
    expect([second?.id, second?.turn, second?.restored, first?.whole]).toEqual([theirs.id, 2, 1, 1000]);
    expect((await listOpenPots(store)).map(({ id }) => id)).toEqual([mine.id]);
    await expect(beginPart(store, { id: theirs.id, index: 1, attempt: 1 }, AT)).rejects.toThrow('not begun here');
  });
});

describe('the reminder', () => {
  it('is off until a day is chosen, and never tells of a month that was given or declined', async () => {
    expect((await readReminder(store)).day).toBeNull();
    await chooseDay(store, 1, '2026-10-20T12:00:00.000Z');
    expect(await readDue(store, '2026-12-03T12:00:00.000Z')).toBe('2026-11');
    await addPot(store, two(), AT);
    expect(await readDue(store, '2026-12-03T12:00:00.000Z')).toBeNull();
    expect(await readDue(store, '2027-01-03T12:00:00.000Z')).toBe('2026-12');
    await declineMonth(store, '2026-12');
    expect(await readDue(store, '2027-01-03T12:00:00.000Z')).toBeNull();
    // The clock goes back, and comes again.
    expect(await readDue(store, '2026-12-20T12:00:00.000Z')).toBeNull();
    await chooseDay(store, null, AT);
    expect(await readDue(store, '2027-05-03T12:00:00.000Z')).toBeNull();
  });
});
