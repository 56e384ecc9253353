import type { Corrected, Correction } from '../../src/correction/correction';
import { testimonies } from '../../src/correction/testimony';
import type { Work } from '../../src/work/work';
import { ask } from '../platform/ask';
import { t } from '../platform/words';
import type { Action } from '../ui/use-action';
import { undoId } from './CorrectedNote';
import type { Said } from './CorrectForm';
import { cardId } from './card-id';
import { correctWork, keepAgain } from './correct-work';
import type { Look } from './use-seen';

/** The works that a correction of a subject is about now: it may have become another's. */
const concerned = ({ works }: Corrected, subject: string): string[] =>
  works
    .filter((work) => work.id === subject || testimonies(work).some(({ about }) => about === subject))
    .map(({ id }) => id);

/** Does something and says what became of it. Returns whether it was done. */
export type Act = Action['run'];

/**
 * Ways to say that a work is read wrongly, and to take that back.
 * @param refresh has the page looked at again, and returns what is seen then
 * @param onChanged called with the ids of the works that a correction was about
 * @param onFocus called with the id of what the keyboard goes on at
 */
export const useCorrecting = (
  act: Act,
  refresh: () => Promise<Look>,
  onChanged: (ids: readonly string[]) => void,
  onFocus: (id: string) => void,
) => {
  const change = (subject: string, doing: () => Promise<{ said: string; at: string }>) =>
    act(async () => {
      const { said, at } = await doing();
      const next = await refresh();
      if (next.step === 'seen') {
        onChanged(concerned(next.seen, subject));
        await keepAgain(next.seen, subject);
      }
      onFocus(at);
      return said;
    });
  return {
    /** @param work null for the page, where nothing was seen of it */
    correct: (seen: Corrected, work: Work | null, said: Said) =>
      change(work?.id ?? seen.canonical, async () => ({
        at: undoId({ id: await correctWork(seen, work, said) }),
        said: t('correct_done'),
      })),
    undo: ({ id, subject }: Correction) =>
      change(subject, async () => {
        await ask('correction.undo', { id });
        return { at: cardId({ id: subject }), said: t('correct_undone') };
      }),
  };
};
