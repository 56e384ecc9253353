import { CodedError, isCoded } from '../error/coded-error';
import { oneLine } from './one-line';
import { FAILURE_CODES, type FailureCode } from './tip';

/** At most this many characters of what another side said are kept. */
const DETAIL_LENGTH = 300;

/** Why nobody was paid. What a service or a wallet said of it is cleaned and cut: a hostile one may say a lot. */
export type TipError = CodedError<FailureCode>;

export const tipError = (code: FailureCode, detail = ''): TipError =>
  new CodedError<FailureCode>(code, oneLine(detail, DETAIL_LENGTH));

export const isTipError = (error: unknown): error is TipError => isCoded(error, FAILURE_CODES);
