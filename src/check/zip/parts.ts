import { documentError } from '../problem';
import { readDirectory, type ZipDirectory, type ZipEntry } from './directory';
import type { Source } from './source';
import { unpackWhole } from './unpack';

/** Bytes of one text in a document, and of all that are read of it. A book of a thousand pages has some five megabytes. */
const TEXT_AT_MOST = 64_000_000;
const TEXTS_AT_MOST = 200_000_000;

/** The parts of a document, by their names. Only those that are asked for are unpacked. */
export class Parts {
  private readonly byName = new Map<string, ZipEntry>();
  private left = TEXTS_AT_MOST;

  constructor(
    readonly source: Source,
    readonly directory: ZipDirectory,
  ) {
    // A name that leads out of the archive is none of a document's; of two parts of one name the first is the one that others read.
    for (const entry of directory.entries)
      if (!/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]/.test(entry.name) && !this.byName.has(entry.name))
        this.byName.set(entry.name, entry);
  }

  static async of(source: Source): Promise<Parts> {
    return new Parts(source, await readDirectory(source));
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name);
  }

  /**
   * A part as text; null where there is none of this name.
   * @throws DocumentProblem where it cannot be unpacked, or all that was read is more than any document has
   */
  async text(name: string): Promise<string | null> {
    const entry = this.byName.get(name);
    if (!entry) return null;
    this.left -= entry.size;
    if (this.left < 0) throw documentError('document-swollen', name);
    const bytes = await unpackWhole(this.source, entry, TEXT_AT_MOST);
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(wide === true ? 'utf-16be' : wide || 'utf-8').decode(bytes);
  }
}

/** Where a name leads that a part gives, from the folder of that part: "../media/a.png" in ppt/slides is ppt/media/a.png. */
export const resolve = (from: string, name: string): string => {
  const path = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const piece of name.split('/')) {
    if (piece === '..') path.pop();
    else if (piece !== '' && piece !== '.') path.push(piece);
  }
  return path.join('/');
};
