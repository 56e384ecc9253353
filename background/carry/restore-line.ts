import type { Correction } from '../../src/correction/correction';
import type { Project } from '../../src/export/entry';
import type { Store } from '../store/schema';
import type { ShareRow } from '../store/share-stores';

/** What a backup holds beside entries. */
export type Belonging =
  | { project: Project }
  | { correction: Correction }
  | { settings: Record<string, unknown> }
  | { thumbnail: { id: string; address: string } }
  | { share: ShareRow }
  | { block: { cid: string; bytes: Uint8Array<ArrayBuffer> } };

const bringCorrection = async (store: Store, correction: Correction): Promise<void> => {
  const transaction = store.transaction('corrections', 'readwrite');
  const ofPage = await transaction.store.index('page').getAll(correction.page);
  // What the person said here since stands.
  if (!ofPage.some(({ subject }) => subject === correction.subject)) await transaction.store.put(correction);
  await transaction.done;
};

/** Brings one thing back where it is missing; what is here stays as it is. */
export const bringBack = async (store: Store, given: Belonging): Promise<void> => {
  if ('correction' in given) {
    await bringCorrection(store, given.correction);
  } else if ('project' in given) {
    const { project } = given;
    if (!(await store.get('projects', project.id))) await store.put('projects', { ...project, deletedAt: null });
  } else if ('settings' in given) {
    const { creator, kuboAddress } = given.settings;
    const isKnown = typeof creator === 'string' && typeof kuboAddress === 'string';
    if (isKnown && (await store.get('settings', 'settings')) === undefined)
      await store.put('settings', { creator: creator.slice(0, 1000), kuboAddress }, 'settings');
  } else if ('thumbnail' in given) {
    const { id, address } = given.thumbnail;
    const isHere = (await store.getKeyFromIndex('rows', 'id', id)) !== undefined;
    if (isHere && (await store.getKey('thumbnails', id)) === undefined) await store.put('thumbnails', address, id);
  } else if ('share' in given) {
    if (!(await store.get('shares', given.share.id))) await store.put('shares', given.share);
  } else if ((await store.getKey('blocks', given.block.cid)) === undefined) {
    await store.put('blocks', given.block.bytes, given.block.cid);
  }
};
