import { useEffect, useState } from 'preact/hooks';
import type { FileKind } from '../../src/publish/file-kind';
import type { ToOpen } from '../../src/publish/origin';
import { type Told, tell } from '../platform/explain';
import { type Read, readOpened } from './read-opened';

const MIB = 1024 * 1024;
/** Bytes that are fetched from elsewhere so that a work can be looked at, before a person asks for more. */
const UNASKED = 20 * MIB;
/** Bytes of a text that are shown. */
const TEXT_SHOWN = 100_000;

/** What a person sees of a file. */
export type Shown =
  | { is: 'reading' }
  | { is: 'folder'; names: string[] }
  /** `address` is one of this page, which goes with the screen. */
  | { is: 'media'; kind: Exclude<FileKind, 'text' | 'other'>; address: string }
  | { is: 'text'; text: string; isCut: boolean }
  /** It is only saved: no browser shows it, or it is larger than what is shown. */
  | { is: 'unseen'; size: number; canAsk: boolean }
  | { is: 'failed'; told: Told };

const readAsData = (bytes: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });

const toShown = async (read: Read, most: number): Promise<Shown> => {
  if (read.is === 'folder') return read;
  const { kind, mediaType, size, bytes } = read;
  if (kind === 'other' || bytes === null) return { is: 'unseen', size, canAsk: kind !== 'other' && size > most };
  if (kind === 'text') {
    const text = await bytes.slice(0, TEXT_SHOWN).text();
    // A letter may be cut in two.
    return { is: 'text', text: text.replace(/\uFFFD{1,3}$/, ''), isCut: size > TEXT_SHOWN };
  }
  const typed = bytes.slice(0, size, mediaType);
  // A drawing can hold scripts. As an image it runs none; as an address of ours, opened in a tab, it would be a page of this extension.
  const address = kind === 'drawing' ? await readAsData(typed) : URL.createObjectURL(typed);
  return { is: 'media', kind, address };
};

/** Reads a file of a work that was opened, as far as it can be shown, and lets go of it with the screen. */
export const useShown = (what: ToOpen, path: string): { shown: Shown; showAll: () => void } => {
  const [shown, setShown] = useState<Shown>({ is: 'reading' });
  const isNear = what.origin.from === 'here' || what.origin.from === 'file';
  const [most, setMost] = useState(isNear ? Number.MAX_SAFE_INTEGER : UNASKED);
  useEffect(() => {
    let isGone = false;
    let release = (): void => undefined;
    setShown({ is: 'reading' });
    const show = async (): Promise<Shown> => {
      const read = await readOpened({ what, path, to: 'show', most });
      let address = '';
      release = () => {
        URL.revokeObjectURL(address);
        if (read.is === 'file') read.release();
      };
      const now = await toShown(read, most);
      if (now.is === 'media') address = now.address;
      return now;
    };
    show()
      .catch((error): Shown => ({ is: 'failed', told: tell(error) }))
      .then((now) => (isGone ? release() : setShown(now)));
    return () => {
      isGone = true;
      release();
    };
    // Where it comes from may change, once all of it is here; what it is does not.
  }, [path, most]);
  return { shown, showAll: () => setMost(Number.MAX_SAFE_INTEGER) };
};
