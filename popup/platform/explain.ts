import { CATALOGUE_PROBLEMS, type CatalogueTrouble } from '../../src/catalogue/problem';
import { isCode, isCoded } from '../../src/error/coded-error';
import { REFUSAL_CODES } from '../../src/message/refusal';
import { PROBLEM_CODES, type Problem } from '../../src/publish/share';
import { t, wordFor } from './words';

/** UTF-16 units of what another program said. */
const DETAIL_LENGTH = 300;

/** What went wrong, in a plain sentence, and apart from it what the other side said in its own words. */
export interface Told {
  words: string;
  /** '' where there is nothing more. */
  detail: string;
}

const told = (words: string, detail = ''): Told => ({ words, detail: detail.slice(0, DETAIL_LENGTH) });

/** What is wrong, in words for the person already: thrown where an act ends there. */
export class Complaint extends Error {
  override name = 'Complaint';
}

/** What keeps a share from a place, or a work from being opened. */
export const tellProblem = ({ code, detail }: Problem): Told => told(wordFor('problem', code), detail);

/** Why a catalogue was not taken, or not published. */
export const tellCatalogue = ({ code, detail }: CatalogueTrouble): Told =>
  isCode(code, CATALOGUE_PROBLEMS)
    ? told(wordFor('catalogueProblem', code), detail)
    : tellProblem({ code: code as Problem['code'], detail });

/** Anything that was thrown: an error of the background, a file that cannot be read, or whatever else. */
export const tell = (error: unknown): Told => {
  if (error instanceof Complaint) return told(error.message);
  if (isCoded(error, REFUSAL_CODES)) return told(wordFor('refusal', error.code), error.detail);
  if (isCoded(error, PROBLEM_CODES)) return tellProblem(error);
  if (isCoded(error, CATALOGUE_PROBLEMS)) return tellCatalogue(error);
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {};
  if (name === 'QuotaExceededError') return told(t('problem_disk_full'));
  if (/^Not(?:Found|Readable)/.test(name)) return told(t('problem_file_vanished'));
  return told(t('refusal_failed'), message);
};

/** A sentence of ours with nothing behind it. */
export const say = (words: string): Told => told(words);

/** What went wrong, in one line: the words for it, and what the other side said. */
export const explain = (error: unknown): string => {
  const { words, detail } = tell(error);
  return detail ? t('with_detail', words, detail) : words;
};
