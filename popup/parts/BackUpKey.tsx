import { useState } from 'preact/hooks';
import { isLongEnough, PASSPHRASE_LENGTH } from '../../src/publish/key';
import { numberInWords, word } from '../words';
import { TextField } from './TextField';

interface Props {
  busy: boolean;
  onBackUp: (passphrase: string) => Promise<void>;
}

/** Asks for a passphrase twice, and says that nobody can bring it back. */
export const BackUpKey = ({ busy, onBackUp }: Props) => {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const isSame = passphrase === again;
    if (!isLongEnough(passphrase)) return setProblem(word('key_short', numberInWords(PASSPHRASE_LENGTH)));
    if (!isSame) return setProblem(word('key_notSame'));
    setProblem('');
    setPassphrase('');
    setAgain('');
    onBackUp(passphrase);
  };
  return (
    <form onSubmit={submit} aria-label={word('key_backUp')}>
      <TextField
        label={word('key_passphrase')}
        note={word('key_passphraseMeaning', numberInWords(PASSPHRASE_LENGTH))}
        type="password"
        autocomplete="new-password"
        required
        value={passphrase}
        onChange={setPassphrase}
      />
      <TextField
        label={word('key_again')}
        type="password"
        autocomplete="new-password"
        required
        value={again}
        onChange={setAgain}
      />
      <button type="submit" disabled={busy}>
        {word('key_backUp')}
      </button>
      <p class="said" role="status">
        {problem}
      </p>
    </form>
  );
};
