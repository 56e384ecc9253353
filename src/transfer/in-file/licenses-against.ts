import type { License } from '../../license/license';
import { readFile } from '../../lookup/file/read-file';
import { identify } from '../../work/identify';

/** Where the file is said to lie while it is read: at no address of anybody's. */
const NOWHERE = 'https://commoner.example/file';

/** Whether both mean one license, said with more or less precision. */
const isSame = (one: License, other: License): boolean =>
  one.id === other.id ||
  (one.unit === other.unit && one.family === other.family && (one.version === null || other.version === null));

/**
 * The licenses that a file names by itself, where none of them is the one that it is credited under: what contradicts is shown. A file that
 * cannot be read names none.
 */
export const licensesAgainst = async (bytes: Uint8Array<ArrayBuffer>, license: License): Promise<License[]> => {
  const signals = await readFile(bytes, NOWHERE).catch(() => []);
  const page = { address: NOWHERE, canonical: NOWHERE, title: '', language: '' };
  const { works } = identify({ ...page, signals, media: [], more: false, ms: 0 });
  const named = works.flatMap(({ licenses, conflicts }) => [...licenses, ...conflicts]);
  return named.some((each) => isSame(each, license)) ? [] : named;
};
