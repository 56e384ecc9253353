import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { writeBoth } from '../../src/attribution/credit';
import { loadWords } from '../../src/attribution/language/load';
import type { Use } from '../../src/attribution/use';
import type { Work } from '../../src/work/work';
import { copyText } from '../platform/copy-text';
import { Complaint } from '../platform/explain';
import { t } from '../platform/words';
import { lastLanguage } from './credit-language';
import { recordCredit } from './record-credit';

/** How a credit leaves: by the clipboard, dragged to where it is dropped, or by what the system shares with. */
export type Way = 'copy' | 'drag' | 'share';

/** Shares by the system's own sheet. Returns false where the person closes it. */
const shareText = async (text: string): Promise<boolean> => {
  try {
    await navigator.share({ text });
    return true;
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return false;
    throw new Complaint(t('share_refused'));
  }
};

/**
 * Copies the credit for a use in one format, with plain text beside rich text, and writes down that it was given. Where the use names
 * no language it is in the one that was chosen last.
 * @param project the id of the project that it is for, or null
 * @param way what was dragged has left already
 * @returns what to tell the person
 * @throws Complaint where the browser did not let it be copied · a CodedError where it was copied but could not be written down
 */
export const copyCredit = async (
  work: Work,
  used: Use,
  format: CreditFormat,
  project: string | null,
  way: Way = 'copy',
): Promise<string> => {
  const language = used.language ?? (await lastLanguage());
  const attribution = compose(work, { ...used, language });
  const { plain, rich } = writeBoth(attribution, format, await loadWords(language));
  if (way === 'copy' && !(await copyText(plain, rich))) throw new Complaint(t('clipboard_refused'));
  if (way === 'share' && !(await shareText(plain))) return '';
  await recordCredit(work, attribution, format, project);
  return t(way === 'copy' ? 'credit_copied' : 'credit_noted');
};
