import { Field } from './Field';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  autocomplete?: string;
  inputMode?: 'text' | 'url' | 'decimal' | 'numeric';
  type?: 'text' | 'password';
  /** UTF-16 units. */
  most?: number;
  /** What stands below the field. */
  note?: string;
  /** What Enter does in place of sending the form that it stands in: a part of a form may be no form itself. */
  onEnter?: () => void;
  /** What is wrong with it; '' or absent where nothing is. */
  error?: string | undefined;
}

/** A line to write in, with its label. */
export const TextField = ({
  label,
  value,
  onChange,
  onEnter,
  note,
  error,
  required = false,
  autocomplete = 'off',
  inputMode = 'text',
  type = 'text',
  most = 300,
}: Props) => (
  <Field label={label} hint={note} error={error}>
    {(control) => {
      const common = {
        ...control,
        ...{ required, autocomplete, value, dir: 'auto' as const, maxLength: most },
        onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !onEnter) return;
          event.preventDefault();
          onEnter();
        },
      };
      return type === 'password' ? (
        <input type="password" {...common} />
      ) : (
        <input type="text" inputMode={inputMode} {...common} />
      );
    }}
  </Field>
);
