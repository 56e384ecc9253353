import type { Edit, EntryQuery, Selection } from '../../src/library/query';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { count, t } from '../platform/words';
import type { Undoable } from '../ui/UndoNotice';
import type { Choosing } from '../ui/use-selection';
import { actOnMany, NothingDoneError, undoIt } from './act-on-many';

interface Saying {
  /** Says what was done, with the way back. */
  onDone: (done: Undoable) => void;
  onProblem: (problem: string) => void;
}

/** What a person can do with entries of the list. Each returns whether it was done. */
export const useListActs = (query: EntryQuery, choosing: Choosing, { onDone, onProblem }: Saying) => {
  const attempt = async (doing: () => Promise<void>): Promise<boolean> => {
    onProblem('');
    try {
      await doing();
      return true;
    } catch (error) {
      onProblem(error instanceof NothingDoneError ? `${explain(error.cause)} ${t('act_nothing')}` : explain(error));
      return false;
    }
  };
  const remove = (selection: Selection) =>
    attempt(async () => {
      const done = await actOnMany(async () => {
        const { deleted, count: gone } = await ask('library.delete', { selection });
        return { did: 'delete', at: deleted, count: gone };
      });
      choosing.none();
      onDone({
        text: count(done.count, 'deleted'),
        undo: async () => {
          await ask('library.restore', { deleted: done.at });
        },
      });
    });
  /** Changes what is chosen, and says so in these words. */
  const edit = (how: Edit, text: string) =>
    attempt(async () => {
      const done = await actOnMany(async () => {
        const { changed, at } = await ask('library.edit', { selection: choosing.selection(query), edit: how });
        return { did: 'edit', at, count: changed.length };
      });
      onDone({ text, undo: () => undoIt(done) });
    });
  return { remove, edit };
};
