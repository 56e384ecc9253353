import type { Result, Tally } from '../../src/message/job';
import { listInWords } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { ConflictList } from './ConflictList';
import { saveUnread } from './save-unread';
import { tellTally } from './tally';
import { UnreadList } from './UnreadList';

/** What was taken in from a file, or would be. */
export type Taken = Extract<Result, { tally: Tally }>;

/** What became of a file, in sentences, with what was not understood: a table's columns are no lines. */
export const ImportSummary = ({ lead, taken }: { lead: string; taken: Taken }) => {
  const columns = taken.unread.filter(({ reason }) => reason === 'unknown-column');
  const rest = taken.unread.filter(({ reason }) => reason !== 'unknown-column');
  return (
    <div role="status" class="looked">
      <p class="said said-ok">
        {lead} {tellTally(taken.tally)}
      </p>
      {columns.length > 0 && (
        <p>
          <Sentence
            id="import_columns"
            parts={[<Text key="columns">{listInWords(columns.map(({ words }) => words))}</Text>]}
          />
        </p>
      )}
      <ConflictList conflicts={taken.conflicts} amount={taken.tally.conflicts} />
      <UnreadList unread={rest} amount={taken.unreadCount - columns.length} onSave={() => saveUnread(taken.unread)} />
    </div>
  );
};
