import type { Tally } from '../../src/message/job';
import { count, sentences } from '../platform/words';

/** What became of the entries of a file, in sentences; what did not happen is not said. */
export const tellTally = ({ added, same, updated, conflicts }: Tally): string =>
  sentences([
    count(added, 'tally_added'),
    ...(same > 0 ? [count(same, 'tally_same')] : []),
    ...(updated > 0 ? [count(updated, 'tally_updated')] : []),
    ...(conflicts > 0 ? [count(conflicts, 'tally_conflicts')] : []),
  ]);
