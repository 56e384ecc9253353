import type { Followed } from '../../src/catalogue/followed';
import { catalogueError } from '../../src/catalogue/problem';
import { addFollowed, changeFollowed, listFollowed, readFollowed, removeFollowed } from '../store/catalogue/followed';
import type { Deps } from './deps';
import { knownOf, lookAt, takeInto } from './look-at';
import { inTime, openLiving } from './open-catalogue';
import { takeItems } from './take';

/** What a person asks to follow. */
interface ToFollow {
  address: string;
  /** The address of the page that named it; '' where the person wrote it. */
  page: string;
  /** The did:key of the record that named it; '' where none is expected. */
  key: string;
}

/** Following catalogues of others: asked on a press, or daily where a person chose that, and never otherwise. */
export const createFollowing = (deps: Deps, armDaily: (isWanted: boolean) => Promise<void>) => {
  /** Looks that run now, by the catalogue's id: none is asked twice at once. */
  const running = new Map<string, Promise<Followed | null>>();

  const list = (): Promise<Followed[]> => deps.withStore(listFollowed);

  const follow = (given: ToFollow): Promise<Followed> =>
    inTime(deps, async (signal) => {
      const { head, source, address } = await openLiving(deps, given.address, given.page, signal);
      if (given.key !== '' && head.key !== given.key) throw catalogueError('other-key', head.key);
      const same = (await list()).find((each) => each.key === head.key);
      if (same) {
        const moved = await deps.withStore((store) => changeFollowed(store, same.id, (now) => ({ ...now, address })));
        return moved ?? same;
      }
      const taken = await takeItems(head, source, [], signal);
      const at = deps.now().toISOString();
      const row: Followed = {
        ...{ id: crypto.randomUUID(), address, key: head.key, followedAt: at, daily: false, kinds: {} },
        ...knownOf(head, taken, at),
      };
      return deps.withStore((store) => addFollowed(store, (transaction) => takeInto(transaction, row, taken, true)));
    });

  const look = async (id: string, agreed = ''): Promise<void> => {
    const row = await deps.withStore((store) => readFollowed(store, id));
    if (!row) return;
    // What the person agreed to is asked for after whatever was asked before they did.
    if (agreed) await running.get(id);
    const job = running.get(id) ?? lookAt(deps, row, agreed).finally(() => running.delete(id));
    running.set(id, job);
    await job;
  };

  const lookInTurn = async (rows: readonly Followed[]): Promise<Followed[]> => {
    for (const { id } of rows) await look(id);
    return list();
  };

  const arm = async (): Promise<void> => armDaily((await list()).some(({ daily }) => daily));

  return {
    list,
    follow,
    /** Asks one catalogue, or all, one after the other. */
    look: async ({ id }: { id: string }): Promise<Followed[]> =>
      lookInTurn((await list()).filter((each) => id === '' || each.id === id)),
    /** Asks those that a person wants asked daily. */
    lookDaily: async (): Promise<void> => {
      await lookInTurn((await list()).filter(({ daily }) => daily));
    },
    /** Takes a version that does not follow from the known one, because the person says so: that one, and no other. */
    accept: async ({ id, cid }: { id: string; cid: string }): Promise<Followed[]> => {
      await look(id, cid);
      return list();
    },
    change: async ({ id, daily }: { id: string; daily: boolean }): Promise<Followed[]> => {
      await deps.withStore((store) => changeFollowed(store, id, (now) => ({ ...now, daily })));
      await arm();
      return list();
    },
    unfollow: async ({ id }: { id: string }): Promise<Followed[]> => {
      await deps.withStore((store) => removeFollowed(store, id));
      await arm();
      return list();
    },
    arm,
  };
};
