import { type CatalogueAddress, readCatalogueAddress } from '../../src/catalogue/address';
import type { Head } from '../../src/catalogue/catalogue';
import type { Followed } from '../../src/catalogue/followed';
import { judge } from '../../src/catalogue/judge';
import { catalogueError, isCatalogueError } from '../../src/catalogue/problem';
import { readHead } from '../../src/catalogue/read';
import { codedOf } from '../../src/error/coded-error';
import { readProblem } from '../../src/publish/problem';
import { isPrivateAddress } from '../../src/signal/private-address';
import { checkSignature } from '../check-signature';
import { limitTime } from '../net/limit-time';
import { addFollowed, changeFollowed, listFollowed, readFollowed, removeFollowed } from '../store/catalogue/followed';
import { countKinds, takeNews } from '../store/catalogue/news';
import type { Writing } from '../store/db/schema';
import type { Deps } from './deps';
import type { CatalogueSource } from './source';
import { type Taken, takeItems } from './take';

/** Milliseconds for one catalogue, everything in it. */
const LOOK_MS = 180_000;

/** What a person asks to follow. */
export interface ToFollow {
  address: string;
  /** The address of the page that named it; '' where the person wrote it. */
  page: string;
  /** The did:key of the record that named it; '' where none is expected. */
  key: string;
}

interface Opened {
  source: CatalogueSource;
  head: Head;
}

const forever = (): AbortSignal => new AbortController().signal;

