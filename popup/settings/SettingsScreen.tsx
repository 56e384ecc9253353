import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings';
import { DEFAULT_SETTINGS, readOrigin } from '../../src/settings/settings';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t } from '../platform/words';
import { Field } from '../ui/Field';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useAction } from '../ui/use-action';
import { useFaults } from '../ui/use-faults';
import { useWanted } from '../ui/use-wanted';
import { KeySection } from './KeySection';
import { PayAddresses } from './PayAddresses';
import { PlacesSection } from './PlacesSection';
import { tryPlace } from './try-place';
import { WalletSection } from './WalletSection';

const nodeAt = (address: string) => ({ kind: 'kubo' as const, address, user: '', secret: '' });

/** What a person sets: their name, the node that shares go to, their wallet. The path may name the node, the services or the wallet: there the focus goes. */
export const SettingsScreen = ({ path }: { path: readonly string[] }) => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const { said, complain, run } = useAction();
  const { faults, form, refuse, forgive } = useFaults<'kubo'>();
  const node = useWanted<HTMLDivElement>(path[0] === 'node', settings !== null);
  useEffect(() => {
    ask('settings.read', null).then(setSettings, complain);
  }, []);
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
      // Written by another form of this screen, and perhaps since this one was read.
      const { payAddresses, creditLanguage, kuboAddress: before } = await ask('settings.read', null);
      setSettings(
        await ask('settings.write', {
          ...written,
          kuboAddress,
          ...(payAddresses && { payAddresses }),
          ...(creditLanguage && { creditLanguage }),
        }),
      );
      if (kuboAddress === '' || kuboAddress === before) return t('settings_saved');
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
      <h1>{t('nav_settings')}</h1>
      {settings && (
        <form ref={form} onSubmit={(event) => save(event, settings)}>
          <TextField
            label={t('settings_creator')}
            note={t('settings_creatorMeaning')}
            autocomplete="name"
            value={settings.creator}
            onChange={(creator) => setSettings({ ...settings, creator })}
          />
          <div ref={node}>
            <TextField
              label={t('settings_kubo')}
              note={t('settings_kuboMeaning')}
              error={faults.kubo}
              inputMode="url"
              value={settings.kuboAddress}
              onChange={(kuboAddress) => {
                forgive();
                setSettings({ ...settings, kuboAddress });
              }}
            />
          </div>
          <Field label={t('settings_recheck')} hint={t('settings_recheckMeaning')}>
            {(control) => (
              <select
                {...control}
                value={settings.recheckDays ?? DEFAULT_SETTINGS.recheckDays}
                onChange={(event) => setSettings({ ...settings, recheckDays: Number(event.currentTarget.value) })}
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
      <WalletSection isWanted={path[0] === 'wallet'} />
      <PayAddresses />
      <PlacesSection isWanted={path[0] === 'places'} />
      <KeySection />
    </>
  );
};
