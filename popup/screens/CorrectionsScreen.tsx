import { useState } from 'preact/hooks';
import type { Correction } from '../../src/correction/correction';
import { ask } from '../ask';
import { explain } from '../explain';
import { Announcement } from '../parts/Announcement';
import { CorrectedNote } from '../parts/CorrectedNote';
import { Nothing } from '../parts/Nothing';
import { Outward } from '../parts/Outward';
import { useAnswer } from '../use-answer';
import { word } from '../words';

/** Everything that a person corrected, the newest first. */
export const CorrectionsScreen = () => {
  const { value: corrections, problem, again } = useAnswer('correction.list', null);
  const [status, setStatus] = useState('');
  const undo = ({ id }: Correction) => {
    setStatus('');
    ask('correction.undo', { id })
      .then(
        () => setStatus(word('correct_undone')),
        (error) => setStatus(explain(error)),
      )
      .finally(again);
  };
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
      <Announcement text={status} />
    </>
  );
};
