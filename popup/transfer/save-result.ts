import type { Result } from '../../src/message/job';
import { saveFile } from '../platform/save-file';
import { t } from '../platform/words';

/** Saves the file that a job wrote. Returns what to tell the person. */
export const saveResult = (result: Result): string => {
  if (!('file' in result)) return '';
  saveFile(result.file, result.name);
  return t('exported', result.name);
};
