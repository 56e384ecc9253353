import { isAmountTaken } from '../../src/tips/amount-taken';
import type { Payee } from '../../src/tips/payee';
import type { AmountTaken } from '../../src/tips/platform-link';
import type { Money } from '../../src/tips/spoken';
import type { Tip } from '../../src/tips/tip';
import type { Obstacle } from './obstacle';
import { amountText, firstIn, moneyIn, type Written } from './written';

/**
 * What stands in the field for an amount that Commoner does not pay itself, where the other side takes only some currencies: what was written, if
 * it is in one of them; else the last that was given in one; else the usual amount.
 * @param last the tip to the same creator, and then the last ones, the newest first
 */
export const writtenThere = (typed: Written, { currencies }: AmountTaken, last: readonly Tip[]): Written => {
  if (currencies.includes(typed.currency)) return typed;
  const given = last.find(({ spoken }) => spoken && currencies.includes(spoken.currency))?.spoken;
  if (given) return { text: amountText(given.amount, given.currency), currency: given.currency };
  return firstIn(currencies[0] ?? '');
};

/** The money that is written there; null for nothing, and for what is no amount. */
export const moneyToSay = (written: Written): Money | null => {
  const amount = moneyIn(written);
  return amount === null ? null : { amount, currency: written.currency };
};

/** Why what is written there cannot be said in the address; null where it can, or nothing is written. */
export const moneyObstacle = (written: Written, payee: Payee): Obstacle | null => {
  if (written.text.trim() === '') return null;
  const money = moneyToSay(written);
  if (!money) return 'money';
  return isAmountTaken(payee, money) ? null : 'money-there';
};
