import { useState } from 'preact/hooks';
import { tell } from '../platform/explain';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useAction } from '../ui/use-action';
import { useFaults } from '../ui/use-faults';
import { follow } from './follow';
import { useNode } from './use-node';

/** Follows a catalogue by its address. */
export const FollowForm = () => {
  const [address, setAddress] = useState('');
  const node = useNode(true);
  const { said, busy, run } = useAction(tell);
  const { faults, form, refuse, forgive } = useFaults<'address'>();
  const submit = (event: Event) => {
    event.preventDefault();
    if (refuse({ address: address.trim() === '' ? t('catalogueProblem_no_address') : '' })) return;
    run(
      async () => {
        const { name } = await follow({ address, page: '', key: '' }, node);
        setAddress('');
        return t('following_followed', name || address);
      },
      { during: t('following_looking') },
    );
  };
  return (
    <form ref={form} onSubmit={submit}>
      <h2>{t('following_add')}</h2>
      <TextField
        label={t('following_address')}
        note={t('following_addressMeaning')}
        error={faults.address}
        inputMode="url"
        most={2000}
        value={address}
        onChange={(text) => {
          forgive();
          setAddress(text);
        }}
      />
      <button type="submit" disabled={busy !== null}>
        {t('following_follow')}
      </button>
      <StatusLine {...said} />
    </form>
  );
};
