import { useState } from 'preact/hooks';
import { t } from '../platform/words';
import { TextField } from './TextField';
import { useFaults } from './use-faults';

interface Props {
  label: string;
  submit: string;
  name: string;
  /** The names of the other projects: two of one name could not be told apart. */
  taken: readonly string[];
  /** Returns whether it was written down: a name that was not stays to be sent again. */
  onSubmit: (name: string) => Promise<boolean>;
}

const isSame = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), undefined, { sensitivity: 'accent' }) === 0;

/** The name of a project, to write. */
export const ProjectForm = ({ label, submit, name, taken, onSubmit }: Props) => {
  const [written, setWritten] = useState(name);
  const { faults, form, refuse, forgive } = useFaults<'name'>();
  return (
    <form
      class="inline"
      ref={form}
      onSubmit={async (event) => {
        event.preventDefault();
        if (written.trim() === '') return;
        if (refuse({ name: taken.some((each) => isSame(each, written)) ? t('project_taken') : '' })) return;
        if (await onSubmit(written.trim())) setWritten((now) => (name === '' && now === written ? '' : now));
      }}
    >
      <TextField
        label={label}
        most={200}
        value={written}
        error={faults.name}
        onChange={(text) => {
          forgive();
          setWritten(text);
        }}
      />
      <button type="submit" disabled={written.trim() === '' || written.trim() === name}>
        {submit}
      </button>
    </form>
  );
};
