import { useMemo, useState } from 'preact/hooks';
import { TIPS_CHANNEL } from '../../../src/message/channels';
import { amountOf } from '../../../src/pot/money';
import { isMonth, type Month, monthAfter, monthOf } from '../../../src/pot/month';
import type { KeptPot } from '../../../src/pot/pot';
import { ask } from '../../platform/ask';
import { explain } from '../../platform/explain';
import { hashOf } from '../../platform/route';
import { useQuery } from '../../platform/use-query';
import { t, when } from '../../platform/words';
import { EmptyState } from '../../ui/EmptyState';
import { Field } from '../../ui/Field';
import { moneyInWords, monthInWords } from '../money';
import { useKnown } from '../use-known';
import { PotForm } from './PotForm';
import { PotGiven } from './PotGiven';
import { PotReminder } from './PotReminder';

/** Months that a pot can be made of, beside the present one. */
const MONTHS_BACK = 12;

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** A pot that could be given for a month, with what the month has had already. */
const PotChoosing = ({ month, zone, onGiven }: { month: Month; zone: string; onGiven: (id: string) => void }) => {
  const { value: proposal, error } = useQuery(`pot of ${month}`, () => ask('pot.propose', { month, zone }));
  const creators = useMemo(() => proposal?.candidates.map(({ creator }) => creator) ?? [], [proposal]);
  const { ground, problem, again } = useKnown(creators);
  if (error !== null || problem) return <p class="warning">{problem || explain(error)}</p>;
  if (!proposal || !ground || ground.known.paidAt.length !== creators.length) return null;
  if (proposal.candidates.length === 0)
    return <EmptyState title={t('pot_none', monthInWords(month))} meaning={t('pot_noneMeaning')} />;
  return (
    <>
      {proposal.before.map((pot) => (
        <p class="warning" key={pot.id}>
          {t('pot_before', moneyInWords(amountOf(pot.whole, pot.currency), pot.currency), when(pot.confirmedAt))}
        </p>
      ))}
      <PotForm proposal={proposal} ground={ground} onGiven={onGiven} onRate={again} />
    </>
  );
};

/** The pots of a month that were given, and the way to another one, which has to be wanted. */
const PotsGiven = ({ pots, onAnother }: { pots: readonly KeptPot[]; onAnother: () => void }) => (
  <>
    {pots.map(({ id }) => (
      <PotGiven key={id} id={id} />
    ))}
    <details class="why">
      <summary>{t('pot_another')}</summary>
      <p>{t('pot_anotherMeaning')}</p>
      <button type="button" onClick={onAnother}>
        {t('pot_anotherMake')}
      </button>
    </details>
  </>
);

/** The month's pot: an amount that is shared among the makers of the works that one used in a month. */
export const PotScreen = ({ path }: { path: readonly string[] }) => {
  const [zone] = useState(zoneHere);
  const present = monthOf(new Date().toISOString(), zone);
  const [asked = ''] = path;
  const month = isMonth(asked) && asked <= present ? asked : monthAfter(present, -1);
  const { value: pots, error, again } = useQuery('pots', () => ask('pot.list', null), TIPS_CHANNEL);
  /** The month for which another pot is wanted, though it had one. */
  const [another, setAnother] = useState<{ month: Month; after: number } | null>(null);
  const given = pots?.filter((pot) => pot.month === month) ?? [];
  const isAnother = another?.month === month && another.after === given.length;
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, i) => monthAfter(present, -i));
  return (
    <>
      <h1>{t('nav_pot')}</h1>
      <p>{t('pot_meaning')}</p>
      <Field label={t('pot_month')} hint={t('pot_zone', zone)}>
        {(control) => (
          <select
            {...control}
            value={month}
            onChange={(event) => {
              location.hash = hashOf('thanks', ['pot', event.currentTarget.value]);
            }}
          >
            {(months.includes(month) ? months : [...months, month]).map((each) => (
              <option key={each} value={each}>
                {monthInWords(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {error !== null && <p class="warning">{explain(error)}</p>}
      {given.length > 0 && !isAnother && (
        <PotsGiven pots={given} onAnother={() => setAnother({ month, after: given.length })} />
      )}
      {pots && (given.length === 0 || isAnother) && (
        <PotChoosing key={`${month} ${given.length}`} month={month} zone={zone} onGiven={again} />
      )}
      <PotReminder />
    </>
  );
};
