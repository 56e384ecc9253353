import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { addPlace, listPlaces, readAuthorization, removePlace } from '../../../background/store/publish/places';
import { writeBackup } from '../../../background/worker/write-backup';
import { freshStore } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const SERVICE = { kind: 'pinning-service', address: 'https://pins.example' } as const;

it('a place’s token is kept encrypted, comes back for its header alone, and is in no backup', async () => {
  expect(await addPlace(store, { ...SERVICE, user: '', secret: 'very-secret' })).toEqual([SERVICE]);
  expect(await listPlaces(store)).toEqual([SERVICE]);
  expect(await readAuthorization(store, SERVICE)).toBe('Bearer very-secret');
  const raw = JSON.stringify(await store.getAll('settings'), (_, value) =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
  expect(raw).not.toContain('very-secret');
  const { file } = await writeBackup(store, '2026-05-03T08:00:00.000Z', () => undefined);
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  expect(text).not.toContain('pins.example');
});

it('a place that is given again has the new token, and one that is taken away has none', async () => {
  await addPlace(store, { ...SERVICE, user: '', secret: 'one' });
  await addPlace(store, { ...SERVICE, user: 'ann', secret: 'two' });
  expect(await listPlaces(store)).toHaveLength(1);
  expect(await readAuthorization(store, SERVICE)).toBe(`Basic ${btoa('ann:two')}`);
  expect(await removePlace(store, SERVICE)).toEqual([]);
  expect(await readAuthorization(store, SERVICE)).toBeNull();
});
