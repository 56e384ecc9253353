import { useRef, useState } from 'preact/hooks';
import { languageOf } from '../../src/attribution/language/language';
import type { Entry } from '../../src/library/entry';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { CreditForm } from '../credit/CreditForm';
import { CreditPreview } from '../credit/CreditPreview';
import { copyCredit } from '../credit/copy-credit';
import { Evidence } from '../credit/Evidence';
import { UseList } from '../credit/UseList';
import { useProjectChoice } from '../credit/use-project-choice';
import { WorkSummary } from '../page/WorkSummary';
import { hashOf } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { useTitle } from '../platform/use-title';
import { t, when } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import type { Undoable } from '../ui/Toast';
import { Toast } from '../ui/Toast';
import { useAction } from '../ui/use-action';
import { EntryFacts } from './EntryFacts';
import { EntryHandIn } from './EntryHandIn';
import { EntryNotes } from './EntryNotes';
import { FormerLicenses } from './FormerLicenses';
import { LastingEvidence } from './LastingEvidence';
import { lastList } from './list-place';
import { ThankEntry } from './ThankEntry';
import { Thumbnail } from './Thumbnail';
import { useEntryActs } from './use-entry-acts';
import { useThumbnails } from './use-thumbnails';

interface Props {
  id: string;
  onDone: (done: Undoable) => void;
}

const Uses = ({ id }: { id: string }) => {
  const { value } = useAnswer('library.uses', { id }, LIBRARY_CHANNEL);
  const others = value?.filter((use) => use.id !== id) ?? [];
  return others.length > 0 ? <UseList uses={others} /> : null;
};

/** What was read, with its address, its time and its hash: enough to show later what the page said. */
const Said = ({ entry }: { entry: Entry }) => (
  <section class="quoted">
    <h2>{t('entry_evidence')}</h2>
    <p class="aside">{t('entry_seenAt', when(entry.type === 'kept' ? entry.seenAt : entry.at))}</p>
    <Evidence signals={entry.work.evidence} />
    <p class="aside">
      <Sentence id="entry_digest" parts={[<code key="digest">{entry.digest}</code>]} />
    </p>
  </section>
);

/** One kept work or copied credit, with everything that is known of it. */
export const EntryScreen = ({ id, onDone }: Props) => {
  const { value: entry, problem } = useAnswer('library.read', { id }, LIBRARY_CHANNEL);
  const choice = useProjectChoice();
  const action = useAction();
  const [isThanking, setThanking] = useState(false);
  const thank = useRef<HTMLButtonElement>(null);
  const thumbnails = useThumbnails(entry?.type === 'kept' ? [id] : []);
  const { edit, remove } = useEntryActs(id, entry?.type === 'kept', action, onDone);
  const shared = /^ipfs:\/\/([a-z0-9]+)/i.exec(entry?.work.address ?? '')?.[1];
  useTitle(entry?.work.title);
  const isGone = entry === null || (entry !== undefined && entry.deletedAt !== null);
  return (
    <>
      <p>
        <a href={lastList() || hashOf('kept')}>{t('entry_back')}</a>
      </p>
      {problem && <p class="warning">{problem}</p>}
      {isGone && <h1>{t('entry_gone')}</h1>}
      {entry && !isGone && (
        <>
          <article class="work">
            <div class="work-head">
              <Thumbnail address={thumbnails.get(id) || undefined} kind={entry.work.kind} />
              <div>
                <WorkSummary work={entry.work} />
              </div>
            </div>
            {entry.type === 'kept' && <FormerLicenses entry={entry} />}
            {entry.type === 'credited' && <CreditPreview text={entry.text} lang={languageOf(entry.attribution)} />}
            <CreditForm
              work={entry.work}
              preview={entry.type === 'kept'}
              used={entry.type === 'credited' ? entry.attribution : null}
              choice={choice}
              onCopy={(...given) => action.run(() => copyCredit(entry.work, ...given))}
            >
              <button
                type="button"
                class="keep"
                ref={thank}
                aria-expanded={isThanking}
                onClick={() => setThanking(!isThanking)}
              >
                <Icon name="thank" />
                {t('thank')}
              </button>
              <button type="button" onClick={remove}>
                <Icon name="remove" />
                {t('delete')}
              </button>
            </CreditForm>
            {shared && (
              <p>
                <a href={hashOf('open', [shared])}>{t('entry_open')}</a>
              </p>
            )}
          </article>
          {isThanking && (
            <ThankEntry
              work={entry.work}
              payAt={entry.payAt}
              root={shared ?? null}
              onBack={() => {
                setThanking(false);
                thank.current?.focus();
              }}
            />
          )}
          <EntryNotes key={entry.id} entry={entry} projects={choice.projects ?? []} onEdit={edit} />
          <EntryHandIn key={`hand-in ${entry.id}`} entry={entry} onEdit={edit} />
          <EntryFacts entry={entry} />
          <Uses id={entry.id} />
          {entry.work.evidence.length > 0 && <Said entry={entry} />}
          <LastingEvidence entry={entry} action={action} />
        </>
      )}
      <Toast {...action.said} />
    </>
  );
};
