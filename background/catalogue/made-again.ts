import type { Item } from '../../src/catalogue/catalogue';
import { type Directory, filesOf, makeDirectory } from '../../src/catalogue/directory';
import { keyOf } from '../../src/catalogue/item';
import type { OwnVersion } from '../../src/catalogue/own';
import { writePages } from '../../src/catalogue/write';
import type { Ground } from './own-place';

/** The files and blocks of a version, made again from its signed head and what it lists. @param items the oldest first */
export const filesAgain = async (
  { text, name, key }: Pick<OwnVersion, 'text' | 'name' | 'key'>,
  items: readonly Item[],
): Promise<Directory & { files: Map<string, string> }> => {
  const files = filesOf({ text, ...(await writePages(items)) }, name, key);
  return { files, ...(await makeDirectory(files)) };
};

interface Compared {
  latest: OwnVersion;
  ground: Ground;
  items: readonly Item[];
  /** What the latest lists. */
  known: readonly Item[];
  name: string;
}

/** The last version, where the next would say the same: then it is sent again, and not signed again. null where something is new. */
export const againAs = ({ latest, ground, items, known, name }: Compared): OwnVersion | null => {
  const isSame =
    ground.base?.cid === latest.cid &&
    latest.url === ground.url &&
    latest.name === name &&
    items.length === known.length &&
    items.every((item, i) => keyOf(item) === keyOf(known[i] as Item));
  return isSame ? latest : null;
};
