import { useState } from 'preact/hooks';
import { amountOf } from '../../../src/pot/money';
import type { GivenPot } from '../../../src/pot/pot';
import type { Proposal } from '../../../src/pot/proposal';
import { waitingAfter } from '../../../src/pot/waiting';
import { ask } from '../../platform/ask';
import { Complaint } from '../../platform/explain';
import { permit } from '../../platform/permit';
import { count, t, wordFor } from '../../platform/words';
import { StatusLine } from '../../ui/StatusLine';
import { useAction } from '../../ui/use-action';
import { BudgetNote } from '../BudgetNote';
import { ConfirmPayee } from '../ConfirmPayee';
import { explainTip } from '../explain-set-up';
import { hostsOf } from '../give';
import { moneyInWords } from '../money';
import { RateForm } from '../RateForm';
import type { Ground } from '../use-known';
import { WalletLink } from '../WalletLink';
import { doubtsOf, obstacleOf, paidIn, tellWhatHappens } from './confirmation';
import { PotMoney } from './PotMoney';
import { PotTable } from './PotTable';
import { PotWaiting } from './PotWaiting';
import { usePlan } from './use-plan';
import { partOf, type Way } from './ways';

interface Props {
  proposal: Proposal;
  ground: Ground;
  onGiven: (id: string) => void;
  onRate: () => void;
}

/** What a pot could be, to be changed by hand, and the one press that gives it. Nobody is asked anything before that. */
export const PotForm = ({ proposal, ground, onGiven, onRate }: Props) => {
  const { month, zone, candidates, counted, waiting, before } = proposal;
  const { known } = ground;
  const choice = usePlan(proposal, ground);
  const { rows, rate, currency, whole, isConfirmed, setConfirmed } = choice;
  const { said, busy, run } = useAction(explainTip);
  // Sent twice, it is one pot: the id stays until one was given.
  const [id] = useState(() => crypto.randomUUID());
  const parts = paidIn(rows).map(({ candidate, way, minor }) => partOf(candidate, way as Way, minor, currency, rate));
  const doubts = doubtsOf(
    rows,
    known,
    candidates.map(({ creator }) => creator),
  );
  const obstacle = obstacleOf(parts, whole, known, doubts.length > 0 && !isConfirmed);
  const isStopped = obstacle !== null || busy !== null;
  const needRate = rate === null ? candidates.filter(({ payees }) => payees.some(isLightning)).length : 0;
  const money = moneyInWords(amountOf(whole ?? 0, currency), currency);
  const give = () => {
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    const permitted = permit(...hostsOf({ parts }));
    const pot: GivenPot = {
      ...{ id, month, zone, turn: (before[0]?.turn ?? 0) + 1, whole: whole ?? 0, currency, parts, counted },
      waiting: waitingAfter(rows, month, waiting),
    };
    run(async () => {
      if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
      onGiven((await ask('pot.give', pot)).pot.id);
      return '';
    });
  };
  return (
    <form
      class="pot"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isStopped) give();
      }}
    >
      <PotMoney choice={choice} />
      {needRate > 0 && (
        <p class="warning" role="status">
          {count(needRate, 'pot_needsRate')}
        </p>
      )}
      <details class="why" open={needRate > 0}>
        <summary>{t('rate_summary')}</summary>
        <RateForm key={currency} rate={rate} currency={currency} onChange={onRate} />
      </details>
      <PotTable choice={choice} />
      <PotWaiting
        waiting={rows
          .filter(({ why }) => why === 'unpayable')
          .map(({ candidate: { creator, name, work } }) => ({ creator, name, ...work }))}
      />
      {doubts.length > 0 && <ConfirmPayee doubts={doubts} confirmed={isConfirmed} onConfirm={setConfirmed} />}
      {parts.length > 0 && (
        <section class="pot-happens">
          <h2>{t('pot_happens')}</h2>
          <ul class="bullets">
            {tellWhatHappens(parts).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <BudgetNote known={known} />
      <div class="thank-end">
        <div role="status">
          {obstacle && (
            <p class="obstacle">
              {obstacle === 'amount' || obstacle === 'nobody'
                ? wordFor('pot_obstacle', obstacle)
                : wordFor('tip_obstacle', obstacle)}{' '}
              {(obstacle === 'over-tip' || obstacle === 'over-month') && <WalletLink text={t('wallet_change')} />}
            </p>
          )}
        </div>
        {/* Not `disabled`, which would take the focus away from who pressed it. */}
        <button type="submit" class="primary" aria-disabled={isStopped} aria-busy={busy !== null}>
          {t('pot_give', money)}
        </button>
      </div>
      <StatusLine {...said} />
    </form>
  );
};

const isLightning = ({ rail }: { rail: string }): boolean => rail === 'lightning';
