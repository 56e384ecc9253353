import { currencyOf, takesMoney } from './bank-code/bank-code';
import { type Account, readPayto } from './bank-code/payto';
import type { Payee } from './payee';
import { type AmountTaken, amountTakenBy, isAmountFor } from './platform-link';
import type { Money } from './spoken';

type Address = Pick<Payee, 'rail' | 'address'>;

const accountIn = ({ rail, address }: Address): Account | null => {
  const payto = rail === 'code' ? readPayto(address) : 'unreadable';
  return typeof payto === 'string' ? null : payto.account;
};

/** What a way to pay takes of an amount that Commoner does not pay itself; null where it takes none. */
export const amountTaken = (payee: Address): AmountTaken | null => {
  if (payee.rail === 'link') return amountTakenBy(payee.address);
  const account = accountIn(payee);
  const currency = account && currencyOf(account);
  return currency ? { currencies: [currency], manner: 'once', isWhole: false } : null;
};

/** Whether it takes this very amount. */
export const isAmountTaken = (payee: Address, money: Money): boolean => {
  if (payee.rail === 'link') return isAmountFor(payee.address, money);
  const account = accountIn(payee);
  return account !== null && takesMoney(account, money);
};
