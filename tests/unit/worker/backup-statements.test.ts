import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { read } from '../../../background/store/library/read';
import { keepStatement, readCapture, readStatement } from '../../../background/store/library/statements';
import { readBackup } from '../../../background/worker/read-backup';
import { writeBackup } from '../../../background/worker/write-backup';
import { writeStatement } from '../../../src/evidence/statement';
import { rawCid } from '../../../src/publish/raw-cid';
import { makeSigner } from '../publish/fixtures';
import { freshStore, minute, photo, STATES } from '../store/a-store';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const go = () => undefined;

let store: Store;
let other: Store;
let id: string;
let cid: string;
beforeEach(async () => {
  [store, other] = [await freshStore(), await freshStore()];
  const kept = await keep(store, photo(1, STATES), { now: minute(0) });
  const capture = {
    ...{ sha256: createHash('sha256').update(JPEG).digest('hex'), mediaType: 'image/jpeg' as const, size: JPEG.length },
    ...{ address: 'https://blog.example/walk', at: minute(1) },
  } as const;
  const written = await writeStatement({ work: kept.work, seenAt: minute(0), capture }, makeSigner(), minute(2));
  [id, cid] = [kept.id, written.cid];
  const statement = { cid, at: minute(2), capture };
  await keepStatement(store, id, { statement, text: written.text, capture: JPEG });
});
afterEach(() => {
  store.close();
  other.close();
});

/** The lines of a backup, changed, without the end that would not fit them any more. */
const changed = async (change: (line: string) => string): Promise<Blob> => {
  const { file } = await writeBackup(store, minute(9), go);
  const lines = gunzipSync(new Uint8Array(await file.arrayBuffer()))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return new Blob([new Uint8Array(gzipSync(lines.slice(0, -1).map(change).join('\n')))]);
};
const restore = async (file: Blob, how: 'keep-mine' | 'look' = 'keep-mine') => {
  const result = await readBackup(other, file, how, go);
  if (!('unread' in result)) throw new Error(result.job);
  return result.unread.map(({ line, reason }) => [line, reason]);
};
const counts = async () => [await other.count('statements'), await other.count('captures')];

describe('statements in a backup', () => {
  it('come back with their pictures, and once more double nothing', async () => {
    const { file } = await writeBackup(store, minute(9), go);
    expect(await restore(file)).toEqual([]);
    expect(await restore(file)).toEqual([]);
    expect((await read(other, id))?.statements).toEqual((await read(store, id))?.statements);
    expect(await readStatement(other, cid)).toBe(await readStatement(store, cid));
    expect(await readCapture(other, cid)).toEqual(JPEG);
  });

  it('are only looked at in a first reading', async () => {
    const { file } = await writeBackup(store, minute(9), go);
    expect(await restore(file, 'look')).toEqual([]);
    expect(await counts()).toEqual([0, 0]);
  });

  it('come back to the work that is here already, under another id', async () => {
    const { id: here } = await keep(other, photo(1, STATES), { now: minute(5) });
    const { file } = await writeBackup(store, minute(9), go);
    await restore(file);
    expect((await read(other, here))?.statements?.map((each) => each.cid)).toEqual([cid]);
    expect(await counts()).toEqual([1, 1]);
  });

  it.each([
    [
      'whose words were changed',
      (line: string) => (line.startsWith('{"statement') ? line.replace('CC BY', 'CC BX') : line),
      [0, 0],
    ],
    ['whose picture was changed', (line: string) => line.replace('/9j/4AEC', '/9j/4AED'), [1, 0]],
    ['of an entry that names none', (line: string) => line.replace(/,"statements":\[.*?\}\}?\]/, ''), [0, 0]],
    ['of an entry that is not there', (line: string) => (line.startsWith('{"entry') ? '{}' : line), [0, 0]],
  ])('%s do not come back, and it is told', async (_, change, left) => {
    expect((await restore(await changed(change))).length).toBeGreaterThan(1);
    expect(await counts()).toEqual(left);
  });

  it('that nobody signed do not come back, though their name fits', async () => {
    const text = ((await readStatement(store, cid)) ?? '').replace('CC BY 4.0', 'CC0 1.0');
    const forged = await rawCid(new TextEncoder().encode(text));
    const line = JSON.stringify({ statement: { id, cid: forged, text } });
    const named = (each: string) => (each.startsWith('{"statement') ? line : each.replaceAll(cid, forged));
    expect(await restore(await changed(named))).toContainEqual([3, 'unreadable']);
    expect(await counts()).toEqual([0, 0]);
  });
});
