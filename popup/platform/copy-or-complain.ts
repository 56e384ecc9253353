import { copyText } from './copy-text';
import { Complaint } from './explain';
import { type WordKey, word } from './words';

/**
 * Copies a text.
 * @returns what to tell the person
 * @throws Complaint where the browser did not let it be copied
 */
export const copyOrComplain = async (text: string, done: WordKey): Promise<string> => {
  if (!(await copyText(text))) throw new Complaint(word('credit_refused'));
  return word(done);
};
