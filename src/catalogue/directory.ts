import type { CID } from 'multiformats/cid';
import { type BlockStore, importAll, importLast, OPTIONS, type Placed, placeDirectory } from '../publish/make-unixfs';
import { HEAD_NAME, pagePath } from './catalogue';
import { writeCataloguePages } from './page';
import type { Written } from './write';

/** The files of a version as they are published, by their paths: its head, its pages, and what people read. */
export const filesOf = (
  written: Pick<Written, 'text' | 'items' | 'pages'>,
  name: string,
  key: string,
): Map<string, string> =>
  new Map([
    [HEAD_NAME, written.text],
    ...writeCataloguePages(written, name, key),
    ...written.pages.map(({ cid, text }) => [pagePath(cid), text] as const),
  ]);

/** A version as a directory with one CID. */
export interface Directory {
  root: string;
  /** Every block once, children before their parents. */
  blocks: Map<string, Uint8Array<ArrayBuffer>>;
}

/** Makes the blocks of these files, which the same files always give again. The profile is that of shares (unixfs-v1-2025). */
export const makeDirectory = async (files: ReadonlyMap<string, string>): Promise<Directory> => {
  const blocks: Directory['blocks'] = new Map();
  const store: BlockStore = {
    put: async (cid, bytes) => {
      if (!(bytes instanceof Uint8Array)) throw new TypeError('a block is bytes');
      blocks.set((cid as CID).toString(), bytes.slice());
      return cid;
    },
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const [inside, outside] = [
    [...files].filter(([path]) => path.includes('/')),
    [...files].filter(([path]) => !path.includes('/')),
  ];
  const placed: Placed[] = [];
  if (inside.length > 0) {
    const candidates = inside.map(([path, text]) => ({ path: path.replace(/^pages\//, ''), content: encode(text) }));
    const all = await importAll(candidates, store, { ...OPTIONS, wrapWithDirectory: true });
    const directory = all.at(-1);
    if (!directory) throw new Error('the importer gave no root');
    placed.push({ ...directory, name: 'pages' });
  }
  for (const [name, text] of outside)
    placed.push({ ...(await importLast([{ path: name, content: encode(text) }], store, OPTIONS)), name });
  return { root: await placeDirectory(placed, store), blocks };
};
