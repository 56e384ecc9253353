import { compose } from '../../src/attribution/compose';
import { loadWords } from '../../src/attribution/language/load';
import type { Use } from '../../src/attribution/use';
import { isCoded } from '../../src/error/coded-error';
import type { FetchedMedia } from '../../src/lookup/media';
import { UNKNOWN_FILE } from '../../src/transfer/in-file/carry-problem';
import type { HandedOut } from '../../src/transfer/in-file/hand-out';
import type { Work } from '../../src/work/work';
import { Complaint } from '../platform/explain';
import { remove, take } from '../platform/hand-over';
import { saveFile } from '../platform/save-file';
import { listInWords, t, wordFor } from '../platform/words';
import type { Outcome } from '../ui/use-action';
import { lastLanguage } from './credit-language';
import { recordCredit } from './record-credit';

/** What writes into files is parsed when one is saved, and never before. */
const loadHandOut = () => import(/* webpackChunkName: "in-file" */ '../../src/transfer/in-file/hand-out');

/** The bytes that were fetched, out of where they were handed over. */
const takeBytes = async (key: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    const file = await take(key);
    if (!file) throw new Complaint(t('problem_file_vanished'));
    return new Uint8Array(await file.arrayBuffer());
  } finally {
    await remove(key);
  }
};

/** Why a fetch failed, in a sentence. */
export const tellFetch = ({ problem, detail }: Extract<FetchedMedia, { step: 'failed' }>): string => {
  if (problem === 'too-large') return t('saveFile_tooLarge');
  if (problem === 'timed-out') return t('saveFile_timedOut');
  return detail ? t('with_detail', wordFor('inquiry', problem), detail) : wordFor('inquiry', problem);
};

const tellSaved = ({ name, beside, against }: HandedOut): Outcome => {
  const where = beside
    ? t('two_sentences', t('saveFile_savedBeside', name), wordFor('beside', beside))
    : t('saveFile_saved', name);
  if (against.length === 0) return { text: where, tone: 'ok' };
  const names = listInWords(against.map((license) => license.name));
  return { text: t('two_sentences', where, t('saveFile_against', names)), tone: 'info' };
};

/**
 * Puts a work's credit into its file, which has been fetched, gives that to the browser's downloads, and writes down that the credit was used: as
 * plain text, which is how it stands in the file.
 * @param key under which it was handed over
 * @throws Complaint where it is no picture and no sound · a CodedError where it was saved but could not be written down
 */
export const saveWithCredit = async (key: string, work: Work, used: Use, project: string | null): Promise<Outcome> => {
  const bytes = await takeBytes(key);
  const language = used.language ?? (await lastLanguage());
  const attribution = compose(work, { ...used, language });
  const [{ handOut }, words] = await Promise.all([loadHandOut(), loadWords(language)]);
  const handed = await handOut(bytes, attribution, words).catch((error) => {
    throw isCoded(error, UNKNOWN_FILE) ? new Complaint(t('saveFile_unknown')) : error;
  });
  saveFile(new Blob([handed.bytes], { type: handed.type }), handed.name);
  await recordCredit(work, attribution, 'plain', project);
  return tellSaved(handed);
};
