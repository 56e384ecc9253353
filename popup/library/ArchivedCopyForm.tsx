import { useState } from 'preact/hooks';
import { copyAt } from '../../src/library/archived-copy';
import type { Entry } from '../../src/library/entry';
import type { Edit } from '../../src/library/query';
import { ADDRESS_LENGTH, webAddress } from '../../src/message/address';
import { t } from '../platform/words';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';

interface Props {
  entry: Entry;
  onEdit: (edit: Edit) => Promise<boolean>;
}

/** The address of a copy of the page that lasts, as a person has it. Nobody is asked for it. */
export const ArchivedCopyForm = ({ entry, onEdit }: Props) => {
  const written = entry.archivedCopy?.address ?? '';
  const [typed, setTyped] = useState(written);
  const { faults, form, refuse, forgive } = useFaults<'address'>();
  const address = typed.trim();
  const save = (event: Event): void => {
    event.preventDefault();
    if (refuse(address === '' || webAddress(address) ? {} : { address: t('copy_wrong') })) return;
    const at = copyAt(address) ?? new Date().toISOString();
    onEdit({ archivedCopy: address === '' ? null : { address, at } });
  };
  return (
    <form ref={form} onSubmit={save}>
      <TextField
        label={t('copy_label')}
        inputMode="url"
        most={ADDRESS_LENGTH}
        error={faults.address}
        value={typed}
        onChange={(text) => {
          forgive();
          setTyped(text);
        }}
      />
      <button type="submit" disabled={address === written}>
        {t('copy_save')}
      </button>
    </form>
  );
};
