import { saveSettings } from '../platform/save-settings';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useAction } from '../ui/use-action';
import { LeftSites } from './LeftSites';
import { useSettings } from './use-settings';

/** The person's own name, and the way back to the welcome. */
export const GeneralSettings = () => {
  const { said, complain, run } = useAction();
  const { settings, change } = useSettings(complain);
  const save = (event: Event, creator: string) => {
    event.preventDefault();
    run(async () => {
      change((await saveSettings({ creator })).after);
      return t('settings_saved');
    });
  };
  return (
    <>
      {settings && (
        <form onSubmit={(event) => save(event, settings.creator)}>
          <TextField
            label={t('settings_creator')}
            note={t('settings_creatorMeaning')}
            autocomplete="name"
            value={settings.creator}
            onChange={(creator) => change({ ...settings, creator })}
          />
          <div class="actions">
            <button type="submit" class="primary">
              {t('settings_save')}
            </button>
          </div>
        </form>
      )}
      <StatusLine {...said} />
      <LeftSites />
      <section class="explained">
        <h2>{t('settings_welcome')}</h2>
        <p>{t('settings_welcomeMeaning')}</p>
        <a href="welcome.html">{t('settings_welcomeOpen')}</a>
      </section>
    </>
  );
};
