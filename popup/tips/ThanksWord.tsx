import { t } from '../platform/words';
import { Field } from '../ui/Field';

/** What most services take (LUD-12 lets each say how much); a longer one would be cut. UTF-16 units. */
export const COMMENT_LENGTH = 255;

interface Props {
  value: string;
  /** Whether a service may take it, with the money. */
  isSent: boolean;
  onChange: (value: string) => void;
}

/** A word of thanks, with how much room is left. */
export const ThanksWord = ({ value, isSent, onChange }: Props) => {
  return (
    <Field
      label={t('thank_word')}
      hint={t(isSent ? 'thank_wordLeft' : 'thank_wordKept', `${value.length} / ${COMMENT_LENGTH}`)}
    >
      {(control) => (
        <textarea
          {...control}
          rows={2}
          dir="auto"
          maxLength={COMMENT_LENGTH}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
