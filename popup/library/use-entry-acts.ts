import type { Edit } from '../../src/library/query';
import { ask } from '../platform/ask';
import { t } from '../platform/words';
import type { Undoable } from '../ui/Toast';
import type { Action } from '../ui/use-action';

/** What is done to one entry: its notes are changed, or it is deleted, a kept work with its credits, which can be undone. */
export const useEntryActs = (
  id: string,
  isKept: boolean,
  { complain, run }: Pick<Action, 'complain' | 'run'>,
  onDone: (done: Undoable) => void,
) => ({
  /**
   * Returns whether it is written: what could not be stays in its form. A note is written letter by letter, and is no act: it takes nothing
   * away of what was said.
   */
  edit: async (how: Edit): Promise<boolean> => {
    try {
      await ask('library.edit', { selection: { ids: [id] }, edit: how });
      return true;
    } catch (error) {
      complain(error);
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
