import { leftOf } from '../../src/tips/budget';
import type { Known } from '../../src/tips/tip';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { satsInWords } from './money';

/** How much of this month's budget is used, as a bar that says its numbers. */
export const BudgetBar = ({ known }: { known: Known }) => {
  const { wallet, spentMsat } = known;
  if (!wallet) return null;
  return (
    <section class="budget">
      <h2>{t('budget_title')}</h2>
      <div class={leftOf(known) > 0 ? 'budget-bar' : 'budget-bar budget-used'} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (spentMsat / Math.max(1, wallet.monthMsat)) * 100)}%` }} />
      </div>
      <p>
        {t('budget_used', satsInWords(spentMsat), satsInWords(wallet.monthMsat), satsInWords(leftOf(known)))}{' '}
        <a href={hashOf('settings', ['wallet'])}>{t('budget_change')}</a>
      </p>
    </section>
  );
};
