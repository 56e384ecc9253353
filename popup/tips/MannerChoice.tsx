import { useId } from 'preact/hooks';
import type { Rail } from '../../src/tips/payee';
import type { Manner } from '../../src/tips/tip';
import { t, wordFor } from '../platform/words';

interface Props {
  manners: readonly Manner[];
  rail: Rail | null;
  chosen: Manner;
  onChoose: (manner: Manner) => void;
}

/** How to thank: each way with what it means. */
export const MannerChoice = ({ manners, rail, chosen, onChoose }: Props) => {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{t('thank_how')}</legend>
      {manners.map((manner) => (
        <label key={manner}>
          <input type="radio" name={name} checked={manner === chosen} onChange={() => onChoose(manner)} />
          <span>
            {manner === 'open' && rail !== 'link' ? t('thank_byApp') : wordFor('tip_by', manner)}{' '}
            <span class="aside">
              {manner === 'open' && rail !== 'link' ? t('thank_byAppMeaning') : wordFor('tip_byMeaning', manner)}
            </span>
          </span>
        </label>
      ))}
      <p class="aside">{wordFor('canProve', chosen)}</p>
    </fieldset>
  );
};
