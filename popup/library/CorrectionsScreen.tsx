import type { Correction } from '../../src/correction/correction';
import { CorrectedNote } from '../page/CorrectedNote';
import { ask } from '../platform/ask';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import { ExternalLink } from '../ui/ExternalLink';
import { Toast } from '../ui/Toast';
import { useAction } from '../ui/use-action';

/** Everything that a person corrected, the newest first. */
export const CorrectionsScreen = () => {
  const { value: corrections, problem, again } = useAnswer('correction.list', null);
  const { said, run } = useAction();
  const undo = ({ id }: Correction) =>
    run(async () => {
      await ask('correction.undo', { id });
      return t('correct_undone');
    }).finally(again);
  return (
    <>
      <h1>{t('nav_corrections')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {corrections?.length === 0 && <EmptyState title={t('corrections_none')} meaning={t('corrections_noneMeaning')} />}
      {corrections?.map((correction) => (
        <article class="work" key={correction.id}>
          <h2>
            <ExternalLink address={correction.page} text={correction.page} />
          </h2>
          {correction.subject !== correction.page && (
            <p class="aside">
              <ExternalLink address={correction.subject} text={correction.subject} />
            </p>
          )}
          <CorrectedNote correction={correction} title={correction.page} onUndo={() => undo(correction)} />
        </article>
      ))}
      <Toast {...said} />
    </>
  );
};
