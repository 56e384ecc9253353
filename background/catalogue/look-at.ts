import { readCatalogueAddress } from '../../src/catalogue/address';
import type { Head } from '../../src/catalogue/catalogue';
import type { Followed } from '../../src/catalogue/followed';
import { judge } from '../../src/catalogue/judge';
import { catalogueError, isCatalogueError } from '../../src/catalogue/problem';
import { codedOf } from '../../src/error/coded-error';
import { readProblem } from '../../src/publish/problem';
import { changeFollowed } from '../store/catalogue/followed';
import { countKinds, takeNews } from '../store/catalogue/news';
import type { Writing } from '../store/db/schema';
import type { Deps } from './deps';
import { inTime, openCatalogue } from './open-catalogue';
import { type Taken, takeItems } from './take';

/** What is known of a catalogue once a version of it was taken. @param at ISO 8601 in UTC */
export const knownOf = ({ version, cid, name, pages }: Head, { unread }: Taken, at: string) => ({
  ...{ known: { version, cid }, name, pages: pages.map((page) => page.cid), unread, checkedAt: at },
  ...{ problem: null, odd: null },
});

/** Writes down what was found, and returns the row with how much is known then. */
export const takeInto = async (
  transaction: Writing,
  row: Followed,
  { items }: Taken,
  isFirst: boolean,
): Promise<Followed> => {
  await takeNews(transaction, row.id, items, row.checkedAt, isFirst);
  return { ...row, kinds: await countKinds(transaction, row.id) };
};

/** What became of a look: a version that was taken, or one that is odd and was not. */
const judgeAndTake = async (deps: Deps, row: Followed, agreed: string, at: string, signal: AbortSignal) => {
  const address = readCatalogueAddress(row.address);
  if (!address) throw catalogueError('no-address', row.address);
  const { head, source } = await openCatalogue(deps, address, address.address, signal);
  const standing = judge(head, { ...row.known, key: row.key });
  if (standing === 'other-key') throw catalogueError('other-key', head.key);
  if (standing === 'older') throw catalogueError('older', `${head.version} < ${row.known.version}`);
  if ((standing === 'forked' || standing === 'gap') && head.cid !== agreed) {
    const odd = { version: head.version, cid: head.cid };
    const problem = { code: standing, detail: `${row.known.version} → ${head.version}` };
    return deps.withStore((store) => changeFollowed(store, row.id, (now) => ({ ...now, checkedAt: at, odd, problem })));
  }
  const isSame = standing === 'same';
  const taken = isSame ? { items: [], unread: row.unread } : await takeItems(head, source, row.pages, signal);
  return deps.withStore((store) =>
    changeFollowed(store, row.id, (now, transaction) =>
      takeInto(transaction, { ...now, ...knownOf(head, taken, at) }, taken, false),
    ),
  );
};

/**
 * Asks one catalogue. What it shows is taken if it follows from what is known, or is the very version that the person agreed to; anything else is
 * told in its row. null where it is followed no more.
 * @param agreed the CID of that version, or ''
 */
export const lookAt = async (deps: Deps, row: Followed, agreed: string): Promise<Followed | null> => {
  const at = deps.now().toISOString();
  try {
    return await inTime(deps, (signal) => judgeAndTake(deps, row, agreed, at, signal));
  } catch (error) {
    const problem = isCatalogueError(error) ? codedOf(error) : readProblem(error);
    return deps.withStore((store) =>
      changeFollowed(store, row.id, (now) => ({ ...now, checkedAt: at, problem, odd: null })),
    );
  }
};
