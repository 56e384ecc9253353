import { isEntry, renewLicenses } from '../../src/message/entry';
import type { Result, Tally } from '../../src/message/job';
import { jobError } from '../../src/message/job';
import { findReader } from '../../src/transfer/import/reader';
import type { Store } from '../store/db/schema';
import { breather, type Progress } from './stop';
import { Taking } from './taking';
import { encodingOf, type Reading, textOf } from './text-of';

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
  tally?: Tally,
): Promise<Result> => {
  const encoding = await encodingOf(file, () => progress(0, file.size));
  let head = '';
  for await (const piece of textOf(file, undefined, encoding)) {
    head += piece;
    if (head.length >= HEAD) break;
  }
  const read = findReader(name, head.slice(0, HEAD), { checked, makeId: () => crypto.randomUUID() });
  if (!read) throw jobError('unknown-format', name);
  const taking = new Taking(store, 'keep-mine', tally, () => progress(file.size, file.size));
  const reading: Reading = { bytes: 0, isCut: false, onPiece: () => progress(reading.bytes, file.size) };
  const breathe = breather();
  let line = 1;
  for await (const each of read({ pieces: textOf(file, reading, encoding), name, at })) {
    line = each.line;
    if ('entry' in each) await taking.take(each.entry);
    else taking.report(each);
    await breathe();
    progress(reading.bytes, file.size);
  }
  if (reading.isCut) taking.report({ line, reason: 'cut-off', words: '' });
  await taking.end();
  return { job: 'import', ...taking.told(), madeAt: null, asked: [] };
};
