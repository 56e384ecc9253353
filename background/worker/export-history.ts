import type { Correction } from '../../src/correction/correction';
import type { Project } from '../../src/library/project';
import type { Selection } from '../../src/library/query';
import { safeName } from '../../src/transfer/export/file-name';
import type { About, ExportFormat, FileEach, Gathered, OneFile } from '../../src/transfer/export/format';
import { FORMATS } from '../../src/transfer/export/formats';
import type { TextOf } from '../../src/transfer/export/written-file';
import type { Store } from '../store/db/schema';
import { listCorrections } from '../store/library/corrections';
import { listProjects } from '../store/library/projects';
import { list } from '../store/library/read';
import { numbersOf } from '../store/search/select';
import { walk } from '../store/search/walk';
import { Archive } from './archive';
import { BlobSink } from './blob-sink';
import { byLicense } from './by-license';
import { readLicenseTexts } from './license-texts';
import type { Progress } from './stop';

/** Entries that are read at once. */
const SIZE = 500;

export interface Exported {
  file: Blob;
  name: string;
  entries: number;
}

const isAll = (selection: Selection): boolean =>
  'query' in selection &&
  selection.query.search.trim() === '' &&
  Object.values(selection.query.filter).every((values) => !values?.length);

const amountOf = async (store: Store, selection: Selection): Promise<number> =>
  'ids' in selection
    ? (await numbersOf(store, selection)).length
    : (await list(store, { query: selection.query, from: 0, limit: 1 })).found;

/** The corrections that belong to a file: all where all is written, or those of works that the query finds. */
const correctionsFor = async (store: Store, selection: Selection): Promise<Correction[]> => {
  const all = await listCorrections(store);
  if (isAll(selection) || all.length === 0) return all;
  const subjects = new Set<string>();
  for await (const entries of walk(store, selection, { order: 'newest', evidence: false, size: SIZE }))
    for (const { work } of entries) subjects.add(work.id);
  return all.filter(({ subject }) => subjects.has(subject));
};

const writeOne = async (store: Store, format: OneFile, selection: Selection, about: About, progress: Progress) => {
  const found = await amountOf(store, selection);
  const sink = new BlobSink();
  const writing = format.start(about);
  sink.write(writing.head);
  const how = { order: 'newest', evidence: format.needsEvidence, size: SIZE } as const;
  let entries = 0;
  for await (const batch of format.order === 'time' ? walk(store, selection, how) : byLicense(store, selection)) {
    let text = '';
    for (const entry of batch) text += writing.add(entry);
    sink.write(text);
    entries += batch.length;
    progress(entries, found);
  }
  sink.write(writing.end());
  return { file: sink.end(format.type), entries, extension: format.extension };
};

/** Gives each file a name that no other of the archive has: photo.jpg.xmp, photo-2.jpg.xmp. */
const namer = (): ((name: string) => string) => {
  // How often a name was asked for. Systems that tell no capitals from others would write one file over another.
  const asked = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    let turn = asked.get(key) ?? 0;
    let own = name;
    do {
      turn += 1;
      own = turn === 1 ? name : name.replace(/^([^.]*)/, `$1-${turn}`);
    } while (turn > 1 && asked.has(own.toLowerCase()));
    asked.set(key, turn);
    if (turn > 1) asked.set(own.toLowerCase(), 1);
    return own;
  };
};

const writeEach = async (store: Store, format: FileEach, selection: Selection, progress: Progress) => {
  const found = await amountOf(store, selection);
  const archive = new Archive();
  const named = namer();
  let single: { name: string; text: string } | null = null;
  let entries = 0;
  for await (const batch of walk(store, selection, { order: 'newest', evidence: format.needsEvidence, size: SIZE })) {
    for (const entry of batch) {
      const written = format.write(entry);
      if (!written) continue;
      single = entries === 0 ? written : null;
      entries += 1;
      archive.add(named(written.name), written.text);
    }
    progress(entries, found);
  }
  // One file needs no archive around it.
  if (single) return { file: new Blob([single.text], { type: format.type }), entries, name: single.name };
  return { file: archive.end(), entries, extension: `${format.extension}.zip` };
};

const writeGathered = async (
  store: Store,
  format: Gathered,
  selection: Selection,
  { about, readTexts }: { about: About; readTexts: () => Promise<TextOf> },
  progress: Progress,
) => {
  const found = await amountOf(store, selection);
  const gathering = format.gather(about);
  let entries = 0;
  for await (const batch of walk(store, selection, { order: 'newest', evidence: format.needsEvidence, size: SIZE })) {
    for (const entry of batch) gathering.add(entry);
    entries += batch.length;
    progress(entries, found);
  }
  const archive = new Archive();
  for (const { name, text } of gathering.files(await readTexts())) archive.add(name, text);
  return { file: archive.end(), entries, extension: format.extension };
};

/** Names that the file's readers look for. */
const OWN_NAMES: Partial<Record<ExportFormat, string>> = {
  'credits-markdown': 'CREDITS.md',
  'credits-html': 'credits.html',
  'reuse-toml': 'REUSE.zip',
};

/** The history, or what a query finds of it, as one file of a format: written piece by piece, whatever its length. */
export const exportHistory = async (
  store: Store,
  input: { format: ExportFormat; selection: Selection; project: Project | null; folder?: string },
  at: string,
  progress: Progress,
  readTexts: () => Promise<TextOf> = readLicenseTexts,
): Promise<Exported> => {
  const format = FORMATS[input.format];
  const { selection, project } = input;
  const about = {
    at,
    project,
    projects: await listProjects(store),
    corrections: await correctionsFor(store, selection),
    folder: input.folder ?? '',
  };
  const written =
    'start' in format
      ? await writeOne(store, format, selection, about, progress)
      : 'gather' in format
        ? await writeGathered(store, format, selection, { about, readTexts }, progress)
        : await writeEach(store, format, selection, progress);
  const { file, entries } = written;
  const label = project ? safeName(project.name).replace(/\s+/g, '-').toLowerCase() || 'project' : 'commoner';
  const name =
    'name' in written ? written.name : (OWN_NAMES[input.format] ?? `${label}-${at.slice(0, 10)}.${written.extension}`);
  return { file, name, entries };
};
