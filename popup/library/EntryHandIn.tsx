import { useState } from 'preact/hooks';
import { NUMBER_LENGTH } from '../../src/attribution/use';
import {
  type Credited,
  type Entry,
  PERMISSION_NOTE_LENGTH,
  PERMISSION_STATES,
  type Permission,
} from '../../src/library/entry';
import type { Edit } from '../../src/library/query';
import { t, wordFor } from '../platform/words';
import { Field } from '../ui/Field';
import { TextField } from '../ui/TextField';
import { ArchivedCopyForm } from './ArchivedCopyForm';
import { useTyped } from './use-typed';

interface Props<Kind extends Entry = Entry> {
  entry: Kind;
  /** Returns whether it was written down. */
  onEdit: (edit: Edit) => Promise<boolean>;
}

/** What the work is called where it is used, and where that is. */
const Place = ({ entry: { attribution }, onEdit }: Props<Credited>) => {
  const [number, typeNumber] = useTyped(attribution.number ?? '', (text) => onEdit({ number: text }));
  const [where, typeWhere] = useTyped(attribution.where ?? '', (text) => onEdit({ where: text }));
  return (
    <>
      <TextField label={t('handIn_number')} most={NUMBER_LENGTH} value={number} onChange={typeNumber} />
      <TextField label={t('handIn_where')} most={1000} value={where} onChange={typeWhere} />
    </>
  );
};

type State = Permission['state'];
const isState = (text: string): text is State => PERMISSION_STATES.some((state) => state === text);

/** By what right the person uses the work, and what they want to remember of that. */
const Right = ({ entry: { permission }, onEdit }: Props) => {
  const [state, setState] = useState<State | null>(permission?.state ?? null);
  const [note, typeNote] = useTyped(permission?.note ?? '', async (text) => {
    if (state) await onEdit({ permission: { state, note: text } });
  });
  const choose = (chosen: State | null): void => {
    setState(chosen);
    onEdit({ permission: chosen && { state: chosen, note } });
  };
  return (
    <>
      <Field label={t('permission_label')}>
        {(control) => (
          <select
            {...control}
            value={state ?? ''}
            onChange={({ currentTarget: { value } }) => choose(isState(value) ? value : null)}
          >
            <option value="">{t('permission_none')}</option>
            {PERMISSION_STATES.map((each) => (
              <option key={each} value={each}>
                {wordFor('permission', each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {state && (
        <TextField label={t('permission_note')} most={PERMISSION_NOTE_LENGTH} value={note} onChange={typeNote} />
      )}
    </>
  );
};

/** What whoever asks for a list of credits wants to know of each, and no page says. */
export const EntryHandIn = ({ entry, onEdit }: Props) => (
  <section class="notes" aria-label={t('handIn_section')}>
    <h2>{t('handIn_section')}</h2>
    {entry.type === 'credited' && <Place entry={entry} onEdit={onEdit} />}
    <Right entry={entry} onEdit={onEdit} />
    <ArchivedCopyForm key={entry.archivedCopy?.address} entry={entry} onEdit={onEdit} />
  </section>
);
