import { describeAdopted } from '../../src/publish/adopted';
import { readChoice } from '../../src/publish/draft';
import type { Opened, Tried } from '../../src/publish/opened';
import type { Opening, ToOpen } from '../../src/publish/origin';
import { readProblem } from '../../src/publish/problem';
import type { ReadOpened, ToRead } from '../../src/publish/read-opened';
import type { Progress, Share, ShareInput } from '../../src/publish/share';
import { cleanFiles } from '../../src/publish/work-files';
import type { Work } from '../../src/work/work';
import { deleteFile } from '../store/publish/hand-over';
import type { ShareRow } from '../store/publish/share-stores';
import { addShare, changeShare, listShares, needShare, removeShare } from '../store/publish/shares';
import type { Deps } from './deps';
import { maintainTargets } from './maintain-targets';
import { openings } from './openings';
import { planTargets } from './plan-targets';
import { collectGarbage, dropFile, prepare } from './prepare';
import { readIntoHandOver } from './read-into-hand-over';
import { carKey, saveCar } from './save-car';
import { isOpen, send } from './send';

const tried = async <Value>(job: () => Promise<Value>): Promise<Tried<Value>> => {
  try {
    return { value: await job(), problem: null };
  } catch (error) {
    return { value: null, problem: readProblem(error) };
  }
};

/**
 * Sharing, from the file to the places that pin. Every step is written down before it is done, so the background may die
 * at any line: resume() takes up what was left. What is remembered here is only which jobs run in this worker, so that
 * none runs twice.
 */
