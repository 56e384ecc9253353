import { useId } from 'preact/hooks';
import { t } from '../platform/words';

interface Props {
  value: string;
  onChange: (value: string) => void;
  /** The id by which the keyboard comes here. */
  id?: string;
  /** What there is to say about what was written; '' for nothing. */
  hint?: string;
}

/** Finds while a person types. */
export const SearchField = ({ value, onChange, id: given, hint = '' }: Props) => {
  const own = useId();
  const id = given ?? own;
  return (
    <search class="field">
      <label for={id}>{t('search')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={200}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <p class="aside" id={`${id}-hint`} role="status">
          {hint}
        </p>
      )}
    </search>
  );
};
