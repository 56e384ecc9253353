import { t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import { StatusLine } from '../ui/StatusLine';
import { BudgetBar } from './BudgetBar';
import { byMonth, pendingOf } from './ledger';
import { saveLedger } from './save-ledger';
import { ThanksMonth } from './ThanksMonth';
import { TipCard } from './TipCard';
import { isOver } from './tip-state';
import { useKnown } from './use-known';
import { useTipActs } from './use-tip-acts';
import { useLedger } from './use-tips';

const NOBODY: readonly string[] = [];

/** The ledger: what was given, to whom, for which work, by month; above it what is not over yet. */
export const ThanksScreen = () => {
  const { tips, problem, again } = useLedger();
  const { ground } = useKnown(NOBODY);
  const { said, run: _, ...acts } = useTipActs(again);
  const pending = tips ? pendingOf(tips) : [];
  return (
    <>
      <h1>{t('nav_thanks')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {tips?.length === 0 && <EmptyState title={t('ledger_none')} meaning={t('ledger_noneMeaning')} />}
      {pending.length > 0 && (
        <section class="pending">
          <h2>{t('ledger_pending')}</h2>
          {pending.map((tip) => (
            <TipCard key={tip.id} tip={tip} rate={null} isListed {...acts} />
          ))}
        </section>
      )}
      <StatusLine {...said} />
      {ground?.known.wallet && <BudgetBar known={ground.known} />}
      {tips &&
        byMonth(tips.filter(isOver)).map((month) => (
          <ThanksMonth key={month.month} month={month} onReceipt={acts.onReceipt} />
        ))}
      {tips && tips.length > 0 && (
        <section class="explained">
          <h2>{t('ledger_take')}</h2>
          <p>{t('ledger_takeMeaning')}</p>
          <div class="actions">
            <button type="button" onClick={() => saveLedger(tips, 'csv')}>
              {t('ledger_csv')}
            </button>
            <button type="button" onClick={() => saveLedger(tips, 'json')}>
              {t('ledger_json')}
            </button>
          </div>
        </section>
      )}
    </>
  );
};
