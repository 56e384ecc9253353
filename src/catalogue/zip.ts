import { strToU8, zipSync } from 'fflate';

/** The files of a version in one file, to be unpacked at one's own site. The same files give the same bytes. */
export const packFiles = (files: ReadonlyMap<string, string>, at: string): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { mtime: new Date(at) });
