import { isArchiveError } from '../../src/evidence/archive';
import type { PlaceOnPage } from '../../src/message/pointing';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t, when, wordFor } from '../platform/words';

/** Signs and keeps what the page of an entry said, and a picture of it if a tab shows it; returns the words for what is kept. */
export const keepEvidence = async (
  id: string,
  shown: { tab: number; at: PlaceOnPage | null } | null,
): Promise<string> => {
  const { statement, problem } = await ask('evidence.keep', { id, shown });
  if (problem) return t('lasting_keptWithout', wordFor('capture', problem));
  return t(statement.capture ? 'lasting_keptPicture' : 'lasting_kept');
};

/**
 * Has the Internet Archive capture the page of an entry. To be called within the press: the browser asks the person for its host first.
 * @param entry the id of the entry, which may have to be saved first
 * @param meanwhile says what is going on
 */
export const archive = async (entry: () => Promise<string>, meanwhile: (during: string) => void): Promise<string> => {
  const permitted = permit('https://web.archive.org/');
  if (!(await permitted)) throw new Complaint(wordFor('archive', 'not-permitted'));
  meanwhile(t('archive_asking'));
  try {
    const { at } = await ask('evidence.archive', { id: await entry() });
    return t('archive_done', when(at));
  } catch (error) {
    if (!isArchiveError(error)) throw error;
    const words = wordFor('archive', error.code);
    throw new Complaint(error.detail ? t('with_detail', words, error.detail) : words);
  }
};
