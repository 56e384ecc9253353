import type { Looks } from '../../../src/check/looks';
import { bytesOfData, drawSmall } from '../../draw-small';
import type { Store } from '../db/schema';

/** Pictures that are looked at between two writes. */
const BATCH = 100;

const lookAt = async (thumbnail: string | undefined): Promise<Looks | null> => {
  const picture = thumbnail === undefined ? null : bytesOfData(thumbnail);
  return (picture && (await drawSmall(picture))?.looks) ?? null;
};

/** Notes how the kept pictures of these entries look. */
export const noteLooks = async (store: Store, ids: readonly string[]): Promise<void> => {
  const thumbnails = await Promise.all(ids.map((id) => store.get('thumbnails', id)));
  const looks = await Promise.all(thumbnails.map(lookAt));
  const transaction = store.transaction(['thumbnails', 'looks'], 'readwrite');
  for (const [i, id] of ids.entries()) {
    // Kept with another picture, or deleted, since it was looked at: what was seen says nothing any more.
    if ((await transaction.objectStore('thumbnails').get(id)) !== thumbnails[i]) continue;
    if (thumbnails[i] !== undefined) await transaction.objectStore('looks').put(looks[i] ?? null, id);
  }
  await transaction.done;
};

/**
 * How every kept picture looks. Those that nobody has looked at yet are looked at first, which is written down as it goes.
 * @param onMore called with how many were looked at, of how many; what it throws ends that
 */
export const readLooks = async (
  store: Store,
  onMore: (done: number, of: number) => void = () => undefined,
): Promise<{ ids: string[]; looks: Looks[] }> => {
  const known = new Set(await store.getAllKeys('looks'));
  const missing = (await store.getAllKeys('thumbnails')).filter((id) => !known.has(id));
  for (let at = 0; at < missing.length; at += BATCH) {
    onMore(at, missing.length);
    await noteLooks(store, missing.slice(at, at + BATCH));
  }
  const { store: looks } = store.transaction('looks');
  const [keys, values] = await Promise.all([looks.getAllKeys(), looks.getAll()]);
  const found = keys.flatMap((id, i) => {
    const value = values[i];
    return value ? [{ id, value }] : [];
  });
  return { ids: found.map(({ id }) => id), looks: found.map(({ value }) => value) };
};
