import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import { StatusLine } from '../ui/StatusLine';
import { BudgetBar } from './BudgetBar';
import { byMonth, pendingOf } from './ledger';
import { PointerLeft } from './PointerLeft';
import { ReceiveScreen } from './receive/ReceiveScreen';
import { saveLedger } from './save-ledger';
import { ThanksMonth } from './ThanksMonth';
import { TipCard } from './TipCard';
import { isOver } from './tip-state';
import { useKnown } from './use-known';
import { useTipActs } from './use-tip-acts';
import { useLedger } from './use-tips';

const NOBODY: readonly string[] = [];

interface Props {
  /** What of the tips is shown; the ledger has every tip. */
  part?: string | undefined;
  /** What follows it in the address. */
  path?: readonly string[];
}

/** One part of the tips: what is not over, the ledger by month, what is left of the budget, or how the person is paid themselves. */
export const ThanksScreen = ({ part = 'ledger', path = [] }: Props) => {
  if (part === 'receive') return <ReceiveScreen path={path} />;
  return part === 'budget' ? <Budget /> : <Ledger isWhole={part !== 'pending'} />;
};

/** What the wallet may still spend this month. */
const Budget = () => {
  const { ground, problem } = useKnown(NOBODY);
  return (
    <>
      <h1>{t('nav_budget')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {ground?.known.wallet && <BudgetBar known={ground.known} />}
      {ground?.known.pointer && <PointerLeft known={ground.known} />}
      {ground && !ground.known.wallet && !ground.known.pointer && (
        <EmptyState title={t('budget_none')} meaning={t('budget_noneMeaning')}>
          <a class="button" href={hashOf('settings', ['wallet'])}>
            {t('budget_connect')}
          </a>
        </EmptyState>
      )}
    </>
  );
};

/** What was given, to whom, for which work, by month; above it, or by itself, what is not over yet. */
const Ledger = ({ isWhole }: { isWhole: boolean }) => {
  const { tips, problem, again } = useLedger();
  const { ground } = useKnown(NOBODY);
  const { said, run: _, ...acts } = useTipActs(again);
  const pending = tips ? pendingOf(tips) : [];
  return (
    <>
      <h1>{t(isWhole ? 'nav_ledger' : 'nav_pending')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {isWhole && tips?.length === 0 && <EmptyState title={t('ledger_none')} meaning={t('ledger_noneMeaning')} />}
      {!isWhole && tips && pending.length === 0 && (
        <EmptyState title={t('pending_none')} meaning={t('pending_noneMeaning')} />
      )}
      {pending.length > 0 && (
        <section class="pending">
          {isWhole && <h2>{t('ledger_pending')}</h2>}
          {pending.map((tip) => (
            <TipCard key={tip.id} tip={tip} rate={null} isListed level={isWhole ? 3 : 2} {...acts} />
          ))}
        </section>
      )}
      <StatusLine {...said} />
      {isWhole && ground?.known.wallet && <BudgetBar known={ground.known} />}
      {isWhole &&
        tips &&
        byMonth(tips.filter(isOver)).map((month) => (
          <ThanksMonth key={month.month} month={month} onReceipt={acts.onReceipt} />
        ))}
      {isWhole && tips && tips.length > 0 && (
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
