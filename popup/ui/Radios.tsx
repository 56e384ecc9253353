import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  legend: string;
  values: readonly Value[];
  value: Value;
  label: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few answers. */
export const Radios = <Value extends string>({ legend, values, value, label, onChange }: Props<Value>) => {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          {label(each)}
        </label>
      ))}
    </fieldset>
  );
};
