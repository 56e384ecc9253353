import { useId } from 'preact/hooks';
import { word } from '../words';

/** Finds while a person types. */
export const SearchField = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const id = useId();
  return (
    <search class="field">
      <label for={id}>{word('search')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={200}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </search>
  );
};
