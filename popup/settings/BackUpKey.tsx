import { useState } from 'preact/hooks';
import { isLongEnough, PASSPHRASE_LENGTH } from '../../src/publish/key';
import { count, numberInWords, t } from '../platform/words';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';

interface Props {
  busy: boolean;
  onBackUp: (passphrase: string) => Promise<unknown>;
}

/** Asks for a passphrase twice, and says that nobody can bring it back. */
export const BackUpKey = ({ busy, onBackUp }: Props) => {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const { faults, form, refuse, forgive } = useFaults<'passphrase' | 'again'>();
  const submit = (event: Event) => {
    event.preventDefault();
    const isWrong = refuse({
      passphrase: isLongEnough(passphrase) ? '' : count(PASSPHRASE_LENGTH, 'key_short'),
      again: passphrase === again ? '' : t('key_notSame'),
    });
    if (isWrong) return;
    setPassphrase('');
    setAgain('');
    onBackUp(passphrase);
  };
  return (
    <form ref={form} onSubmit={submit} aria-label={t('key_backUp')}>
      <TextField
        label={t('key_passphrase')}
        note={t('key_passphraseMeaning', numberInWords(PASSPHRASE_LENGTH))}
        type="password"
        autocomplete="new-password"
        required
        error={faults.passphrase}
        value={passphrase}
        onChange={(text) => {
          forgive();
          setPassphrase(text);
        }}
      />
      <TextField
        label={t('key_again')}
        type="password"
        autocomplete="new-password"
        required
        error={faults.again}
        value={again}
        onChange={(text) => {
          forgive();
          setAgain(text);
        }}
      />
      <button type="submit" disabled={busy}>
        {t('key_backUp')}
      </button>
    </form>
  );
};
