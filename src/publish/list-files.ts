import { clean } from '../attribution/clean';
import type { Finding, OpenedFile } from './opened';
import type { Reading } from './reading';
import { listDirectory } from './unixfs';

/** Names of one directory that are listed: more make a list that nobody reads. */
const FILES_AT_MOST = 1000;
/** UTF-8 bytes, and so also characters, of a name that file systems take. */
const NAME_LENGTH = 255;

const isUsable = (name: string): boolean =>
  name !== '' && !name.includes('/') && name.length <= NAME_LENGTH && clean(name) === name;

/**
 * What stands in a directory. A name that could pass for another, or for a path, is told and left out; so is one that is there twice,
 * since whoever asks for it may get either.
 * @param files grows with each name, so that what was read before a limit is not lost
 * @returns whether there are more names
 * @throws what reading throws
 */
export const listFiles = async (
  reading: Reading,
  root: string,
  files: OpenedFile[],
  findings: Finding[],
  prefix = '',
): Promise<boolean> => {
  const names = new Set<string>();
  let listed = 0;
  for await (const { name, cid } of listDirectory(reading, root)) {
    if (listed >= FILES_AT_MOST) return true;
    listed += 1;
    const path = `${prefix}${name}`;
    if (!isUsable(name) || names.has(name))
      findings.push({ code: 'name-unusable', detail: clean(path.slice(0, 4 * NAME_LENGTH)).slice(0, NAME_LENGTH) });
    else files.push({ path, cid, size: 0 });
    names.add(name);
  }
  return false;
};
