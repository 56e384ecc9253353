import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  submit: string;
  name: string;
  /** Returns whether it was written down: a name that was not stays to be sent again. */
  onSubmit: (name: string) => Promise<boolean>;
}

/** The name of a project, to write. */
export const ProjectForm = ({ label, submit, name, onSubmit }: Props) => {
  const [written, setWritten] = useState(name);
  const id = useId();
  return (
    <form
      class="inline"
      onSubmit={async (event) => {
        event.preventDefault();
        if (written.trim() === '') return;
        if (await onSubmit(written.trim())) setWritten((now) => (name === '' && now === written ? '' : now));
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={200}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <button type="submit" disabled={written.trim() === '' || written.trim() === name}>
        {submit}
      </button>
    </form>
  );
};
