import { authorizationOf, type Place, type PlaceInput } from '../../../src/publish/place';
import type { Store } from '../db/schema';
import type { Sealed } from '../secrets/sealed';
import { seal, unseal } from '../secrets/secret';

interface KeptPlace extends Place {
  /** Its Authorization header, encrypted; null where it wants none. */
  authorization: Sealed | null;
}

/** Apart from the settings, which are part of a backup: what is secret is in none. */
const NAME = 'places';

const readAll = async (store: Store): Promise<KeptPlace[]> =>
  ((await store.get('settings', NAME)) as KeptPlace[] | undefined) ?? [];

const isSame = (a: Place, b: Place): boolean => a.kind === b.kind && a.address === b.address;

const change = async (store: Store, how: (places: KeptPlace[]) => KeptPlace[]): Promise<Place[]> => {
  const transaction = store.transaction('settings', 'readwrite');
  const places = how(((await transaction.store.get(NAME)) as KeptPlace[] | undefined) ?? []);
  await transaction.store.put(places, NAME);
  await transaction.done;
  return places.map(({ kind, address }) => ({ kind, address }));
};

/** The places that a person gave, without what is secret. */
export const listPlaces = async (store: Store): Promise<Place[]> =>
  (await readAll(store)).map(({ kind, address }) => ({ kind, address }));

/** Adds a place, or gives one that is there another secret. */
export const addPlace = async (store: Store, { kind, address, ...told }: PlaceInput): Promise<Place[]> => {
  const header = authorizationOf(told);
  const authorization = header ? await seal(store, new TextEncoder().encode(header)) : null;
  const place: KeptPlace = { kind, address, authorization };
  return change(store, (places) => [...places.filter((known) => !isSame(known, place)), place]);
};

export const removePlace = (store: Store, place: Place): Promise<Place[]> =>
  change(store, (places) => places.filter((known) => !isSame(known, place)));

/** The Authorization header of a place; null where it wants none, or is not there. */
export const readAuthorization = async (store: Store, place: Place): Promise<string | null> => {
  const sealed = (await readAll(store)).find((known) => isSame(known, place))?.authorization;
  return sealed ? new TextDecoder().decode(await unseal(store, sealed)) : null;
};
