/** What a person chose to share: one file, or several with their paths in one folder. */
export interface Picked {
  /** The file's or the folder's name; '' for files that were chosen one by one. */
  name: string;
  isFolder: boolean;
  files: { path: string; file: File }[];
  /** Bytes of all. */
  size: number;
  /** How many files were left out because systems hide them (.DS_Store, .git …). */
  hidden: number;
}

const isHidden = (path: string): boolean => /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/i.test(path);

/** The folder that all paths stand in, or ''. */
const folderOf = (paths: readonly string[]): string => {
  const [first = ''] = paths[0]?.split('/') ?? [];
  return first !== '' && paths.every((path) => path.startsWith(`${first}/`)) ? first : '';
};

/** Files as they were chosen, each with its path. A single one is itself; of others, what is hidden is left out. */
export const readPicked = (chosen: readonly { path: string; file: File }[]): Picked | null => {
  const [only] = chosen;
  if (!only) return null;
  if (chosen.length === 1 && !only.path.includes('/'))
    return { name: only.file.name, isFolder: false, files: [...chosen], size: only.file.size, hidden: 0 };
  const seen = chosen.filter(({ path }) => !isHidden(path));
  const folder = folderOf(seen.map(({ path }) => path));
  const files = seen.map(({ path, file }) => ({ path: folder ? path.slice(folder.length + 1) : path, file }));
  if (files.length === 0) return null;
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  return { name: folder, isFolder: true, files, size, hidden: chosen.length - files.length };
};

/** Files from a field: one of folders gives each its path. */
export const filesOf = (list: FileList): { path: string; file: File }[] =>
  [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

const readFile = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder gives its entries some hundred at a time, and none at its end. */
const readEntries = async (directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const walk = async (entry: FileSystemEntry, most: number): Promise<{ path: string; file: File }[]> => {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) return [{ path, file: await readFile(entry as FileSystemFileEntry) }];
  const found: { path: string; file: File }[] = [];
  for (const each of await readEntries(entry as FileSystemDirectoryEntry)) {
    if (found.length > most) break;
    found.push(...(await walk(each, most - found.length)));
  }
  return found;
};

/**
 * Files and folders that were dropped.
 * @param most files that are read: more are too many to be shared, and are told by the one that is too many
 */
export const dropped = async (transfer: DataTransfer, most: number): Promise<{ path: string; file: File }[]> => {
  // Entries have to be asked for before anything is awaited: after that the browser has emptied the list.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return filesOf(transfer.files);
  const all: { path: string; file: File }[] = [];
  for (const entry of entries) all.push(...(await walk(entry, most)));
  return all;
};
