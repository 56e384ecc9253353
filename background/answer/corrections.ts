import { type Correction, pageOf } from '../../src/correction/correction';
import type { CorrectionInput } from '../../src/message/correction';
import { keepCorrection, listCorrections, readCorrections, undoCorrection } from '../store/corrections';
import { openStore, withStore } from '../store/open';

export const correctWork = (input: CorrectionInput): Promise<Correction> =>
  withStore(openStore, (store) =>
    keepCorrection(store, {
      ...input,
      page: pageOf(input.page),
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
    }),
  );

export const undo = (id: string): Promise<null> => withStore(openStore, (store) => undoCorrection(store, id));
export const listAll = (): Promise<Correction[]> => withStore(openStore, listCorrections);

/** What a person corrected on a page. Where the library cannot be opened, which it says itself, the page is still seen. */
export const correctionsOf = (page: string): Promise<Correction[]> =>
  withStore(openStore, (store) => readCorrections(store, pageOf(page))).catch(() => []);
