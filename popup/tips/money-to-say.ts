import { isAmountTaken } from '../../src/tips/amount-taken';
import type { Payee } from '../../src/tips/payee';
import type { AmountTaken } from '../../src/tips/platform-link';
import type { Money } from '../../src/tips/spoken';
import type { Tip } from '../../src/tips/tip';
import type { Written } from './AmountField';
import { readMoney } from './amount';
import type { Obstacle } from './obstacle';

/**
 * What stands in the field for an amount that Commoner does not pay itself. Until a person writes one it is the last that they gave in one of
 * the currencies, or empty.
 * @param own the person's currency, or null where it is not known
 */
export const writtenThere = (
  typed: Written,
  { currencies }: AmountTaken,
  last: readonly Tip[],
  own: string | null,
): Written => {
  if (currencies.includes(typed.currency)) return typed;
  const given = last.find(({ spoken }) => spoken && currencies.includes(spoken.currency))?.spoken;
  if (given) return { text: String(given.amount), currency: given.currency };
  return { text: '', currency: own && currencies.includes(own) ? own : (currencies[0] ?? '') };
};

/** The money that is written there; null for nothing, and for what is no amount. */
export const moneyIn = ({ text, currency }: Written): Money | null => {
  const amount = readMoney(text);
  return amount === null || currency === '' ? null : { amount, currency };
};

/** Why what is written there cannot be said in the address; null where it can, or nothing is written. */
export const moneyObstacle = (written: Written, payee: Payee): Obstacle | null => {
  if (written.text.trim() === '') return null;
  const money = moneyIn(written);
  if (!money) return 'money';
  return isAmountTaken(payee, money) ? null : 'money-there';
};
