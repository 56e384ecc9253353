import type { Edit, EntryQuery, Selection } from '../../src/library/query';
import { ask } from '../platform/ask';
import { count } from '../platform/words';
import type { Undoable } from '../ui/Toast';
import type { Action } from '../ui/use-action';
import type { Choosing } from '../ui/use-selection';
import { actOnMany, undoIt } from './act-on-many';

interface Saying {
  /** Does something, and says why it failed. */
  run: Action['run'];
  /** Says what was done, with the way back. */
  onDone: (done: Undoable) => void;
}

/** What a person can do with entries of the list. Each returns whether it was done. */
export const useListActs = (query: EntryQuery, choosing: Choosing, { run, onDone }: Saying) => {
  const remove = (selection: Selection) =>
    run(async () => {
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
      return '';
    });
  /** Changes what is chosen, and says so in these words. */
  const edit = (how: Edit, text: string) =>
    run(async () => {
      const done = await actOnMany(async () => {
        const { changed, at } = await ask('library.edit', { selection: choosing.selection(query), edit: how });
        return { did: 'edit', at, count: changed.length };
      });
      onDone({ text, undo: () => undoIt(done) });
      return '';
    });
  return { remove, edit };
};
