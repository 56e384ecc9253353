import { t, wordFor } from '../platform/words';
import { ANSWERS, type Answer, answerOf, given } from './answer';

interface Props {
  /** Which medium it is about, in words: several of these questions stand on one screen. */
  about: string;
  changed: boolean | null;
  onChange: (changed: boolean | null) => void;
}

/** Asks whether one work was changed: a license may want that said, or not permit it. */
export const ChangedField = ({ about, changed, onChange }: Props) => (
  <label class="check-changed">
    <span>{t('check_changed')}</span>
    <select
      aria-label={t('with_detail', t('check_changed'), about)}
      value={given(changed)}
      onChange={(event) => onChange(answerOf(event.currentTarget.value as Answer))}
    >
      {ANSWERS.map((answer) => (
        <option key={answer} value={answer}>
          {wordFor('money', answer)}
        </option>
      ))}
    </select>
  </label>
);
