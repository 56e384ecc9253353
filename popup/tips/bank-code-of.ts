import { type BankCode, makeBankCode } from '../../src/tips/bank-code/bank-code';
import { readPayto } from '../../src/tips/bank-code/payto';
import type { Tip } from '../../src/tips/tip';
import { t } from '../platform/words';
import { isAccount } from './payee-words';

/** The transfer that a person makes with their bank's app; null for any other way, and for a kind of account that no bank's app reads. */
export const bankCodeOf = ({ state, payee, work, spoken }: Tip): BankCode | null => {
  if (state.step !== 'opened' || !payee || !isAccount(payee)) return null;
  const payto = readPayto(payee.address);
  if (typeof payto === 'string') return null;
  const { creator } = work;
  return makeBankCode(payto, { creator, money: spoken, purpose: t('bank_purpose', work.title ?? work.about) });
};
