import { clean } from '../attribution/clean';
import { problemError } from './problem';
import type { WorkFile } from './share';

/** Files that one share may have. */
export const FILES_AT_MOST = 20_000;
/** Bytes of a name: most file systems have 255, and a number may come behind it. */
const NAME_BYTES = 250;

const encoder = new TextEncoder();

const cut = (name: string, most: number): string => {
  let kept = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += encoder.encode(letter).length;
    if (bytes > most) break;
    kept += letter;
  }
  return kept;
};

/** One name of a path: nothing that leads elsewhere, turns the text around it, or is too long; its extension stays. */
const cleanName = (name: string): string => {
  const plain = clean(name.replace(/[\\/]/g, '_')).normalize('NFC');
  if (/^\.*$/.test(plain)) return '_';
  const [extension = ''] = /\.[A-Za-z0-9]{1,10}$/.exec(plain) ?? [];
  return clean(cut(plain.slice(0, plain.length - extension.length), NAME_BYTES - extension.length)) + extension;
};

const numbered = (path: string, n: number): string => path.replace(/(\.[^./]*)?$/, (extension) => `-${n}${extension}`);

/**
 * The files of a work as they are called inside it, in their order. Names that are the same once they are clean are told apart by a
 * number; a name that is also a folder's gets one too.
 * @throws ProblemCode too-many-files
 */
export const cleanFiles = (files: readonly WorkFile[]): WorkFile[] => {
  if (files.length > FILES_AT_MOST) throw problemError('too-many-files', String(files.length));
  const cleaned = files.map(({ path, size }) => ({
    path: path.split('/').filter(Boolean).map(cleanName).join('/') || '_',
    size,
  }));
  const folders = new Set<string>();
  for (const { path } of cleaned)
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  const taken = new Set<string>();
  return cleaned.map(({ path, size }) => {
    let free = path;
    for (let n = 2; taken.has(free) || folders.has(free); n += 1) free = numbered(path, n);
    taken.add(free);
    return { path: free, size };
  });
};

/**
 * Cuts the bytes of files that stand one behind the other.
 * @returns a function that gives the next `size` bytes in pieces; each has to be read to its end before the next
 * @throws ProblemCode file-changed where there are fewer
 */
export const cutFiles = (content: AsyncIterable<Uint8Array>) => {
  const pieces = content[Symbol.asyncIterator]();
  let rest = new Uint8Array();
  return async function* (size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (rest.length === 0) {
        const next = await pieces.next();
        if (next.done) throw problemError('file-changed', `${left} bytes are missing`);
        rest = next.value as Uint8Array<ArrayBuffer>;
        continue;
      }
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  };
};
