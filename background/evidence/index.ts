import { toBase64 } from '../../src/bytes/base64';
import { archiveError } from '../../src/evidence/archive';
import type { ArchivedCopy } from '../../src/library/entry';
import { permits } from '../host-permission';
import { createKeepAwake } from '../keep-awake';
import { announce } from '../store/db/announce';
import { openStore, withStore } from '../store/db/open';
import { edit } from '../store/library/edit';
import { read } from '../store/library/read';
import { readCapture, readStatement, removeStatement } from '../store/library/statements';
import { archivePage } from './archive-page';

export { keepEvidence } from './keep-evidence';

/** Nobody goes on with a request that a background died in: a person presses again. */
const awake = createKeepAwake(
  async () => undefined,
  async () => undefined,
);

/** The text of a statement, which is its bytes; null where it is not here. */
export const readText = ({ cid }: { cid: string }): Promise<string | null> =>
  withStore(openStore, (store) => readStatement(store, cid));

/** The picture of a page that a statement names, as a data: address; null where it has none. */
export const readPicture = async ({ cid }: { cid: string }): Promise<string | null> => {
  const bytes = await withStore(openStore, (store) => readCapture(store, cid));
  // Only what has passed for one of both kinds is kept.
  return bytes && `data:${bytes[0] === 0xff ? 'image/jpeg' : 'image/png'};base64,${toBase64(bytes)}`;
};

export const forgetStatement = async (input: { id: string; cid: string }): Promise<null> => {
  await withStore(openStore, (store) => removeStatement(store, input));
  announce();
  return null;
};

/** Has the Internet Archive capture the page of an entry, and keeps where the copy is. @throws ArchiveProblem */
export const archive = ({ id }: { id: string }): Promise<ArchivedCopy> =>
  awake(async () => {
    const entry = await withStore(openStore, (store) => read(store, id));
    if (!entry) throw archiveError('no-address');
    const archivedCopy = await archivePage(entry.work.page.address, permits);
    await withStore(openStore, (store) => edit(store, { ids: [id] }, { archivedCopy }));
    announce();
    return archivedCopy;
  });
