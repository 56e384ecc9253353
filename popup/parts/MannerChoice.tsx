import { useId } from 'preact/hooks';
import type { Manner } from '../../src/tip/tip';
import { word, wordFor } from '../words';

interface Props {
  manners: readonly Manner[];
  chosen: Manner;
  onChoose: (manner: Manner) => void;
}

/** How to thank: each way with what it means. */
export const MannerChoice = ({ manners, chosen, onChoose }: Props) => {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{word('thank_how')}</legend>
      {manners.map((manner) => (
        <label key={manner}>
          <input type="radio" name={name} checked={manner === chosen} onChange={() => onChoose(manner)} />
          <span>
            {wordFor('tip_by', manner)} <span class="aside">{wordFor('tip_byMeaning', manner)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
