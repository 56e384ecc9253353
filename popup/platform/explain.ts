import { RefusedError } from '../../src/message/transport';
import { t, wordFor } from './words';

const DETAIL_LENGTH = 300;

const withDetail = (words: string, detail: string): string =>
  detail ? t('with_detail', words, detail.slice(0, DETAIL_LENGTH)) : words;

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
      : withDetail(t('refusal_failed'), error instanceof Error ? error.message : '');
