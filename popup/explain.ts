import { RefusedError } from '../src/message/transport';
import type { Problem } from '../src/publish/share';
import { word, wordFor } from './words';

const DETAIL_LENGTH = 300;

const withDetail = (words: string, detail: string): string =>
  detail ? word('with_detail', words, detail.slice(0, DETAIL_LENGTH)) : words;

/** What is wrong, in words for the person already: thrown where an act ends there. */
export class Complaint extends Error {
  override name = 'Complaint';
}

/** What went wrong, for a person: the words for its code, and what the other side said. */
export const explain = (error: unknown): string =>
  error instanceof Complaint
    ? error.message
    : error instanceof RefusedError
      ? withDetail(wordFor('refusal', error.refusal.code), error.refusal.detail)
      : withDetail(word('refusal_failed'), error instanceof Error ? error.message : '');

/** The same for a share's problem. */
export const explainProblem = ({ code, detail }: Problem): string => withDetail(wordFor('problem', code), detail);

/** The same for a file of the person's that could not be read or stored. */
export const explainFile = (error: unknown): string => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return word('problem_disk_full');
  return /^Not(?:Found|Readable)/.test(name) ? word('problem_file_vanished') : explain(error);
};
