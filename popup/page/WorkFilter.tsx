import { useId } from 'preact/hooks';
import { numberInWords, t } from '../platform/words';

interface Props {
  value: string;
  found: number;
  total: number;
  onChange: (value: string) => void;
}

/** Narrows the works of a page while a person types, and says how many are left. Escape empties it before it closes the window. */
export const WorkFilter = ({ value, found, total, onChange }: Props) => {
  const id = useId();
  return (
    <search class="work-filter">
      <label for={id} class="unseen">
        {t('works_filter')}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={200}
        placeholder={t('works_filterExample')}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        }}
      />
      <p class="aside" role="status">
        {value.trim() !== '' && t('works_found', numberInWords(found), numberInWords(total))}
      </p>
    </search>
  );
};
