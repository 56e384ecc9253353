import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  autocomplete?: string;
  inputMode?: 'text' | 'url';
  /** What stands below the field. */
  note?: string;
}

/** A line to write in, with its label. */
export const TextField = ({
  label,
  value,
  onChange,
  note,
  required = false,
  autocomplete = 'off',
  inputMode = 'text',
}: Props) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={300}
        required={required}
        autocomplete={autocomplete}
        inputMode={inputMode}
        aria-describedby={note ? `${id}-note` : undefined}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {note && (
        <p class="aside" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
};
