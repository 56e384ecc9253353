import type { Uses } from '../../src/check/lacks';
import { t, wordFor } from '../platform/words';
import { Radios } from '../ui/Radios';
import { ANSWERS, answerOf, given } from './answer';

interface Props {
  commercial: Uses['commercial'];
  onChange: (commercial: Uses['commercial']) => void;
}

/** How the whole document is used: licenses permit one use and not another. */
export const UsesForm = ({ commercial, onChange }: Props) => (
  <div class="check-uses">
    <Radios
      legend={t('use_money')}
      values={ANSWERS}
      value={given(commercial)}
      label={(answer) => wordFor('money', answer)}
      onChange={(answer) => onChange(answerOf(answer))}
    />
  </div>
);
