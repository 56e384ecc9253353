import { DEFAULT_SETTINGS, readOrigin, type Settings } from '../../src/settings/settings';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { saveSettings } from '../platform/save-settings';
import { t } from '../platform/words';
import { Field } from '../ui/Field';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useAction } from '../ui/use-action';
import { useFaults } from '../ui/use-faults';
import { useWanted } from '../ui/use-wanted';
import { tryPlace } from './try-place';
import { useSettings } from './use-settings';

const nodeAt = (address: string) => ({ kind: 'kubo' as const, address, user: '', secret: '' });

/** The node that shares go to, and how often places are asked whether they still have them. */
export const NodeSettings = ({ isWanted }: { isWanted: boolean }) => {
  const { said, complain, run } = useAction();
  const { settings, change } = useSettings(complain);
  const { faults, form, refuse, forgive } = useFaults<'kubo'>();
  const node = useWanted<HTMLDivElement>(isWanted, settings !== null);
  /** The node's address as it is kept; null where it is none, which is told then. */
  const readNode = (written: Settings): string | null => {
    const address = readOrigin(written.kuboAddress);
    refuse({ kubo: address === null ? t('settings_kuboWrong') : '' });
    return address;
  };
  const save = (event: Event, written: Settings) => {
    event.preventDefault();
    const kuboAddress = readNode(written);
    if (kuboAddress === null) return;
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    const permitted = kuboAddress === '' ? Promise.resolve(true) : permit(kuboAddress);
    run(async () => {
      if (!(await permitted)) throw new Complaint(t('problem_permission_missing'));
      const { recheckDays = DEFAULT_SETTINGS.recheckDays } = written;
      const { before, after } = await saveSettings({ kuboAddress, recheckDays });
      change(after);
      if (kuboAddress === '' || kuboAddress === before.kuboAddress) return t('settings_saved');
      const problem = await tryPlace(nodeAt(kuboAddress), true);
      if (problem) throw new Complaint(problem);
      return t('settings_savedReached');
    });
  };
  const test = (written: Settings) => {
    const address = readNode(written);
    if (!address) return;
    const permitted = permit(address);
    run(
      async () => {
        if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
        const problem = await tryPlace(nodeAt(address), false);
        if (problem) throw new Complaint(problem);
        return t('place_reached');
      },
      { during: t('place_testing', address) },
    );
  };
  return (
    <>
      {settings && (
        <form ref={form} onSubmit={(event) => save(event, settings)}>
          <div ref={node}>
            <TextField
              label={t('settings_kubo')}
              note={t('settings_kuboMeaning')}
              error={faults.kubo}
              inputMode="url"
              value={settings.kuboAddress}
              onChange={(kuboAddress) => {
                forgive();
                change({ ...settings, kuboAddress });
              }}
            />
          </div>
          <Field label={t('settings_recheck')} hint={t('settings_recheckMeaning')}>
            {(control) => (
              <select
                {...control}
                value={settings.recheckDays ?? DEFAULT_SETTINGS.recheckDays}
                onChange={(event) => change({ ...settings, recheckDays: Number(event.currentTarget.value) })}
              >
                <option value={1}>{t('settings_recheckDaily')}</option>
                <option value={7}>{t('settings_recheckWeekly')}</option>
                <option value={0}>{t('settings_recheckNever')}</option>
              </select>
            )}
          </Field>
          <section class="explained">
            <h2>{t('settings_origin')}</h2>
            <p>{t('settings_originMeaning')}</p>
            <p>{t('settings_originInstead')}</p>
          </section>
          <div class="actions">
            <button type="submit" class="primary">
              {t('settings_save')}
            </button>
            {settings.kuboAddress.trim() !== '' && (
              <button type="button" onClick={() => test(settings)}>
                {t('place_test')}
              </button>
            )}
          </div>
        </form>
      )}
      <StatusLine {...said} />
    </>
  );
};
