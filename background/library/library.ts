import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { wordsFor } from '../../src/attribution/language/all';
import { languageOf } from '../../src/attribution/language/language';
import { offersOf } from '../../src/attribution/safe-license';
import type { Credited, KeptWork } from '../../src/library/entry';
import type { Edit, EntryQuery, Selection } from '../../src/library/query';
import type { CreditInput, ListInput, WorksInput } from '../../src/message/library';
import { refusal } from '../../src/message/refusal';
import type { Work } from '../../src/work/work';
import { announce } from '../store/db/announce';
import { openStore, withStore } from '../store/db/open';
import type { Store } from '../store/db/schema';
import { count } from '../store/library/count';
import { edit } from '../store/library/edit';
import { keep, record } from '../store/library/keep';
import { readLastAct } from '../store/library/last-act';
import { noteLooks } from '../store/library/looks';
import { deleteProject, listProjects, orderProject, rememberLanguage, writeProject } from '../store/library/projects';
import { find, list, read, readUses } from '../store/library/read';
import { remove, restore } from '../store/library/remove';
import { readThumbnails } from '../store/library/thumbnails';
import { undoAct } from '../store/library/undo-act';
import { usedWorks } from '../store/library/used-works';
import { settle } from '../store/search/postings';

const use = <Value>(work: (store: Store) => Promise<Value>): Promise<Value> => withStore(openStore, work);
const now = (): string => new Date().toISOString();

/** Changes the library and tells who shows it. What a search looks through is put in order afterwards: nobody waits for that. */
const alter = async <Value>(work: (store: Store) => Promise<Value>): Promise<Value> => {
  const value = await use(work);
  announce();
  // What could not be done now is done after the next change: the changes themselves are written.
  use(settle).catch(() => undefined);
  return value;
};

export const keepWork = async (input: {
  work: Work;
  thumbnail: string | null;
  project: string | null;
  payAt?: string[];
}): Promise<KeptWork> => {
  const kept = await alter((store) => keep(store, input.work, { ...input, now: now() }));
  // How it looks is wanted when a document is checked, which also looks at what was left: nobody waits for it here.
  if (input.thumbnail) use((store) => noteLooks(store, [kept.id])).catch(() => undefined);
  return kept;
};

export const findWorks = ({ works }: { works: Work[] }) => use((store) => find(store, works));

/**
 * @param payAt how the work's creator can be paid, as an entry keeps it
 * @throws a refusal where the page does not name the license for the work
 */
export const recordCredit = async (
  { work, use: used, format, project }: CreditInput,
  payAt: string[] = [],
): Promise<Credited> => {
  const license = offersOf(work).find(({ id }) => id === used.license);
  if (!license) throw refusal('bad-input', 'not a license of this work');
  const attribution = compose(work, { ...used, license });
  const isRich = format === 'rich' || format === 'apa' || format === 'mla' || format === 'chicago';
  const credited: Credited = {
    type: 'credited',
    id: crypto.randomUUID(),
    work,
    attribution,
    format,
    text: writeCredit(attribution, isRich ? 'plain' : format, wordsFor(attribution)),
    at: now(),
    deletedAt: null,
    note: '',
    tags: [],
    projects: project ? [project] : [],
    digest: '',
    ...(payAt.length > 0 ? { payAt } : {}),
  };
  return alter(async (store) => {
    if (project) await rememberLanguage(store, project, languageOf(attribution));
    return record(store, credited);
  });
};

export const listEntries = (input: ListInput) => use((store) => list(store, input));
export const countEntries = (query: EntryQuery) => use((store) => count(store, query));
export const readEntry = (id: string) => use((store) => read(store, id));
export const listUses = (id: string) => use((store) => readUses(store, id));
export const listThumbnails = (ids: string[]) => use((store) => readThumbnails(store, ids));

export const editEntries = async (input: { selection: Selection; edit: Edit }) => {
  const at = now();
  return { at, changed: await alter((store) => edit(store, input.selection, input.edit, at)) };
};
export const readLast = () => use(readLastAct);
export const undoLast = async (at: string) => ({ count: await alter((store) => undoAct(store, at)) });
export const removeEntries = async (selection: Selection) => {
  const deleted = now();
  return { deleted, count: await alter((store) => remove(store, selection, deleted)) };
};
export const restoreEntries = async (deleted: string) => ({
  count: await alter((store) => restore(store, deleted)),
});

export const readProjects = () => use(listProjects);
export const changeProject = (input: { id: string | null; name: string }) =>
  alter((store) => writeProject(store, { ...input, createdAt: now() }));
export const orderWorks = (input: { id: string; order: string[] }) => alter((store) => orderProject(store, input));
export const readUsedWorks = (input: WorksInput) => use((store) => usedWorks(store, input));
export const removeProject = (id: string) => alter((store) => deleteProject(store, id, now()));
