import { useEffect, useState } from 'preact/hooks';
import type { ToFill } from '../../src/message/fill';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { t } from '../platform/words';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import type { Action } from '../ui/use-action';

interface Props {
  /** The tab whose page it is. */
  tab: number;
  onAct: Action['run'];
}

/** On the page of an editor: fills its fields for a credit in with the work that a person chooses. On any other it shows nothing. */
export const FillIn = ({ tab, onAct }: Props) => {
  const [found, setFound] = useState<ToFill | null>(null);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    let isStale = false;
    // A page that nothing can be put into has no fields for us: that is no fault to tell of.
    ask('fill.find', { tab }).then(
      (answer) => isStale || setFound(answer),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [tab]);
  if (!found?.editor) return null;
  const { editor, works } = found;
  const id = works.find((work) => work.id === chosen)?.id ?? works[0]?.id;
  const fill = () =>
    onAct(async () => {
      if (id === undefined || !(await ask('fill.write', { tab, id }))) throw new Complaint(t('fill_noEditor'));
      return t('fill_done');
    });
  return (
    <section class="fill-in">
      <h2>{t('fill_title', editor)}</h2>
      {works.length === 0 ? (
        <p>{t('fill_noWorks')}</p>
      ) : (
        <>
          <Field label={t('fill_work')}>
            {(control) => (
              <select {...control} value={id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                {works.map((work) => (
                  <option key={work.id} value={work.id}>
                    {work.title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button type="button" onClick={fill}>
            <Icon name="note" />
            {t('fill_act')}
          </button>
          <p class="aside">{t('fill_meaning')}</p>
        </>
      )}
    </section>
  );
};
