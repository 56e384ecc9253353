import { clean } from '../../../src/attribution/clean';
import type { Language } from '../../../src/attribution/language/language';
import type { Project } from '../../../src/library/project';
import type { Store, StoredProject } from '../db/schema';

const told = ({ deletedAt: _, ...project }: StoredProject): Project => project;

/** The projects that are there, by name. */
export const listProjects = async (store: Store): Promise<Project[]> =>
  (await store.getAll('projects'))
    .filter(({ deletedAt }) => deletedAt === null)
    .map(told)
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));

/** Makes a project, or renames the one with this id; one that was deleted comes back, with what belonged to it. */
export const writeProject = async (
  store: Store,
  { id, name, createdAt }: { id: string | null; name: string; createdAt: string },
): Promise<Project> => {
  const transaction = store.transaction('projects', 'readwrite', { durability: 'strict' });
  const before = id === null ? undefined : await transaction.store.get(id);
  const project: StoredProject = {
    ...before,
    id: id ?? crypto.randomUUID(),
    name: clean(name) || name.trim(),
    createdAt: before?.createdAt ?? createdAt,
    deletedAt: null,
  };
  await transaction.store.put(project);
  await transaction.done;
  return told(project);
};

/** Has a project remember the language of its last credit: the next one begins with it. */
export const rememberLanguage = async (store: Store, id: string, language: Language): Promise<void> => {
  const transaction = store.transaction('projects', 'readwrite');
  const project = await transaction.store.get(id);
  if (project && project.language !== language) await transaction.store.put({ ...project, language });
  await transaction.done;
};

/** Puts the works of a project in an order. */
export const orderProject = async (
  store: Store,
  { id, order }: Required<Pick<Project, 'id' | 'order'>>,
): Promise<null> => {
  const transaction = store.transaction('projects', 'readwrite', { durability: 'strict' });
  const project = await transaction.store.get(id);
  if (project) await transaction.store.put({ ...project, order });
  await transaction.done;
  return null;
};

/** Takes a project away: its entries stay and remember it, so that it can come back. */
export const deleteProject = async (store: Store, id: string, now: string): Promise<null> => {
  const transaction = store.transaction('projects', 'readwrite', { durability: 'strict' });
  const project = await transaction.store.get(id);
  if (project) await transaction.store.put({ ...project, deletedAt: now });
  await transaction.done;
  return null;
};
