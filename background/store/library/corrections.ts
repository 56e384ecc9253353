import type { Correction } from '../../../src/correction/correction';
import type { Store } from '../db/schema';

/** Keeps a correction in place of what was said of the same work on the same page before. */
export const keepCorrection = async (store: Store, correction: Correction): Promise<Correction> => {
  const { store: corrections, done } = store.transaction('corrections', 'readwrite', { durability: 'strict' });
  const write = async (): Promise<Correction> => {
    const ofPage = await corrections.index('page').getAll(correction.page);
    const former = ofPage.find(({ subject }) => subject === correction.subject);
    // What the page said stands in the first: the work that was corrected again shows what a person said.
    const kept = former ? { ...correction, was: former.was } : correction;
    await corrections.add(kept);
    if (former) await corrections.delete(former.id);
    return kept;
  };
  const [kept] = await Promise.all([write(), done]);
  return kept;
};

/** Takes a correction back, and answers which: null where it was taken back already. */
export const undoCorrection = async (store: Store, id: string): Promise<Correction | null> => {
  const correction = await store.get('corrections', id);
  await store.delete('corrections', id);
  return correction ?? null;
};

/** The corrections of one page. */
export const readCorrections = (store: Store, page: string): Promise<Correction[]> =>
  store.getAllFromIndex('corrections', 'page', page);

/** Every correction, the newest first. */
export const listCorrections = async (store: Store): Promise<Correction[]> =>
  (await store.getAll('corrections')).sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
