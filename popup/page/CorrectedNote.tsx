import type { Correction } from '../../src/correction/correction';
import { tellVerdict } from '../credit/correction-words';
import { licenseIdsInWords } from '../credit/license-names';
import { day, t } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';

interface Props {
  correction: Correction;
  /** What was corrected, for who hears the button alone. */
  title: string;
  onUndo: () => void;
}

/** The id of the button that takes a correction back. */
export const undoId = ({ id }: Pick<Correction, 'id'>): string => `undo-${id}`;

/** What a person said, when and why, what the page says, and a press that takes it back. */
export const CorrectedNote = ({ correction, title, onUndo }: Props) => {
  const { says, note, at, was } = correction;
  const named = licenseIdsInWords(was);
  return (
    <div class="corrected">
      <p>
        <Sentence id="corrected" parts={[day(at), <strong key="verdict">{tellVerdict(says)}</strong>]} />
      </p>
      {note && (
        <q>
          <Text>{note}</Text>
        </q>
      )}
      <p class="aside">{named ? t('corrected_was', named) : t('corrected_wasNone')}</p>
      <button type="button" id={undoId(correction)} aria-label={t('corrected_undo', title)} onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
};
