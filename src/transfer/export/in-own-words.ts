import type { Attribution, CreditFormat } from '../../attribution/attribution';
import { writeCredit } from '../../attribution/credit';
import { wordsFor } from '../../attribution/language/all';

/** A credit in the language that it was made in. */
export const inOwnWords = (attribution: Attribution, format: CreditFormat): string =>
  writeCredit(attribution, format, wordsFor(attribution));
