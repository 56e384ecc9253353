import { findReader } from '../../src/import/reader';
import { isEntry, renewLicenses } from '../../src/message/entry';
import type { Result } from '../../src/message/job';
import type { Store } from '../store/schema';
import { JobError } from './job-error';
import type { Progress } from './stop';
import { Taking } from './taking';
import { textOf } from './text-of';

/** Characters by which a file is known. */
const HEAD = 4096;

const checked = (value: unknown): unknown => {
  const entry = renewLicenses(value);
  return isEntry(entry) ? entry : null;
};

/** Takes in what another program, or an export of ours, wrote, and says what of it was not understood. */
export const importFile = async (
  store: Store,
  { file, name, at }: { file: Blob; name: string; at: string },
  progress: Progress,
): Promise<Result> => {
  let head = '';
  for await (const piece of textOf(file, () => undefined)) {
    head += piece;
    if (head.length >= HEAD) break;
  }
  const read = findReader(name, head.slice(0, HEAD), { checked, makeId: () => crypto.randomUUID() });
  if (!read) throw new JobError('unknown-format', name);
  const taking = new Taking(store, 'keep-mine');
  let bytes = 0;
  const pieces = textOf(file, (done) => {
    bytes = done;
  });
  for await (const each of read({ pieces, name, at })) {
    if ('entry' in each) await taking.take(each.entry);
    else taking.report(each);
    progress(bytes, file.size);
  }
  await taking.end();
  const { tally, unread, unreadCount } = taking;
  return { job: 'import', tally, unread, unreadCount, madeAt: null };
};
