import { oneLine } from './one-line';
import type { FailureCode } from './tip';

/** At most this many characters of what another side said are kept. */
const DETAIL_LENGTH = 300;

/** Why nobody was paid. What a service or a wallet said of it is cleaned and cut: a hostile one may say a lot. */
export class TipError extends Error {
  override name = 'TipError';
  readonly detail: string;

  constructor(
    readonly code: FailureCode,
    detail = '',
  ) {
    const told = oneLine(detail, DETAIL_LENGTH);
    super(told ? `${code}: ${told}` : code);
    this.detail = told;
  }
}
