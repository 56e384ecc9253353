import { copyText } from './copy-text';
import { Complaint } from './explain';
import { t, type WordKey } from './words';

/**
 * Copies a text.
 * @returns what to tell the person
 * @throws Complaint where the browser did not let it be copied
 */
export const copyOrComplain = async (text: string, done: WordKey): Promise<string> => {
  if (!(await copyText(text))) throw new Complaint(t('clipboard_refused'));
  return t(done);
};
