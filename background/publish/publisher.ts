import { CodedError } from '../../src/error/coded-error';
import type { Opened } from '../../src/publish/opened';
import type { Opening } from '../../src/publish/origin';
import { toProblem } from '../../src/publish/problem';
import type { ReadOpened, ToRead } from '../../src/publish/read-opened';
import type { Share, ShareInput } from '../../src/publish/share';
import { deleteFile } from '../store/publish/hand-over';
import { listMadeFrom } from '../store/publish/made-from';
import type { ShareRow } from '../store/publish/share-stores';
import { addShare, listShares, needShare, removeShare } from '../store/publish/shares';
import { adopt } from './adopt';
import type { Deps } from './deps';
import { createJobs } from './jobs';
import { maintainTargets } from './maintain-targets';
import { newShare } from './new-share';
import { openings } from './openings';
import { collectGarbage, dropFile } from './prepare';
import { readIntoHandOver } from './read-into-hand-over';
import { carKey, saveCar } from './save-car';
import { isOpen } from './send';
import { sendAgain } from './send-again';

/** Whatever a job throws has a code that a person can be told. */
const told = async <Value>(job: Promise<Value>): Promise<Value> => {
  try {
    return await job;
  } catch (error) {
    throw error instanceof CodedError ? error : toProblem(error);
  }
};

/**
 * Sharing, from the file to the places that pin. Every step is written down before it is done, so the background may die
 * at any line: resume() takes up what was left.
 */
export const createPublisher = (deps: Deps) => {
  const jobs = createJobs(deps);
  const { startHolding, startSending } = jobs;

  const need = (id: string): Promise<ShareRow> => deps.withStore((store) => needShare(store, id));

  const { openInTime, stoppable, stop } = openings(deps);

  const forget = async ({ id }: { id: string }): Promise<null> => {
    const row = await deps.withStore((store) => removeShare(store, id));
    jobs.abort(id);
    if (row?.file) await deleteFile(row.file);
    await deleteFile(carKey(id));
    await deps.withStore((store) => collectGarbage(store, deps.now()));
    return null;
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
    start: async (input: ShareInput): Promise<Share> => {
      const works = await deps.works(input.draft.sources);
      const catalogue = await deps.catalogue();
      const draft = { ...input.draft, ...(catalogue && { catalogue }) };
      const row = newShare({ ...input, draft }, works, crypto.randomUUID(), deps.now().toISOString());
      await deps.withStore((store) => addShare(store, row));
      return (await startHolding(row)) ?? row.share;
    },

    /** Opens a shared work, and keeps nothing. */
    open: (what: Opening): Promise<Opened> => told(stoppable(what.id, (stopped) => openInTime(what, stopped))),

    /** Reads a file of a work that was opened, into hand-over; keeps nothing. */
    read: (given: ToRead): Promise<ReadOpened<string>> =>
      told(deps.awake(() => deps.withStore((store) => readIntoHandOver(store, given, deps.node)))),

    /** Keeps a copy of another's work (adopt.ts). */
    adopt: (what: Opening): Promise<Share> =>
      told(stoppable(what.id, (stopped) => adopt(what, stopped, deps, { openInTime, startHolding, forget }))),

    /** Ends what is opened, or brought here, under this name: nothing more is asked for. */
    stop,

    list: async (): Promise<Share[]> => {
      await resume();
      return (await deps.withStore(listShares)).map(({ share }) => {
        const now = jobs.progressOf(share.id);
        return now ? { ...share, progress: now } : share;
      });
    },

    /** Works that were opened here and are made from one's own. */
    madeFrom: () => deps.withStore(listMadeFrom),

    ...sendAgain(deps, jobs),

    ...maintainTargets(deps, jobs.aborted),

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

    isIdle: jobs.isIdle,
    idle: jobs.idle,
  };
};
