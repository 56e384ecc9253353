import { excessOf, isOverMonth } from '../../src/tips/budget';
import { toMinor } from '../../src/tips/open-payments/minor';
import type { Payee } from '../../src/tips/payee';
import type { Known, Manner, Tip } from '../../src/tips/tip';
import { type Chosen, isCounted } from './give';
import { isOver } from './tip-state';

/** What stands in the way of sending. */
export type Obstacle =
  | 'amount' // no amount that could be sent
  | 'rate' // money, and nobody has said how many sats it is
  | 'money' // no amount in a currency, where one may be said or none
  | 'money-there' // an amount that cannot be said there
  | 'over-tip'
  | 'over-month'
  | 'unconfirmed' // the creator was paid elsewhere before, or another address is offered too, and nobody has said that this is right
  | 'under-way'; // one to the same place for the same work that may have been paid

/** Whether a tip may still be paid, or have been, for the same work at the same address: a second one would double it. */
const doubles = (open: Tip, { recipient, payee }: Chosen): boolean =>
  !isOver(open) && open.work.about === recipient.about && open.payee?.address === payee?.address;

/** What keeps an amount of the person's own wallet address from being given: in the wallet's currency; null for nothing. */
export const pointerObstacle = (money: number | null, { pointer, spentMinor }: Known): Obstacle | null => {
  const minor = pointer && money !== null ? toMinor(String(money), pointer.scale) : null;
  if (!pointer || minor === null) return 'amount';
  return isOverMonth(minor, BigInt(spentMinor), pointer) ? 'over-month' : null;
};

/**
 * The first thing that keeps a gift from being sent, or null. Thanks without money are in nobody's way.
 * @param lacksRate whether the amount is money of which nobody has said how many sats it is
 */
export const obstacleOf = (
  chosen: readonly Chosen[],
  manner: Manner,
  known: Known,
  isConfirmed: boolean,
  lacksRate = false,
): Obstacle | null => {
  if (manner === 'word') return null;
  const paid = isCounted(manner) ? chosen.filter(({ payee, msat }) => payee && msat > 0) : chosen.slice(0, 1);
  if (manner !== 'open' && paid.some((each) => known.open.some((open) => doubles(open, each)))) return 'under-way';
  if (isCounted(manner) && paid.length === 0) return lacksRate ? 'rate' : 'amount';
  if (paid.some(({ payee }) => isChanged(payee) || isContested(payee)) && !isConfirmed) return 'unconfirmed';
  const excess =
    manner === 'wallet'
      ? excessOf(
          paid.map(({ msat }) => msat),
          known,
        )
      : null;
  return excess && (excess === 'tip' ? 'over-tip' : 'over-month');
};

export const isChanged = (payee: Payee | null): boolean => payee?.cautions.includes('changed') ?? false;
export const isContested = (payee: Payee | null): boolean => payee?.cautions.includes('contested') ?? false;
