import { Zip, ZipDeflate } from 'fflate';
import type { Correction } from '../../src/correction/correction';
import { creditOf } from '../../src/export/credit-of';
import type { Entry, Project, Selection } from '../../src/export/entry';
import { safeName } from '../../src/export/file-name';
import type { About, ExportFormat, FileEach, OneFile } from '../../src/export/format';
import { FORMATS } from '../../src/export/formats';
import { listCorrections } from '../store/corrections';
import { count } from '../store/count';
import { listProjects } from '../store/projects';
import { list } from '../store/read';
import type { Store } from '../store/schema';
import { walk } from '../store/walk';
import { BlobSink } from './blob-sink';
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
  'ids' in selection ? selection.ids.length : (await list(store, { query: selection.query, from: 0, limit: 1 })).found;

/** The corrections that belong to a file: all where all is written, or those of works that the query finds. */
const correctionsFor = async (store: Store, selection: Selection): Promise<Correction[]> => {
  const all = await listCorrections(store);
  if (isAll(selection) || all.length === 0) return all;
  const subjects = new Set<string>();
  for await (const entries of walk(store, selection, { order: 'newest', evidence: false, size: SIZE }))
    for (const { work } of entries) subjects.add(work.id);
  return all.filter(({ subject }) => subjects.has(subject));
};

const licenseOf = (entry: Entry): string => creditOf(entry)?.license.id ?? '';

/** Goes through a selection license after license, each entry under the license of its credit. */
async function* byLicense(store: Store, selection: Selection): AsyncGenerator<Entry[]> {
  const how = { order: 'newest', evidence: false, size: SIZE } as const;
  if ('ids' in selection) {
    // As many as a person chose by hand.
    const chosen: Entry[] = [];
    for await (const entries of walk(store, selection, how)) chosen.push(...entries);
    yield chosen.sort((a, b) => (licenseOf(a) < licenseOf(b) ? -1 : licenseOf(a) > licenseOf(b) ? 1 : 0));
    return;
  }
  const { query } = selection;
  const { license } = await count(store, { ...query, filter: { ...query.filter, license: [] } });
  for (const { value } of license.sort((a, b) => (a.value < b.value ? -1 : 1))) {
    const { filter } = query;
    if (filter.license?.length && !filter.license.includes(value)) continue;
    const of = { query: { ...query, filter: { ...filter, license: [value] } } };
    for await (const entries of walk(store, of, how)) yield entries.filter((entry) => licenseOf(entry) === value);
  }
}

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

/** A name that no other file of the archive has: photo.jpg.xmp, photo-2.jpg.xmp. */
const unique = (name: string, taken: Map<string, number>): string => {
  const key = name.toLowerCase();
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? name : name.replace(/^([^.]*)/, `$1-${times}`);
};

const writeEach = async (store: Store, format: FileEach, selection: Selection, progress: Progress) => {
  const found = await amountOf(store, selection);
  const sink = new BlobSink();
  const taken = new Map<string, number>();
  let single: { name: string; text: string } | null = null;
  let entries = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    sink.write(bytes as Uint8Array<ArrayBuffer>);
  });
  for await (const batch of walk(store, selection, { order: 'newest', evidence: format.needsEvidence, size: SIZE })) {
    for (const entry of batch) {
      const written = format.write(entry);
      if (!written) continue;
      single = entries === 0 ? written : null;
      entries += 1;
      const part = new ZipDeflate(unique(written.name, taken));
      zip.add(part);
      part.push(new TextEncoder().encode(written.text), true);
    }
    progress(entries, found);
  }
  zip.end();
  // One file needs no archive around it.
  if (single) return { file: new Blob([single.text], { type: format.type }), entries, name: single.name };
  return { file: sink.end('application/zip'), entries, extension: `${format.extension}.zip` };
};

/** Names that the file's readers look for. */
const OWN_NAMES: Partial<Record<ExportFormat, string>> = {
  'credits-markdown': 'CREDITS.md',
  'credits-html': 'credits.html',
  'reuse-toml': 'REUSE.toml',
};

/** The history, or what a query finds of it, as one file of a format: written piece by piece, whatever its length. */
export const exportHistory = async (
  store: Store,
  input: { format: ExportFormat; selection: Selection; project: Project | null },
  at: string,
  progress: Progress,
): Promise<Exported> => {
  const format = FORMATS[input.format];
  const { selection, project } = input;
  const about = {
    at,
    project,
    projects: await listProjects(store),
    corrections: await correctionsFor(store, selection),
  };
  const written =
    'start' in format
      ? await writeOne(store, format, selection, about, progress)
      : await writeEach(store, format, selection, progress);
  const { file, entries } = written;
  const label = project ? safeName(project.name).replace(/\s+/g, '-').toLowerCase() || 'project' : 'commoner';
  const name =
    'name' in written ? written.name : (OWN_NAMES[input.format] ?? `${label}-${at.slice(0, 10)}.${written.extension}`);
  return { file, name, entries };
};
