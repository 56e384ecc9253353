import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  autocomplete?: string;
  inputMode?: 'text' | 'url';
  type?: 'text' | 'password';
  /** UTF-16 units. */
  most?: number;
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
  type = 'text',
  most = 300,
}: Props) => {
  const id = useId();
  const common = {
    ...{ id, required, autocomplete, value, dir: 'auto' as const, maxLength: most },
    'aria-describedby': note ? `${id}-note` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'password' ? (
        <input type="password" {...common} />
      ) : (
        <input type="text" inputMode={inputMode} {...common} />
      )}
      {note && (
        <p class="aside" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
};
