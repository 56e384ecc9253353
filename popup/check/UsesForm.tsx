import type { Uses } from '../../src/check/lacks';
import { t, wordFor } from '../platform/words';
import { Radios } from '../ui/Radios';

const ANSWERS = ['yes', 'no', 'unsaid'] as const;
type Given = (typeof ANSWERS)[number];
const given = (answer: boolean | null): Given => (answer === null ? 'unsaid' : answer ? 'yes' : 'no');
const answerOf = (value: Given): boolean | null => (value === 'unsaid' ? null : value === 'yes');

/** How the document uses what is in it: licenses permit one use and not another. */
export const UsesForm = ({ uses, onChange }: { uses: Uses; onChange: (uses: Uses) => void }) => (
  <div class="check-uses">
    <Radios
      legend={t('use_money')}
      values={ANSWERS}
      value={given(uses.commercial)}
      label={(answer) => wordFor('money', answer)}
      onChange={(answer) => onChange({ ...uses, commercial: answerOf(answer) })}
    />
    <Radios
      legend={t('check_changed')}
      values={ANSWERS}
      value={given(uses.changed)}
      label={(answer) => wordFor('money', answer)}
      onChange={(answer) => onChange({ ...uses, changed: answerOf(answer) })}
    />
  </div>
);
