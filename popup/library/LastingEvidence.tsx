import type { Entry } from '../../src/library/entry';
import { LastingActs } from '../page/LastingActs';
import { archive, keepEvidence } from '../page/lasting';
import { t, when } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';
import type { Action } from '../ui/use-action';
import { KeptStatement } from './KeptStatement';

/** What is kept of an entry's page so that others can check it, and the ways to keep more. */
export const LastingEvidence = ({ entry, action }: { entry: Entry; action: Action }) => {
  const { id, work, archivedCopy, statements = [] } = entry;
  return (
    <section class="lasting">
      <h2>{t('lasting_title')}</h2>
      {statements.length > 0 && (
        <ul>
          {statements.map((statement) => (
            <KeptStatement key={statement.cid} id={id} statement={statement} action={action} />
          ))}
        </ul>
      )}
      {archivedCopy && (
        <p>
          <ExternalLink address={archivedCopy.address} text={t('archive_copy', when(archivedCopy.at))} />
        </p>
      )}
      <LastingActs
        page={work.page.address}
        isShown={false}
        isAsking={action.busy === 'archive'}
        onKeep={() => action.run(() => keepEvidence(id, null))}
        onArchive={() => action.run((meanwhile) => archive(async () => id, meanwhile), { name: 'archive' })}
      />
    </section>
  );
};
