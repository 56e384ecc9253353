import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError } from './FieldError';

/** What a control has to say of itself, so that its label, its hint and its error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

interface Props {
  label: string;
  /** What stands below the control. */
  hint?: ComponentChild;
  /** What is wrong with what was written; '' or absent where nothing is. */
  error?: string | undefined;
  children: (control: ControlProps) => ComponentChild;
}

/** One control of a form with its label, its hint, and what is wrong with it, right below it. */
export const Field = ({ label, hint, error = '', children }: Props) => {
  const id = useId();
  const described = [...(error ? [`${id}-error`] : []), ...(hint ? [`${id}-hint`] : [])].join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? 'true' : undefined })}
      <FieldError id={`${id}-error`} text={error} />
      {hint && (
        <p class="aside" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
