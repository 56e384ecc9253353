import { useState } from 'preact/hooks';
import { t } from '../platform/words';
import { FileDrop } from '../ui/FileDrop';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';

interface Props {
  busy: boolean;
  /** The key in the file, where it is another than the present one and waits for the person to agree. */
  asked: string | null;
  onRestore: (file: File, passphrase: string) => Promise<unknown>;
  /** The person does not agree, or has chosen another file. */
  onLeave: () => void;
}

/** Brings a key back from its file and passphrase; asks where another key would sign from then on. */
export const RestoreKey = ({ busy, asked, onRestore, onLeave }: Props) => {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { faults, form, refuse, forgive } = useFaults<'file'>();
  const pick = (picked: File) => {
    setFile(picked);
    forgive();
    onLeave();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    refuse({ file: file ? '' : t('key_chooseFile') });
    if (file) onRestore(file, passphrase);
  };
  return (
    <form ref={form} onSubmit={submit} aria-label={t('key_restore')}>
      <FileDrop label={t('key_file')} file={file} disabled={busy} error={faults.file} onPick={pick} />
      <TextField
        label={t('key_filePassphrase')}
        type="password"
        required
        most={1000}
        value={passphrase}
        onChange={setPassphrase}
      />
      {asked ? (
        <div class="warning" role="alert">
          <Icon name="warning" />
          <div>
            <p>{t('key_asks')}</p>
            <p>
              <code class="key">{asked}</code>
            </p>
            <p class="actions">
              <button type="submit" disabled={busy}>
                {t('key_agree')}
              </button>
              <button type="button" onClick={onLeave}>
                {t('correct_cancel')}
              </button>
            </p>
          </div>
        </div>
      ) : (
        <button type="submit" disabled={busy}>
          {t('key_restore')}
        </button>
      )}
    </form>
  );
};
