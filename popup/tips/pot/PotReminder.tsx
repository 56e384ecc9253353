import { TIPS_CHANNEL } from '../../../src/message/channels';
import { ask } from '../../platform/ask';
import { useQuery } from '../../platform/use-query';
import { numberInWords, t } from '../../platform/words';
import { Field } from '../../ui/Field';
import { StatusLine } from '../../ui/StatusLine';
import { useAction } from '../../ui/use-action';

/** Days that every month has. */
const DAYS = Array.from({ length: 28 }, (_, i) => i + 1);

/** On which day of the month a pot is proposed: none, until the person chooses one. */
export const PotReminder = () => {
  const { value, again } = useQuery('pot reminder', () => ask('pot.reminder', null), TIPS_CHANNEL);
  const { said, run } = useAction();
  const choose = (day: number | null) =>
    run(async () => {
      await ask('pot.remind', { day });
      again();
      return t('tip_said');
    });
  return (
    <section class="explained">
      <h2>{t('pot_reminder')}</h2>
      <Field label={t('pot_reminderDay')} hint={t('pot_reminderMeaning')}>
        {(control) => (
          <select
            {...control}
            value={String(value?.reminder.day ?? '')}
            onChange={(event) => choose(Number(event.currentTarget.value) || null)}
          >
            <option value="">{t('pot_reminderNever')}</option>
            {DAYS.map((day) => (
              <option key={day} value={String(day)}>
                {numberInWords(day)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <StatusLine {...said} />
    </section>
  );
};
