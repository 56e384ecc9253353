import { accountInWords, readPayto } from '../../src/tips/bank-code/payto';
import type { Payee } from '../../src/tips/payee';
import type { Tip } from '../../src/tips/tip';
import { t, wordFor } from '../platform/words';

type Address = Pick<NonNullable<Tip['payee']>, 'rail' | 'address' | 'label'>;

/** Whether it is an account at a bank. */
export const isAccount = ({ rail, address }: Pick<Address, 'rail' | 'address'>): boolean =>
  rail === 'code' && /^payto:/i.test(address);

/** An address as people read and compare it: a pointer and a bank account by their own short forms. */
export const addressInWords = (payee: Address): string =>
  payee.rail === 'pointer' || isAccount(payee) ? payee.label : payee.address;

/** What kind of address it is. */
export const wayInWords = (payee: Pick<Payee, 'rail' | 'address'>): string =>
  isAccount(payee) ? t('bank_way') : wordFor('tip_way', payee.rail);

/** An address alone, as it is compared with another: a bank account without what stands beside it. */
export const placeInWords = (address: string): string => {
  const payto = readPayto(address);
  return typeof payto === 'string' || !payto.account ? address : accountInWords(payto.account);
};
