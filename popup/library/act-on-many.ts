import type { LastAct } from '../../src/library/query';
import { ask } from '../platform/ask';
import { Complaint, explain } from '../platform/explain';
import { count, t } from '../platform/words';
import type { Undoable } from '../ui/Toast';

/** When an act began of which no answer has been heard yet, ISO 8601 in UTC: a window or browser that dies leaves it. */
const BEGUN_KEY = 'commoner-act';

/** What was done since a time; null for nothing. */
const findSince = async (since: string): Promise<LastAct | null> => {
  const last = await ask('library.lastAct', null);
  return last && last.at >= since ? last : null;
};

/**
 * Does something to many entries, which is done to all or none. Where the background died and no answer is heard, it is asked which.
 * @throws Complaint if nothing was done
 */
export const actOnMany = async (act: () => Promise<LastAct>): Promise<LastAct> => {
  const since = new Date().toISOString();
  localStorage.setItem(BEGUN_KEY, since);
  try {
    return await act().catch(async (error) => {
      const done = await findSince(since);
      if (!done) throw new Complaint(`${explain(error)} ${t('act_nothing')}`);
      return done;
    });
  } finally {
    localStorage.removeItem(BEGUN_KEY);
  }
};

export const undoIt = async ({ at }: Pick<LastAct, 'at'>): Promise<void> => {
  await ask('library.undoAct', { at });
};

/** What became of an act in which the last window died: what was done, with the way back, or that nothing was; null where there is none. */
export const findUnheard = async (): Promise<Undoable | 'nothing' | null> => {
  const since = localStorage.getItem(BEGUN_KEY);
  if (since === null) return null;
  localStorage.removeItem(BEGUN_KEY);
  const done = await findSince(since);
  if (!done) return 'nothing';
  const text = done.did === 'delete' ? count(done.count, 'deleted') : count(done.count, 'edited');
  return { text: t('act_done', text), undo: () => undoIt(done) };
};
