import type { FailureCode } from '../../src/tips/tip';
import { isTipError } from '../../src/tips/tip-error';
import { explain } from '../platform/explain';
import { t, type WordKey } from '../platform/words';

/** What is said of each failure while a wallet is connected or a service is asked for the rate: no tip is meant. */
const WORDS: Partial<Record<FailureCode, WordKey>> = {
  'permission-missing': 'thank_notPermitted',
  'service-unreachable': 'tip_failure_service_unreachable',
  'service-refused': 'rate_refused',
  'answer-unsafe': 'tip_failure_answer_unsafe',
  'wallet-unreachable': 'wallet_unreachable',
  'wallet-refused': 'wallet_unfit',
};

/** What went wrong, for a person, while a wallet was connected or a service was asked. */
export const explainTip = (error: unknown): string => {
  const key = isTipError(error) ? WORDS[error.code] : undefined;
  return key ? t(key) : explain(error);
};
