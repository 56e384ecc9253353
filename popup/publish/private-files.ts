import { CodedError } from '../../src/error/coded-error';
import type { PrivateFact } from '../../src/publish/private/private-fact';
import type { Picked } from './picked';

/** What one of the chosen files says of a person. */
export interface PrivateFile {
  path: string;
  facts: PrivateFact[];
  canStrip: boolean;
}

/** What the chosen files say of people, as far as they were looked through. */
export interface FoundPrivate {
  files: PrivateFile[];
  /** Files that were not looked through: too large, or too many before them. */
  unread: number;
}

/** Files that are looked through: a folder of data has thousands that say nothing. */
const FILES_AT_MOST = 500;

const readAt =
  (file: File) =>
  async (at: number, length: number): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await file.slice(at, at + length).arrayBuffer());

/** What reads metadata is parsed when a file was chosen, and never before. */
const loadReader = () => import(/* webpackChunkName: "private" */ '../../src/publish/private/read-private');
const loadStrip = () => import(/* webpackChunkName: "private" */ '../../src/publish/private/strip');

/** Looks through what was chosen. Nothing leaves this page. */
export const findPrivate = async ({ files }: Picked): Promise<FoundPrivate> => {
  const { readPrivate } = await loadReader();
  const found: FoundPrivate = { files: [], unread: Math.max(0, files.length - FILES_AT_MOST) };
  for (const { path, file } of files.slice(0, FILES_AT_MOST)) {
    const { facts, canStrip, isUnread } = await readPrivate(file.size, readAt(file));
    if (isUnread) found.unread += 1;
    if (facts.length > 0) found.files.push({ path, facts, canStrip });
  }
  return found;
};

/** Why a file is not taken along without what it says: it still says something, or could not be taken apart. */
export const STILL_PRIVATE = ['still-private'] as const;

const stillPrivate = ({ name }: File) => new CodedError<(typeof STILL_PRIVATE)[number]>('still-private', name);

const stripFile = async (file: File): Promise<File> => {
  const [{ strip }, { readPrivate }] = await Promise.all([loadStrip(), loadReader()]);
  const stripped = strip(new Uint8Array(await file.arrayBuffer()));
  if (!stripped) throw stillPrivate(file);
  const clean = new File([stripped], file.name, { type: file.type });
  // Looked through once more: what is promised is seen to be true.
  if ((await readPrivate(clean.size, readAt(clean))).facts.length > 0) throw stillPrivate(file);
  return clean;
};

/**
 * The same files without what they say of people, where it can be taken out.
 * @throws STILL_PRIVATE, with the file's name
 */
export const withoutPrivate = async (picked: Picked, found: FoundPrivate): Promise<Picked> => {
  const stripped = new Set(found.files.filter(({ canStrip }) => canStrip).map(({ path }) => path));
  const files: Picked['files'] = [];
  for (const each of picked.files)
    files.push(stripped.has(each.path) ? { ...each, file: await stripFile(each.file) } : each);
  return { ...picked, files, size: files.reduce((sum, { file }) => sum + file.size, 0) };
};
