import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { offersOf } from '../../src/attribution/safe-license';
import type { Correction } from '../../src/correction/correction';
import type { Credited, Entry, EntryPage, EntryQuery, KeptWork } from '../../src/export/entry';
import type { ExportFormat } from '../../src/export/format';
import { FORMATS } from '../../src/export/formats';
import { RefusedError } from '../../src/message/transport';
import type { Work } from '../../src/work/work';
import { listCorrections } from '../store/corrections';
import { keep, list, read, readAll, record, remove, restore } from '../store/library';
import { openStore, withStore } from '../store/open';
import type { Store } from '../store/schema';

const use = <Value>(work: (store: Store) => Promise<Value>): Promise<Value> => withStore(openStore, work);
const now = (): string => new Date().toISOString();

export const keepWork = (work: Work): Promise<KeptWork> => use((store) => keep(store, work, now()));

/** @throws RefusedError where the page does not name the license for the work */
export const recordCredit = async (input: {
  work: Work;
  license: string;
  format: CreditFormat;
  changes: string | null;
}): Promise<Credited> => {
  const { work, format, changes } = input;
  const license = offersOf(work).find(({ id }) => id === input.license);
  if (!license) throw new RefusedError('credit.record', { code: 'bad-input', detail: 'not a license of this work' });
  const attribution = compose(work, { license, changes });
  const text = writeCredit(attribution, format === 'rich' ? 'plain' : format);
  const credited: Credited = {
    type: 'credited',
    id: crypto.randomUUID(),
    work,
    attribution,
    format,
    text,
    at: now(),
    deletedAt: null,
  };
  return use((store) => record(store, credited));
};

export const listEntries = (query: EntryQuery): Promise<EntryPage> => use((store) => list(store, query));
export const readEntry = (id: string): Promise<Entry | null> => use((store) => read(store, id));
export const removeEntries = (ids: string[]): Promise<null> => use((store) => remove(store, ids, now()));
export const restoreEntries = (ids: string[]): Promise<null> => use((store) => restore(store, ids));

/** The history as one file of a format. */
export const exportHistory = async (format: ExportFormat, search: string) => {
  const { extension, type, write } = FORMATS[format];
  const text = await use(async (store) => {
    const entries = await readAll(store, search);
    const corrections = await listCorrections(store);
    const isFound = ({ subject }: Correction) => entries.some(({ work }) => work.id === subject);
    return write(entries, search === '' ? corrections : corrections.filter(isFound));
  });
  return { name: `commoner-${now().slice(0, 10)}.${extension}`, type, text };
};
