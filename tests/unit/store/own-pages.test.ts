import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { record } from '../../../background/store/library/keep';
import { addShare } from '../../../background/store/publish/shares';
import { listOwnPages } from '../../../background/webmention/list-own-pages';
import type { Share } from '../../../src/publish/share';
import type { Work } from '../../../src/work/work';
import { draft } from '../publish/fixtures';
import { credited } from '../transfer/export/entries';
import { freshStore, minute, photo } from './a-store';

const ROOT = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const used = async (id: string, where: string | null, at: number, number = 1) => {
  const entry = credited(id, photo(number));
  await record(store, { ...entry, at: minute(at), attribution: { ...entry.attribution, where } });
};
const publish = (id: string, sources: Work[], given: Partial<Share>) => {
  const share: Share = {
    ...{
      id,
      draft: draft(),
      root: ROOT,
      workCid: null,
      paths: ['work.png', 'CREDIT.html'],
      size: 1,
      createdAt: minute(0),
    },
    ...{ state: { step: 'held' }, targets: [], ...given },
  };
  return addShare(store, { id, share, file: null, sources, blocks: [] });
};
const list = () => listOwnPages(store, photo(1).address, false);

describe('pages of one’s own that may lead to a work', () => {
  it('are where it was used, the newest first, if everybody reaches them', async () => {
    await used('a', 'https://me.example/old', 1);
    await used('b', 'page 12 of our brochure', 2);
    await used('c', 'http://me.example/plain', 3);
    await used('d', 'https://me.example/new#figure', 4);
    await used('e', 'https://me.example/old', 5);
    await used('f', 'https://me.example/another-work', 6, 2);
    expect(await list()).toEqual([
      { address: 'https://me.example/old', from: 'used' },
      { address: 'https://me.example/new', from: 'used' },
    ]);
  });

  it('are the credit pages of what was published from it, and of nothing else', async () => {
    await publish('mine', [photo(1)], {});
    await publish('other', [photo(2)], { root: 'bafkreiother' });
    await publish('hashing', [photo(1)], { root: null });
    await publish('copy', [photo(1)], { root: 'bafkreicopy', adopted: true });
    expect(await list()).toEqual([{ address: `https://${ROOT}.ipfs.dweb.link/CREDIT.html`, from: 'published' }]);
  });
});