/** Following catalogues of others: asked on a press, or daily where a person chose that, and never otherwise. */
export const createFollowing = (deps: Deps, armDaily: (isWanted: boolean) => Promise<void>) => {
  /** Looks that run now, by the catalogue's id: none is asked twice at once. */
  const running = new Map<string, Promise<Followed | null>>();

  const inTime = <T>(job: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    deps.awake(() => limitTime(LOOK_MS, forever(), job));

  const open = async (address: CatalogueAddress, page: string, signal: AbortSignal): Promise<Opened> => {
    const source = await deps.open(address, page, signal);
    return { source, head: await readHead(source.head, checkSignature) };
  };

  /** Opens what was pasted. One version of a catalogue says itself where the newest is. */
  const openLiving = async (
    written: string,
    page: string,
    signal: AbortSignal,
  ): Promise<Opened & { address: string }> => {
    const address = readCatalogueAddress(written);
    if (!address) throw catalogueError('no-address', written);
    const opened = await open(address, page || address.address, signal);
    if (address.at !== 'ipfs') return { ...opened, address: address.address };
    const living = opened.head.url === null ? null : readCatalogueAddress(opened.head.url);
    // A stranger's word may lead to no program of this machine or its network.
    if (!living || (living.at === 'web' && isPrivateAddress(living.address)))
      throw catalogueError('no-address', address.address);
    const newest = await open(living, living.address, signal);
    if (newest.head.key !== opened.head.key) throw catalogueError('other-key', newest.head.key);
    return { ...newest, address: living.address };
  };

  /** Writes down what was found, and returns the row with how much is known then. */
  const take = async (transaction: Writing, row: Followed, { items }: Taken, isFirst: boolean): Promise<Followed> => {
    await takeNews(transaction, row.id, items, row.checkedAt, isFirst);
    return { ...row, kinds: await countKinds(transaction, row.id) };
  };

  const known = ({ version, cid, name, pages }: Head, { unread }: Taken, at: string) => ({
    ...{ known: { version, cid }, name, pages: pages.map((page) => page.cid), unread, checkedAt: at },
    ...{ problem: null, odd: null },
  });

  const follow = (given: ToFollow): Promise<Followed> =>
    inTime(async (signal) => {
      const { head, source, address } = await openLiving(given.address, given.page, signal);
      if (given.key !== '' && head.key !== given.key) throw catalogueError('other-key', head.key);
      const same = (await deps.withStore(listFollowed)).find((each) => each.key === head.key);
      if (same) {
        const moved = await deps.withStore((store) => changeFollowed(store, same.id, (now) => ({ ...now, address })));
        return moved ?? same;
      }
      const taken = await takeItems(head, source, [], signal);
      const at = deps.now().toISOString();
      const row: Followed = {
        ...{ id: crypto.randomUUID(), address, key: head.key, followedAt: at, daily: false, kinds: {} },
        ...known(head, taken, at),
      };
      return deps.withStore((store) => addFollowed(store, (transaction) => take(transaction, row, taken, true)));
    });

  /** Asks one catalogue. What it shows is taken if it follows from what is known, or is the very version that the person agreed to. */
  const lookAt = async (row: Followed, agreed: string): Promise<Followed | null> => {
    const at = deps.now().toISOString();
    try {
      return await inTime(async (signal) => {
        const address = readCatalogueAddress(row.address);
        if (!address) throw catalogueError('no-address', row.address);
        const { head, source } = await open(address, address.address, signal);
        const standing = judge(head, { ...row.known, key: row.key });
        const odd = { version: head.version, cid: head.cid };
        if (standing === 'other-key') throw catalogueError('other-key', head.key);
        if (standing === 'older') throw catalogueError('older', `${head.version} < ${row.known.version}`);
        if ((standing === 'forked' || standing === 'gap') && head.cid !== agreed)
          return deps.withStore((store) =>
            changeFollowed(store, row.id, (now) => ({
              ...now,
              ...{ checkedAt: at, odd, problem: { code: standing, detail: `${row.known.version} → ${head.version}` } },
            })),
          );
        const isSame = standing === 'same';
        const taken = isSame ? { items: [], unread: row.unread } : await takeItems(head, source, row.pages, signal);
        return deps.withStore((store) =>
          changeFollowed(store, row.id, (now, transaction) =>
            take(transaction, { ...now, ...known(head, taken, at) }, taken, false),
          ),
        );
      });
    } catch (error) {
      const problem = isCatalogueError(error) ? codedOf(error) : readProblem(error);
      return deps.withStore((store) =>
        changeFollowed(store, row.id, (now) => ({ ...now, checkedAt: at, problem, odd: null })),
      );
    }
  };

  const look = async (id: string, agreed = ''): Promise<Followed | null> => {
    const row = await deps.withStore((store) => readFollowed(store, id));
    if (!row) return null;
    // What the person agreed to is asked for after whatever was asked before they did.
    if (agreed) await running.get(id);
    const job = running.get(id) ?? lookAt(row, agreed).finally(() => running.delete(id));
    running.set(id, job);
    return job;
  };

  const lookInTurn = async (rows: readonly Followed[]): Promise<Followed[]> => {
    for (const { id } of rows) await look(id);
    return deps.withStore(listFollowed);
  };

  const arm = async (): Promise<void> => armDaily((await deps.withStore(listFollowed)).some(({ daily }) => daily));

  return {
    list: (): Promise<Followed[]> => deps.withStore(listFollowed),
    follow,
    /** Asks one catalogue, or all, one after the other. */
    look: async ({ id }: { id: string }): Promise<Followed[]> =>
      lookInTurn((await deps.withStore(listFollowed)).filter((each) => id === '' || each.id === id)),
    /** Asks those that a person wants asked daily. */
    lookDaily: async (): Promise<void> => {
      const rows = await deps.withStore(listFollowed);
      await lookInTurn(rows.filter(({ daily }) => daily));
    },
    /** Takes a version that does not follow from the known one, because the person says so: that one, and no other. */
    accept: async ({ id, cid }: { id: string; cid: string }): Promise<Followed[]> => {
      await look(id, cid);
      return deps.withStore(listFollowed);
    },
    change: async ({ id, daily }: { id: string; daily: boolean }): Promise<Followed[]> => {
      await deps.withStore((store) => changeFollowed(store, id, (now) => ({ ...now, daily })));
      await arm();
      return deps.withStore(listFollowed);
    },
    unfollow: async ({ id }: { id: string }): Promise<Followed[]> => {
      await deps.withStore((store) => removeFollowed(store, id));
      await arm();
      return deps.withStore(listFollowed);
    },
    arm,
  };
};
