import type { Correction } from '../../src/correction/correction';
import { ask } from '../platform/ask';
import { useAnswer } from '../platform/use-answer';
import { word } from '../platform/words';
import { Announcement } from '../ui/Announcement';
import { Nothing } from '../ui/Nothing';
import { Outward } from '../ui/Outward';
import { useSaid } from '../ui/use-said';
import { CorrectedNote } from './CorrectedNote';

/** Everything that a person corrected, the newest first. */
export const CorrectionsScreen = () => {
  const { value: corrections, problem, again } = useAnswer('correction.list', null);
  const { said, run } = useSaid();
  const undo = ({ id }: Correction) =>
    run(async () => {
      await ask('correction.undo', { id });
      return word('correct_undone');
    }).finally(again);
  return (
    <>
      <h1>{word('nav_corrections')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {corrections?.length === 0 && (
        <Nothing title={word('corrections_none')} meaning={word('corrections_noneMeaning')} />
      )}
      {corrections?.map((correction) => (
        <article class="work" key={correction.id}>
          <h2>
            <Outward address={correction.page} text={correction.page} />
          </h2>
          {correction.subject !== correction.page && (
            <p class="aside">
              <Outward address={correction.subject} text={correction.subject} />
            </p>
          )}
          <CorrectedNote correction={correction} title={correction.page} onUndo={() => undo(correction)} />
        </article>
      ))}
      <Announcement {...said} />
    </>
  );
};
