import { CodedError } from '../error/coded-error';
import { STORE_PROBLEMS } from '../library/store-problem';

/** Why a message was not answered: each is a key of _locales (refusal_<code>). */
export const REFUSAL_CODES = [
  ...(['unknown-message', 'not-allowed', 'bad-input', 'disk-full', 'failed'] as const),
  ...STORE_PROBLEMS,
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What a message is refused with; a handler may throw it too. */
export const refusal = (code: RefusalCode, detail = ''): CodedError<RefusalCode> =>
  new CodedError<RefusalCode>(code, detail);
