import type { Edit } from '../../src/library/query';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { t } from '../platform/words';
import type { Undoable } from '../ui/UndoNotice';

/** Says what went wrong, and does something of which it says what came of it. */
interface Saying {
  complain(problem: string): void;
  run(act: () => Promise<string>): unknown;
}

/** What is done to one entry: its notes are changed, or it is deleted, a kept work with its credits, which can be undone. */
export const useEntryActs = (
  id: string,
  isKept: boolean,
  { complain, run }: Saying,
  onDone: (done: Undoable) => void,
) => ({
  /** Returns whether it is written: what could not be stays in its form. */
  edit: async (how: Edit): Promise<boolean> => {
    try {
      await ask('library.edit', { selection: { ids: [id] }, edit: how });
      return true;
    } catch (error) {
      complain(explain(error));
      return false;
    }
  },
  remove: () =>
    run(async () => {
      const { deleted } = await ask('library.delete', { selection: { ids: [id], credits: isKept } });
      const undo = async () => void (await ask('library.restore', { deleted }));
      onDone({ text: t('deleted'), undo });
      return '';
    }),
});