export const createPublisher = (deps: Deps) => {
  const holding = new Map<string, Promise<Share | null>>();
  const sending = new Map<string, Promise<void>>();
  const controllers = new Map<string, AbortController>();
  /** One upload at a time: a node takes its shards in turn, and the rule that lets us speak with it is one. */
  let line: Promise<unknown> = Promise.resolve();

  const progress = new Map<string, Progress>();
  const tell =
    (id: string) =>
    (done: number, of: number): void =>
      void progress.set(id, { done, of });

  const aborted = (id: string): AbortSignal => {
    const known = controllers.get(id) ?? new AbortController();
    controllers.set(id, known);
    return known.signal;
  };

  const startSending = (id: string): void => {
    if (sending.has(id)) return;
    const job = line
      .then(() => deps.awake(() => deps.withStore((store) => send(store, id, deps, aborted(id), tell(id)))))
      // What a place answered is in the share; this is the store itself failing, and resume() tries again.
      .catch((error: unknown) => console.warn('Commoner: sending stopped', error))
      .finally(() => {
        sending.delete(id);
        progress.delete(id);
      });
    sending.set(id, job);
    line = job;
  };

  const startHolding = (row: ShareRow): Promise<Share | null> => {
    const known = holding.get(row.id);
    if (known) return known;
    const job = deps
      .awake(() => deps.withStore((store) => prepare(store, row, deps, aborted(row.id), tell(row.id))))
      .finally(() => {
        holding.delete(row.id);
        progress.delete(row.id);
      })
      .then((share) => {
        if (share?.state.step === 'held') startSending(row.id);
        return share;
      });
    holding.set(row.id, job);
    return job;
  };

  const need = (id: string): Promise<ShareRow> => deps.withStore((store) => needShare(store, id));

  const { openInTime, stoppable, stop } = openings(deps);

  const settle = (row: ShareRow, share: Share | null): Share => share ?? row.share;

  const forget = async ({ id }: { id: string }): Promise<null> => {
    const row = await deps.withStore((store) => removeShare(store, id));
    controllers.get(id)?.abort();
    controllers.delete(id);
    if (row?.file) await deleteFile(row.file);
    await deleteFile(carKey(id));
    await deps.withStore((store) => collectGarbage(store, deps.now()));
    return null;
  };

  const adopt = async ({ root, origin }: ToOpen, stopped: AbortSignal): Promise<Share> => {
    const what = { root, origin };
    const opened = await openInTime(what, stopped);
    const { draft, ...facts } = describeAdopted(opened);
    const known = (await deps.withStore(listShares)).find(({ share }) => share.root === opened.root);
    if (known) return known.share;
    const share: Share = {
      ...{ id: crypto.randomUUID(), draft, createdAt: deps.now().toISOString(), size: 0, targets: [] },
      ...facts,
      ...{ state: { step: 'hashing' }, adopted: true },
    };
    const file = what.origin.from === 'file' ? what.origin.file : null;
    const row: ShareRow = { id: share.id, share, file, sources: [], blocks: [], adopt: { ...what, root: opened.root } };
    await deps.withStore((store) => addShare(store, row));
    const drop = (): void => void forget(share).catch(() => undefined);
    stopped.addEventListener('abort', drop, { once: true });
    const held = await startHolding(row);
    stopped.removeEventListener('abort', drop);
    stopped.throwIfAborted();
    return settle(row, held);
  };

  /** Takes up every job that a dead background left behind; what failed waits for a person. */
  const resume = (): Promise<void> =>
    deps.withStore(async (store) => {
      for (const row of await listShares(store)) {
        const { step } = row.share.state;
        if (step === 'hashing') startHolding(row).catch((error: unknown) => console.warn('Commoner: not held', error));
        if (step !== 'held') continue;
        if (row.file !== null) await dropFile(store, row);
        if (row.share.targets.some(isOpen)) startSending(row.id);
      }
    });

  return {
    resume,

    /**
     * Shares a file that a page handed over under the key `file`. Answers once the root is known and every block is in
     * this browser, or with the problem in the share's state; sending to a node goes on afterwards.
     * @throws RangeError for a license that is not offered or a source that is not kept: nothing is written then
     */
    start: async ({ file, draft, files }: ShareInput): Promise<Share> => {
      readChoice(draft.license);
      const cleaned = files && cleanFiles(files);
      const all = cleaned?.reduce((sum, { size }) => sum + size, 0) ?? draft.size;
      if (draft.fileCount !== cleaned?.length || draft.size !== all)
        throw new RangeError('the files are not those of the draft');
      const works = await deps.works(draft.sources);
      if (works.some((work) => work === null)) throw new RangeError('a source is not in the library');
      const id = crypto.randomUUID();
      const createdAt = deps.now().toISOString();
      const share: Share = {
        ...{ id, draft, createdAt },
        ...{ root: null, workCid: null, paths: [], size: 0, targets: [] },
        state: { step: 'hashing' },
      };
      const row: ShareRow = {
        id,
        share,
        file,
        sources: works as Work[],
        blocks: [],
        ...(cleaned && { files: cleaned }),
      };
      await deps.withStore((store) => addShare(store, row));
      return settle(row, await startHolding(row));
    },

    /** Opens a shared work, and keeps nothing. */
    open: (what: Opening): Promise<Tried<Opened>> =>
      tried(() => stoppable(what.id, (stopped) => openInTime(what, stopped))),

    /** Reads a file of a work that was opened, into hand-over; keeps nothing. */
    read: (given: ToRead): Promise<Tried<ReadOpened<string>>> =>
      tried(() => deps.awake(() => deps.withStore((store) => readIntoHandOver(store, given, deps.node)))),

    /**
     * Keeps a copy of another's work, and hands it on to the places that pin. Its license has to allow that, and its record to hold.
     */
    adopt: (what: Opening): Promise<Tried<Share>> => tried(() => stoppable(what.id, (stopped) => adopt(what, stopped))),

    /** Ends what is opened, or brought here, under this name: nothing more is asked for. */
    stop,

    list: async (): Promise<Share[]> => {
      await resume();
      return (await deps.withStore(listShares)).map(({ share }) => {
        const now = progress.get(share.id);
        return now ? { ...share, progress: now } : share;
      });
    },

    /** Hashes again what failed, or sends again to the places that have not pinned it; answers as start does. */
    retry: async ({ id }: { id: string }): Promise<Share> => {
      const row = await need(id);
      const change = (next: (now: Share) => Share) =>
        deps.withStore((store) => changeShare(store, id, (now) => ({ ...now, share: next(now.share) })));
      if (row.share.state.step !== 'held') {
        const again = await change((share) => ({ ...share, state: { step: 'hashing' } }));
        return settle(row, await startHolding(again ?? row));
      }
      if (sending.has(id)) return row.share;
      const [settings, places] = await Promise.all([deps.settings(), deps.places()]);
      const at = deps.now().toISOString();
      const aimed = await change((share) => ({ ...share, targets: planTargets(share.targets, settings, places, at) }));
      startSending(id);
      return settle(row, aimed?.share ?? null);
    },

    /** Stops sending a share, where it is; `retry` goes on from there. */
    pause: async ({ id }: { id: string }): Promise<Share> => {
      const row = await need(id);
      const changed = await deps.withStore((store) =>
        changeShare(store, id, (now) => ({
          ...now,
          share: {
            ...now.share,
            targets: now.share.targets.map((each) => (isOpen(each) ? { ...each, state: 'paused' } : each)),
          },
        })),
      );
      controllers.get(id)?.abort(new DOMException('paused', 'AbortError'));
      controllers.delete(id);
      await sending.get(id);
      return settle(row, changed?.share ?? null);
    },

    ...maintainTargets(deps, aborted),

    /** Puts the whole share as one CAR under a hand-over key. The page that saves it deletes it there. */
    save: async ({ id }: { id: string }): Promise<{ file: string; name: string }> => {
      const row = await need(id);
      return deps.withStore((store) => saveCar(store, row));
    },

    /**
     * Takes a share out of this browser: its row, its file and the blocks that no other share uses. A node that pinned it
     * keeps it: what was given to everyone cannot be taken back from here.
     */
    forget,

    /** Whether nothing runs in this background. */
    isIdle: (): boolean => holding.size === 0 && sending.size === 0,

    /** Settles once nothing runs any more. */
    idle: async (): Promise<void> => {
      while (holding.size || sending.size) await Promise.allSettled([...holding.values(), ...sending.values()]);
    },
  };
};
