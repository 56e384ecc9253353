import { isCaptureError } from '../../src/evidence/capture';
import { writeStatement } from '../../src/evidence/statement';
import type { Entry } from '../../src/library/entry';
import type { Statement } from '../../src/library/statement';
import type { KeptEvidence, ToKeep } from '../../src/message/evidence';
import { refusal } from '../../src/message/refusal';
import { announce } from '../store/db/announce';
import { openStore, withStore } from '../store/db/open';
import type { Store } from '../store/db/schema';
import { read } from '../store/library/read';
import { keepStatement } from '../store/library/statements';
import { readSigner } from '../store/secrets/keys';
import { type Captured, capturePage } from './capture-page';

const use = <Value>(work: (store: Store) => Promise<Value>): Promise<Value> => withStore(openStore, work);

const needEntry = async (store: Store, id: string): Promise<Entry> => {
  const entry = await read(store, id);
  if (!entry || entry.deletedAt !== null) throw refusal('bad-input', 'not in the library');
  return entry;
};

/** A picture, or why there is none: the words are worth keeping without one. */
const tryCapture = async ({
  shown,
}: ToKeep): Promise<Pick<KeptEvidence, 'problem'> & { captured: Captured | null }> => {
  if (!shown) return { captured: null, problem: null };
  try {
    return { captured: await capturePage(shown.tab, shown.at), problem: null };
  } catch (error) {
    if (!isCaptureError(error)) throw error;
    return { captured: null, problem: error.code };
  }
};

/** Signs what the page of an entry said, and keeps that with a picture of the page if it is shown. Nothing is sent anywhere. */
export const keepEvidence = async (input: ToKeep): Promise<KeptEvidence> => {
  const { captured, problem } = await tryCapture(input);
  const statement = await use(async (store): Promise<Statement> => {
    const entry = await needEntry(store, input.id);
    const seenAt = entry.type === 'kept' ? entry.seenAt : entry.at;
    const at = new Date().toISOString();
    const told = { work: entry.work, seenAt, capture: captured?.capture, archivedCopy: entry.archivedCopy };
    const { cid, text } = await writeStatement(told, await readSigner(store), at);
    const kept: Statement = { cid, at, ...(captured && { capture: captured.capture }) };
    await keepStatement(store, input.id, { statement: kept, text, capture: captured?.bytes ?? null });
    return kept;
  });
  announce();
  return { statement, problem };
};
