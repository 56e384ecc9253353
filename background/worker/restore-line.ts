import { type Correction, pageOf } from '../../src/correction/correction';
import type { Project } from '../../src/library/project';
import type { KeptPot } from '../../src/pot/pot';
import type { MadeFrom } from '../../src/publish/made-from';
import type { Settings } from '../../src/settings/settings';
import type { Tip } from '../../src/tips/tip';
import { restoreFollowed, restoreListed, restoreNews, restoreOwn } from '../store/catalogue/restore-catalogue';
import { change } from '../store/db/change';
import type { Store } from '../store/db/schema';
import { putBlocks } from '../store/publish/blocks';
import { restoreMadeFrom } from '../store/publish/made-from';
import { restoreShare } from '../store/publish/restore-share';
import type { ShareRow } from '../store/publish/share-stores';
import { restoreSettings } from '../store/settings/restore-settings';
import { restorePot } from '../store/tips/pots';
import { restoreTip } from '../store/tips/restore-tip';
import type { CatalogueLine } from './catalogue-lines';

/** The small picture of a kept work, as a data: address. */
export interface Picture {
  id: string;
  address: string;
}

/** What a backup holds beside entries and their pictures. */
export type Belonging =
  | { project: Project }
  | { correction: Correction }
  | { settings: Settings }
  | { share: ShareRow }
  | { tip: Tip }
  | CatalogueLine
  | { madeFrom: MadeFrom }
  | { pot: Omit<KeptPot, 'restored'> }
  | { block: { cid: string; bytes: Uint8Array<ArrayBuffer> } };

const bringCorrection = async (store: Store, given: Correction): Promise<void> => {
  const correction = { ...given, page: pageOf(given.page) };
  const transaction = store.transaction('corrections', 'readwrite');
  const ofPage = await transaction.store.index('page').getAll(correction.page);
  // What the person said here since stands, and so does what has the same id and speaks of another page.
  const isTaken = (await transaction.store.getKey(correction.id)) !== undefined;
  if (!isTaken && !ofPage.some(({ subject }) => subject === correction.subject))
    await transaction.store.put(correction);
  await transaction.done;
};

/** A project that was deleted here comes back with the works that it has, which remember it. */
const bringProject = async (store: Store, project: Project): Promise<void> => {
  const transaction = store.transaction('projects', 'readwrite');
  const mine = await transaction.store.get(project.id);
  if (!mine || mine.deletedAt !== null) await transaction.store.put({ ...(mine ?? project), deletedAt: null });
  await transaction.done;
};

/** Brings pictures back to kept works that have none, in one transaction. */
export const bringPictures = (store: Store, pictures: readonly Picture[]): Promise<void> =>
  change(store, ['rows', 'thumbnails'], async (transaction) => {
    const ids = transaction.objectStore('rows').index('id');
    const thumbnails = transaction.objectStore('thumbnails');
    for (const { id, address } of pictures) {
      if ((await ids.getKey(id)) === undefined || (await thumbnails.getKey(id)) !== undefined) continue;
      await thumbnails.put(address, id);
    }
  });

/** Brings one thing back where it is missing; what is here stays as it is. */
export const bringBack = async (store: Store, given: Belonging): Promise<void> => {
  if ('correction' in given) {
    await bringCorrection(store, given.correction);
  } else if ('project' in given) {
    await bringProject(store, given.project);
  } else if ('settings' in given) {
    await restoreSettings(store, given.settings);
  } else if ('share' in given) {
    await restoreShare(store, given.share);
  } else if ('tip' in given) {
    await restoreTip(store, given.tip, new Date().toISOString());
  } else if ('catalogue' in given) {
    await restoreOwn(store, given.catalogue);
  } else if ('listed' in given) {
    await restoreListed(store, given.listed);
  } else if ('followed' in given) {
    await restoreFollowed(store, given.followed);
  } else if ('madeFrom' in given) {
    await restoreMadeFrom(store, given.madeFrom);
  } else if ('news' in given) {
    await restoreNews(store, given.news);
  } else if ('pot' in given) {
    await restorePot(store, given.pot);
  } else {
    await putBlocks(store, [given.block]);
  }
};
