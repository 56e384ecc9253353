import { describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { merge } from '../../../background/store/library/merge';
import { read } from '../../../background/store/library/read';
import { remove, restore } from '../../../background/store/library/remove';
import {
  keepStatement,
  readCapture,
  readStatement,
  removeStatement,
} from '../../../background/store/library/statements';
import { STATEMENTS_AT_MOST, type Statement } from '../../../src/library/statement';
import { freshStore, minute, photo, STATES, withFullDisk } from './a-store';

const DAY = 24 * 60;
const CAPTURE = {
  ...{
    sha256: 'ab'.repeat(32),
    mediaType: 'image/jpeg' as const,
    size: 3,
    address: 'https://blog.example/walk',
    at: minute(1),
  },
} as const;
const statement = (number: number): Statement => ({
  cid: `bafkrei${String(number)
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string)
    .padStart(52, 'a')}`,
  at: minute(number),
  capture: CAPTURE,
});
const kept = (number: number) => ({
  statement: statement(number),
  text: `{"number":${number}}`,
  capture: new Uint8Array([0xff, 0xd8, number]),
});
const open = async () => {
  const store = await freshStore();
  const { id } = await keep(store, photo(1, STATES), { now: minute(0) });
  return { store, id };
};
const cidsOf = async (store: Store, id: string) => (await read(store, id))?.statements?.map(({ cid }) => cid);

describe('a statement that is kept', () => {
  it('stands in its entry, with its text and its picture', async () => {
    const { store, id } = await open();
    await keepStatement(store, id, kept(1));
    expect((await read(store, id))?.statements).toEqual([statement(1)]);
    expect(await readStatement(store, statement(1).cid)).toBe('{"number":1}');
    expect(await readCapture(store, statement(1).cid)).toEqual(new Uint8Array([0xff, 0xd8, 1]));
    store.close();
  });

  it('stays when its work is saved again', async () => {
    const { store, id } = await open();
    await keepStatement(store, id, kept(1));
    await keep(store, photo(1, STATES), { now: minute(9) });
    expect(await cidsOf(store, id)).toEqual([statement(1).cid]);
    store.close();
  });

  it('goes with its picture on a press, and the others stay', async () => {
    const { store, id } = await open();
    for (const number of [1, 2]) await keepStatement(store, id, kept(number));
    await removeStatement(store, { id, cid: statement(1).cid });
    expect(await cidsOf(store, id)).toEqual([statement(2).cid]);
    expect(await readStatement(store, statement(1).cid)).toBeNull();
    expect(await readCapture(store, statement(1).cid)).toBeNull();
    await removeStatement(store, { id, cid: statement(2).cid });
    expect(await read(store, id)).not.toHaveProperty('statements');
    store.close();
  });

  it('comes back with its entry for a day, and then is gone with it', async () => {
    const { store, id } = await open();
    await keepStatement(store, id, kept(1));
    await remove(store, { ids: [id] }, minute(2));
    await restore(store, minute(2));
    expect(await cidsOf(store, id)).toEqual([statement(1).cid]);
    await remove(store, { ids: [id] }, minute(3));
    await remove(store, { ids: [] }, minute(3 + DAY + 1));
    expect(await store.count('statements')).toBe(0);
    expect(await store.count('captures')).toBe(0);
    store.close();
  });

  it('makes the oldest go where there are as many as may be', async () => {
    const { store, id } = await open();
    for (let number = 0; number <= STATEMENTS_AT_MOST; number += 1) await keepStatement(store, id, kept(number));
    expect(await store.count('statements')).toBe(STATEMENTS_AT_MOST);
    expect(await readCapture(store, statement(0).cid)).toBeNull();
    store.close();
  });

  it('is not there by half where the disk is full, nor without an entry', async () => {
    const { store, id } = await open();
    await expect(withFullDisk(() => keepStatement(store, id, kept(1)))).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    await expect(keepStatement(store, 'nobody', kept(1))).rejects.toMatchObject({ code: 'bad-input' });
    expect(await store.count('statements')).toBe(0);
    expect(await cidsOf(store, id)).toBeUndefined();
    store.close();
  });

  it('stays beside those of an entry that comes in from a file', async () => {
    const { store, id } = await open();
    await keepStatement(store, id, kept(2));
    const mine = await read(store, id);
    if (!mine) throw new Error('no entry');
    await merge(store, [{ ...mine, statements: [statement(1)] }], 'keep-mine');
    expect(await cidsOf(store, id)).toEqual([statement(1).cid, statement(2).cid]);
    await merge(store, [{ ...mine, note: 'theirs', statements: [statement(3)] }], 'take-theirs');
    expect(await cidsOf(store, id)).toEqual([1, 2, 3].map((number) => statement(number).cid));
    store.close();
  });
});
