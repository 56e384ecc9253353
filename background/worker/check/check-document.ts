import { gather } from '../../../src/check/beside';
import type { Checked, CheckedMedium } from '../../../src/check/checked';
import type { Uses } from '../../../src/check/lacks';
import { LooksIndex } from '../../../src/check/looks';
import { readDocument } from '../../../src/check/read/readers';
import type { Work } from '../../../src/work/work';
import type { Store } from '../../store/db/schema';
import { readLooks } from '../../store/library/looks';
import { usedWorks } from '../../store/library/used-works';
import { breather, type Progress } from '../stop';
import { sourceOf } from './file-source';
import { findWork, type Searches } from './find-work';
import { atMost, eachInLanes } from './lanes';
import { lookInto, type Seen } from './look-into';

interface Input {
  file: Blob;
  name: string;
  address: string | null;
  project: string | null;
}

/** The works of a project, each with how it is used: what the person said last when they copied its credit. */
const readProject = async (store: Store, project: string | null) => {
  if (project === null) return null;
  const works = await usedWorks(store, { project });
  return works.map(({ entry, uses }) => ({
    id: entry.id,
    work: entry.work,
    ids: [entry.id, ...uses.map(({ id }) => id)],
    uses: {
      commercial: uses[0]?.attribution.commercial ?? null,
      changed: uses[0] ? uses[0].attribution.manner === 'adapted' || uses[0].attribution.changes !== null : null,
    } satisfies Uses,
  }));
};

const readWork = async (store: Store, id: string): Promise<Work | null> => {
  const row = await store.getFromIndex('rows', 'id', id);
  return row?.entry.work ?? null;
};

/** Files that are looked into at once: a browser decodes one picture beside what reads the next, and each may be a hundred megabytes. */
const AT_ONCE = 2;
/** Media that are under way at once: the library is asked about some while the files of others are looked into. Their bytes are gone by then. */
const UNDER_WAY = 8;

/**
 * Reads a document, looks into its pictures, films and sounds, and finds the library's works among them. Nothing of it is kept, and one file
 * of it is in memory at a time, some few for pictures.
 * @throws DocumentProblem where it cannot be read · CancelledError
 */
export const checkDocument = async (store: Store, input: Input, progress: Progress): Promise<Checked> => {
  const { format, draft, parts } = await readDocument(sourceOf(input.file), input.name, input.address);
  const { media, lines } = gather(draft);
  const project = await readProject(store, input.project);
  const { ids, looks } = await readLooks(store, progress);
  const index = new LooksIndex(ids, looks);
  const works: Record<string, Work> = {};
  const seen = new Map<string, Promise<Seen>>();
  const searches: Searches = new Map();
  const breathe = breather();
  const inTurn = atMost(AT_ONCE);
  let done = 0;
  const check = async (medium: (typeof media)[number]): Promise<CheckedMedium> => {
    const key = medium.part ?? '';
    const looking = seen.get(key) ?? inTurn(() => lookInto(medium, parts));
    seen.set(key, looking);
    const { looks: own, ...told } = await looking;
    const found = await findWork(store, medium, told.sha256, searches);
    if (found) works[found.entry.id] = found.entry.work;
    // What a person said of it they may take back, and choose another.
    const alike = (found && found.by !== 'person') || !own ? [] : index.find(own);
    for (const { id } of alike) {
      const work = works[id] ?? (await readWork(store, id));
      if (work) works[id] = work;
    }
    await breathe();
    progress(++done, media.length);
    return {
      ...medium,
      part: medium.part?.startsWith('data:') ? null : medium.part,
      ...told,
      match: found && { id: found.entry.id, by: found.by },
      alike: alike.filter(({ id }) => works[id] !== undefined),
    };
  };
  progress(0, media.length);
  const checked = await eachInLanes(media, UNDER_WAY, check);
  const here = new Set(checked.flatMap(({ match }) => (match ? [match.id] : [])));
  return {
    ...{ format, name: input.name, media: checked, lines: lines.slice(0, 500), rights: draft.rights, works },
    project: project && Object.fromEntries(project.flatMap(({ ids: all, uses }) => all.map((id) => [id, uses]))),
    absent: (project ?? [])
      .filter(({ ids: all }) => !all.some((id) => here.has(id)))
      .map(({ id, work }) => ({ id, work })),
  };
};
