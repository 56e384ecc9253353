import type { Result, Tally } from '../../src/message/job';
import { ConflictList } from './ConflictList';
import { saveUnread } from './save-unread';
import { tellTally } from './tally';
import { UnreadList } from './UnreadList';

/** What was taken in from a file, or would be. */
export type Taken = Extract<Result, { tally: Tally }>;

/** What became of a file, in sentences, with what was not understood. */
export const ImportSummary = ({ lead, taken }: { lead: string; taken: Taken }) => (
  <div role="status" class="looked">
    <p class="said said-ok">
      {lead} {tellTally(taken.tally)}
    </p>
    <ConflictList conflicts={taken.conflicts} amount={taken.tally.conflicts} />
    <UnreadList unread={taken.unread} amount={taken.unreadCount} onSave={() => saveUnread(taken.unread)} />
  </div>
);
