import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  submit: string;
  name: string;
  onSubmit: (name: string) => void;
}

/** The name of a project, to write. */
export const ProjectForm = ({ label, submit, name, onSubmit }: Props) => {
  const [written, setWritten] = useState(name);
  const id = useId();
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() === '') return;
        onSubmit(written.trim());
        setWritten(name === '' ? '' : written.trim());
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
