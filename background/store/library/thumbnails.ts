import type { Store } from '../db/schema';

/** The small pictures of kept works as data: addresses; what has none is left out. */
export const readThumbnails = async (store: Store, ids: readonly string[]): Promise<Record<string, string>> => {
  const { store: thumbnails } = store.transaction('thumbnails');
  const found = await Promise.all(ids.map(async (id) => [id, await thumbnails.get(id)] as const));
  return Object.fromEntries(found.filter((each): each is [string, string] => each[1] !== undefined));
};

export const putThumbnail = async (store: Store, id: string, address: string): Promise<void> => {
  await store.put('thumbnails', address, id);
};
