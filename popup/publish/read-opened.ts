import type { KnownFile } from '../../src/publish/file-kind';
import type { Opened } from '../../src/publish/opened';
import { nameOpened } from '../../src/publish/opened-name';
import type { ToOpen } from '../../src/publish/origin';
import { problemError } from '../../src/publish/problem';
import type { ToRead } from '../../src/publish/read-opened';
import { ask } from '../platform/ask';
import { remove, take } from '../platform/hand-over';
import { saveFile } from '../platform/save-file';
import { t } from '../platform/words';

/** A file of a shared work, read from verified blocks; null bytes where it is not to be shown. */
export interface ReadFile extends KnownFile {
  is: 'file';
  /** Bytes. */
  size: number;
  bytes: Blob | null;
  /** Takes the bytes out of hand-over: from then on they may not be readable any more. */
  release: () => void;
}

export type Read = ReadFile | { is: 'folder'; names: string[] };

/**
 * Reads a file of a work that was opened, or the names of a folder. Whoever asks releases the file.
 * @throws ProblemCode, or a refusal
 */
export const readOpened = async (toRead: ToRead): Promise<Read> => {
  const value = await ask('publish.read', toRead);
  if (value.is === 'folder') return value;
  const { file, ...known } = value;
  if (file === null) return { ...known, bytes: null, release: () => undefined };
  const bytes = await take(file);
  if (!bytes) throw problemError('file-vanished');
  return { ...known, bytes, release: () => void remove(file) };
};

/** Saves a file of a work that was opened. Answers what to tell the person, or the names where it is a folder. */
export const saveOpened = async (opened: Opened, what: ToOpen, path: string): Promise<string | string[]> => {
  const read = await readOpened({ what, path, to: 'save', most: Number.MAX_SAFE_INTEGER });
  if (read.is === 'folder') return read.names;
  const name = nameOpened(opened, path, read);
  // As bytes of no kind: nothing but a download can be made of its address.
  if (read.bytes) saveFile(read.bytes.slice(0, read.size, 'application/octet-stream'), name, read.release);
  return t('exported', name);
};
