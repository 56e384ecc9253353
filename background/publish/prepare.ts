import { makeBundle } from '../../src/publish/bundle';
import { collectBlocks } from '../../src/publish/collect';
import { readRecord } from '../../src/publish/open-record';
import type { ToOpen } from '../../src/publish/origin';
import { readProblem } from '../../src/publish/problem';
import type { Share } from '../../src/publish/share';
import { readSharedAddress } from '../../src/publish/shared-address';
import type { Work } from '../../src/work/work';
import type { Store } from '../store/db/schema';
import { isSliced, sweepBlocks } from '../store/publish/blocks';
import { deleteFile, listOldFiles } from '../store/publish/hand-over';
import type { ShareRow } from '../store/publish/share-stores';
import { changeShare, listShares } from '../store/publish/shares';
import { readSigner } from '../store/secrets/keys';
import type { Deps } from './deps';
import { keepBlocks } from './keep-blocks';
import { openSource } from './open-source';
import { planTargets } from './plan-targets';
import { readFile, SHARE_SIZE_AT_MOST } from './read-file';
import { readyHash } from './ready-hash';

/**
 * The original goes once its blocks are kept, where none of them is a slice of it: a CAR, or a file that was shared before. Written down
 * afterwards, so that a killed job does it again.
 */
export const dropFile = async (store: Store, row: ShareRow): Promise<void> => {
  if (row.file === null) return;
  if (!(await isSliced(store, row.file))) await deleteFile(row.file);
  await changeShare(store, row.id, (now) => ({ ...now, file: null }));
};

/** Deletes blocks that no share uses, and files that no block or share does. */
export const collectGarbage = async (store: Store, now: Date, but: string | null = null): Promise<void> => {
  const freed = await sweepBlocks(store, but);
  const waiting = new Set((await listShares(store)).map(({ file }) => file));
  for (const file of [...freed, ...(await listOldFiles(now))])
    if (!waiting.has(file) && !(await isSliced(store, file))) await deleteFile(file);
};

/** Called with the bytes that are done, and all of them. */
type Tell = (done: number, of: number) => void;

interface Job {
  deps: Deps;
  aborted: AbortSignal;
  tell: Tell;
}

/** The blocks of another's work, from where a person opened it. */
const bringBlocks = async (store: Store, row: ShareRow, what: ToOpen, job: Job) => {
  const { share } = row;
  const { deps, aborted, tell } = job;
  const source = await openSource(store, what.origin, deps.node, aborted);
  let done = 0;
  const kept = keepBlocks(store, null, (bytes) => {
    aborted.throwIfAborted();
    done += bytes;
    tell(done, Math.max(share.draft.size, done));
  });
  const put = (cid: string, bytes: Uint8Array): Promise<void> => kept.put(cid, bytes, null);
  const collected = await collectBlocks(share.root ?? what.root, source.read, put, SHARE_SIZE_AT_MOST, aborted);
  await kept.flush();
  return collected;
};

/** The signed records of sources that were shared themselves and are kept alive here: the chain goes on with them. */
const recordsOf = (store: Store, sources: readonly Work[]): Promise<(object | null)[]> =>
  Promise.all(
    sources.map(async ({ address }) => {
      const root = readSharedAddress(address)?.root;
      if (!root || !address.startsWith('ipfs:')) return null;
      try {
        const { read } = await openSource(store, { from: 'here' }, () => Promise.reject(new Error('not asked')));
        return await readRecord(root, read);
      } catch {
        return null; // Not all of it is here.
      }
    }),
  );

/** A new work as a directory of blocks. */
const makeBlocks = async (store: Store, row: ShareRow, { aborted, tell }: Job) => {
  const { draft, createdAt } = row.share;
  const input = {
    draft,
    content: await readFile(row.file, draft),
    ...(row.files ? { files: row.files } : {}),
    sources: row.sources,
    records: await recordsOf(store, row.sources),
    signer: await readSigner(store),
    startHash: await readyHash(),
    at: createdAt,
  };
  let done = 0;
  const kept = keepBlocks(store, row.file, (bytes) => {
    aborted.throwIfAborted();
    done += bytes;
    tell(Math.min(done, draft.size), draft.size);
  });
  const bundle = await makeBundle(input, kept.put);
  await kept.flush();
  return bundle;
};

const keepBundle = async (store: Store, row: ShareRow, job: Job) => {
  const { deps } = job;
  const { blocks, ...facts } = row.adopt
    ? await bringBlocks(store, row, row.adopt, job)
    : await makeBlocks(store, row, job);
  const [settings, places] = await Promise.all([deps.settings(), deps.places()]);
  const held = await changeShare(store, row.id, ({ adopt: _, files: __, ...now }) => ({
    ...now,
    blocks,
    share: {
      ...now.share,
      ...facts,
      state: { step: 'held' },
      targets: planTargets(now.share.targets, settings, places, deps.now().toISOString()),
    },
  }));
  if (held) await dropFile(store, held);
  return held;
};

/**
 * Hashes a share's file and keeps its blocks in this browser. The share says how that ended: held, or failed with a
 * problem, its file still waiting for another try. null where it was forgotten meanwhile.
 */
export const prepare = async (
  store: Store,
  row: ShareRow,
  deps: Deps,
  aborted: AbortSignal,
  tell: Tell = () => undefined,
): Promise<Share | null> => {
  try {
    return (await keepBundle(store, row, { deps, aborted, tell }))?.share ?? null;
  } catch (error) {
    // First make room, or a full disk could not even take down that it is full.
    await collectGarbage(store, deps.now(), row.id);
    const problem = readProblem(error);
    if (problem.code === 'file-too-large' && row.file !== null) await deleteFile(row.file);
    const failed = await changeShare(store, row.id, (now) => ({
      ...now,
      share: { ...now.share, state: { step: 'failed', problem } },
    }));
    return failed?.share ?? null;
  } finally {
    await collectGarbage(store, deps.now());
  }
};
