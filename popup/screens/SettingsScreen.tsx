import { useEffect, useId, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, readKuboAddress } from '../../src/publish/settings';
import type { Settings } from '../../src/publish/share';
import { ask } from '../ask';
import { explain } from '../explain';
import { TextField } from '../parts/TextField';
import { permit } from '../permit';
import { word } from '../words';
import { KeySection } from './KeySection';
import { PayAddresses } from './PayAddresses';
import { PlacesSection } from './PlacesSection';
import { WalletSection } from './WalletSection';

/** What a person sets: their name, the node that shares go to, their wallet. The path may name the wallet: there the focus goes. */
export const SettingsScreen = ({ path }: { path: readonly string[] }) => {
  const id = useId();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [status, setStatus] = useState('');
  useEffect(() => {
    ask('settings.read', null).then(setSettings, (error) => setStatus(explain(error)));
  }, []);
  const save = async (event: Event, written: Settings) => {
    event.preventDefault();
    setStatus('');
    const kuboAddress = readKuboAddress(written.kuboAddress);
    if (kuboAddress === null) return setStatus(word('settings_kuboWrong'));
    try {
      if (kuboAddress !== '' && !(await permit(kuboAddress))) return setStatus(word('problem_permission_missing'));
      // Written by another form of this screen, and perhaps since this one was read.
      const { payAddresses } = await ask('settings.read', null);
      setSettings(await ask('settings.write', { ...written, kuboAddress, ...(payAddresses && { payAddresses }) }));
      setStatus(word('settings_saved'));
    } catch (error) {
      setStatus(explain(error));
    }
  };
  return (
    <>
      <h1>{word('nav_settings')}</h1>
      {settings && (
        <form onSubmit={(event) => save(event, settings)}>
          <TextField
            label={word('settings_creator')}
            note={word('settings_creatorMeaning')}
            autocomplete="name"
            value={settings.creator}
            onChange={(creator) => setSettings({ ...settings, creator })}
          />
          <TextField
            label={word('settings_kubo')}
            note={word('settings_kuboMeaning')}
            inputMode="url"
            value={settings.kuboAddress}
            onChange={(kuboAddress) => setSettings({ ...settings, kuboAddress })}
          />
          <div class="field">
            <label for={id}>{word('settings_recheck')}</label>
            <select
              id={id}
              aria-describedby={`${id}-note`}
              value={settings.recheckDays ?? DEFAULT_SETTINGS.recheckDays}
              onChange={(event) => setSettings({ ...settings, recheckDays: Number(event.currentTarget.value) })}
            >
              <option value={1}>{word('settings_recheckDaily')}</option>
              <option value={7}>{word('settings_recheckWeekly')}</option>
              <option value={0}>{word('settings_recheckNever')}</option>
            </select>
            <p class="aside" id={`${id}-note`}>
              {word('settings_recheckMeaning')}
            </p>
          </div>
          <section class="explained">
            <h2>{word('settings_origin')}</h2>
            <p>{word('settings_originMeaning')}</p>
            <p>{word('settings_originInstead')}</p>
          </section>
          <button type="submit" class="primary">
            {word('settings_save')}
          </button>
        </form>
      )}
      <p class="said" role="status">
        {status}
      </p>
      <WalletSection isWanted={path[0] === 'wallet'} />
      <PayAddresses />
      <PlacesSection />
      <KeySection />
    </>
  );
};
