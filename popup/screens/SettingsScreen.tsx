import { useEffect, useState } from 'preact/hooks';
import { readKuboAddress } from '../../src/publish/settings';
import type { Settings } from '../../src/publish/share';
import { ask } from '../ask';
import { explain } from '../explain';
import { TextField } from '../parts/TextField';
import { permit } from '../permit';
import { word } from '../words';
import { PlacesSection } from './PlacesSection';

/** What a person sets: their name, and the node that shares go to. */
export const SettingsScreen = () => {
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
      setSettings(await ask('settings.write', { ...written, kuboAddress }));
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
      <PlacesSection />
    </>
  );
};
