import { useState } from 'preact/hooks';
import { compose } from '../../src/attribution/compose';
import { copyCredit } from '../copy-credit';
import { explain } from '../explain';
import { Announcement } from '../parts/Announcement';
import { CreditForm } from '../parts/CreditForm';
import { CreditPreview } from '../parts/CreditPreview';
import { EntryFacts } from '../parts/EntryFacts';
import { Evidence } from '../parts/Evidence';
import { Icon } from '../parts/Icon';
import { WorkSummary } from '../parts/WorkSummary';
import { useAnswer } from '../use-answer';
import { when, word } from '../words';

interface Props {
  id: string;
  /** Ids that were deleted while this tab is open. */
  deleted: readonly string[];
  onDelete: (id: string) => void;
}

/** One kept work or copied credit, with everything that is known of it. */
export const EntryScreen = ({ id, deleted, onDelete }: Props) => {
  const { value: entry, problem } = useAnswer('library.read', { id });
  const [status, setStatus] = useState('');
  const isGone = entry === null || deleted.includes(id);
  return (
    <>
      <p>
        <a href="#kept">{word('entry_back')}</a>
      </p>
      {problem && <p class="warning">{problem}</p>}
      {isGone && <h1>{word('entry_gone')}</h1>}
      {entry && !isGone && (
        <>
          <article class="work">
            <WorkSummary work={entry.work} heading="h1" />
            {entry.type === 'credited' && <CreditPreview text={entry.text} />}
            <CreditForm
              work={entry.work}
              preview={entry.type === 'kept'}
              used={entry.type === 'credited' ? entry.attribution : null}
              onCopy={(use, format) => {
                setStatus('');
                copyCredit(entry.work, compose(entry.work, use), format).then(setStatus, (error) =>
                  setStatus(explain(error)),
                );
              }}
            >
              <button type="button" onClick={() => onDelete(id)}>
                <Icon name="remove" />
                {word('delete')}
              </button>
            </CreditForm>
          </article>
          <EntryFacts entry={entry} />
          {entry.work.evidence.length > 0 && (
            <section class="quoted">
              <h2>{word('entry_evidence')}</h2>
              <p class="aside">{word('entry_seenAt', when(entry.type === 'kept' ? entry.seenAt : entry.at))}</p>
              <Evidence signals={entry.work.evidence} />
            </section>
          )}
        </>
      )}
      <Announcement text={status} />
    </>
  );
};
