import { t } from '../platform/words';
import { Field } from '../ui/Field';

/** What most services take (LUD-12 lets each say how much); a longer one would be cut. UTF-16 units. */
export const COMMENT_LENGTH = 255;

const WORDS = {
  sent: ['thank_word', 'thank_wordLeft'],
  letter: ['thank_word', 'thank_wordLetter'],
  kept: ['thank_note', 'thank_wordKept'],
} as const;

interface Props {
  value: string;
  /** Who gets it: the service, with the money; the creator, in the letter that may be written; or nobody. */
  use: keyof typeof WORDS;
  onChange: (value: string) => void;
}

/** A word of thanks, or a note that stays here, with how much room is left. */
export const ThanksWord = ({ value, use, onChange }: Props) => {
  const [label, hint] = WORDS[use];
  return (
    <Field label={t(label)} hint={t(hint, `${value.length} / ${COMMENT_LENGTH}`)}>
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
