import { useState } from 'preact/hooks';
import type { Contact } from '../../../src/tips/contacts';
import { handleOf, postOf, readInstance, shareAddress } from '../../../src/tips/fediverse';
import type { Tip } from '../../../src/tips/tip';
import { openable } from '../../platform/links';
import { saveSettings } from '../../platform/save-settings';
import { useAnswer } from '../../platform/use-answer';
import { t } from '../../platform/words';
import { Icon } from '../../ui/Icon';
import { StatusLine } from '../../ui/StatusLine';
import { TextField } from '../../ui/TextField';
import { useAction } from '../../ui/use-action';
import { useFaults } from '../../ui/use-faults';
import { wordsOf } from '../letter';

interface Props {
  contact: Contact;
  tip: Pick<Tip, 'work' | 'comment'>;
  /** Absent before anything was saved: then nothing is written down of it. */
  onWrite?: ((to: string) => void) | undefined;
}

/** A post that mentions the creator, written at the person's own server: which one that is they are asked once. */
export const PostToThem = ({ contact, tip, onWrite }: Props) => {
  const { value: settings, again } = useAnswer('settings.read', null);
  const [server, setServer] = useState<string | null>(null);
  const { said, run } = useAction();
  const { faults, form, refuse, forgive } = useFaults<'server', HTMLDivElement>();
  const handle = handleOf(contact);
  if (!handle || !settings) return null;
  const { fediverseInstance = '' } = settings;
  const save = () => {
    const instance = readInstance(server ?? '');
    if (refuse({ server: instance ? '' : t('post_serverWrong') }) || !instance) return;
    run(async () => {
      await saveSettings({ fediverseInstance: instance });
      setServer(null);
      again();
      return '';
    });
  };
  if (fediverseInstance === '' || server !== null)
    return (
      <div class="post" ref={form}>
        <TextField
          label={t('post_server')}
          note={t('post_serverMeaning')}
          inputMode="url"
          most={253}
          error={faults.server}
          value={server ?? ''}
          onEnter={save}
          onChange={(text) => {
            forgive();
            setServer(text);
          }}
        />
        {/* No submit: it may stand in the form of a gift. */}
        <button type="button" onClick={save}>
          {t('post_useServer')}
        </button>
        <StatusLine {...said} />
      </div>
    );
  const text = postOf(wordsOf(tip), handle, openable(tip.work.about) ?? '');
  return (
    <div class="post">
      <div class="actions">
        <a
          class="button"
          href={shareAddress(fediverseInstance, text)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => onWrite?.(contact.address)}
        >
          {t('post_write', fediverseInstance)}
          <Icon name="out" />
        </a>
        <button type="button" class="quiet" onClick={() => setServer(fediverseInstance)}>
          {t('post_otherServer')}
        </button>
      </div>
      <p class="aside">{t('post_meaning', handle)}</p>
    </div>
  );
};
