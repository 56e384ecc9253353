import { type Correction, pageOf } from '../../src/correction/correction';
import type { CorrectionInput } from '../../src/message/correction';
import { tellCorrectedSites } from '../page/corrected-sites';
import { lookAgainAt } from '../page/seen';
import { openStore, withStore } from '../store/db/open';
import { keepCorrection, listCorrections, undoCorrection } from '../store/library/corrections';

/** Writes down what a person says, and has every tab that shows the page look at it again. */
export const correctWork = async (input: CorrectionInput): Promise<Correction> => {
  const correction = {
    ...input,
    page: pageOf(input.page),
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
  };
  const kept = await withStore(openStore, (store) => keepCorrection(store, correction));
  await tellCorrectedSites();
  void lookAgainAt(kept.page);
  return kept;
};

export const undo = async (id: string): Promise<null> => {
  const undone = await withStore(openStore, (store) => undoCorrection(store, id));
  if (undone) {
    await tellCorrectedSites();
    void lookAgainAt(undone.page);
  }
  return null;
};

export const listAll = (): Promise<Correction[]> => withStore(openStore, listCorrections);
