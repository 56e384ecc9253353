import { excessOf } from '../../../src/tips/budget';
import type { Known, Manner, Part } from '../../../src/tips/tip';
import { count } from '../../platform/words';
import type { Doubt } from '../ConfirmPayee';
import { isChanged, isContested } from '../obstacle';
import type { Row } from './use-plan';

/** What stands in the way of giving a pot. */
export type PotObstacle = 'amount' | 'nobody' | 'unconfirmed' | 'over-tip' | 'over-month';

/** Those of the rows that have a part. */
export const paidIn = (rows: readonly Row[]): Row[] => rows.filter(({ minor, way }) => minor > 0 && way !== null);

/** Whom a person should look at before they confirm: paid elsewhere before, or with several addresses of which none is sure. */
export const doubtsOf = (rows: readonly Row[], known: Known, creators: readonly string[]): Doubt[] =>
  paidIn(rows).flatMap(({ candidate, way }): Doubt[] => {
    const payee = way?.payee ?? null;
    if (!payee || !(isChanged(payee) || isContested(payee))) return [];
    const before = known.paidAt[creators.indexOf(candidate.creator)] ?? null;
    const others = candidate.payees.filter(({ address }) => address !== payee.address).map(({ address }) => address);
    return [
      {
        before: isChanged(payee) ? before : null,
        now: payee.address,
        others: isContested(payee) ? others : [],
      },
    ];
  });

/** The first thing that keeps a pot from being given, or null. The background looks at the budget again when it pays. */
export const obstacleOf = (
  parts: readonly Part[],
  whole: number | null,
  known: Known,
  isUnconfirmed: boolean,
): PotObstacle | null => {
  if (whole === null || parts.some(({ manner, msat }) => manner === 'wallet' && msat === 0)) return 'amount';
  if (parts.length === 0) return 'nobody';
  if (isUnconfirmed) return 'unconfirmed';
  const byWallet = parts.filter(({ manner }) => manner === 'wallet').map(({ msat }) => msat);
  const excess = byWallet.length > 0 ? excessOf(byWallet, known) : null;
  return excess && (excess === 'tip' ? 'over-tip' : 'over-month');
};

const isManner =
  (manner: Manner, isCode: boolean | null = null) =>
  (part: Part): boolean =>
    part.manner === manner && (isCode === null || (part.payee?.rail === 'code') === isCode);

/** What happens once it is confirmed, exactly: who is paid by what, and what waits for the person. */
export const tellWhatHappens = (parts: readonly Part[]): string[] => {
  const many = (is: (part: Part) => boolean): number => parts.filter(is).length;
  const [wallet, invoices] = [many(isManner('wallet')), many(isManner('invoice'))];
  const consents = many(isManner('consent'));
  const [pages, codes] = [many(isManner('open', false)), many(isManner('open', true))];
  return [
    ...(wallet > 0 ? [count(wallet, 'pot_byWallet')] : []),
    ...(consents > 0 ? [count(consents, 'pot_byConsent')] : []),
    ...(pages > 0 ? [count(pages, 'pot_byPage')] : []),
    ...(invoices + codes > 0 ? [count(invoices + codes, 'pot_byCode')] : []),
  ];
};
