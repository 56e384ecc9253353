import { useId } from 'preact/hooks';
import { word } from '../words';

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
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{word('thank_word')}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={COMMENT_LENGTH}
        value={value}
        aria-describedby={`${id}-left`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="aside" id={`${id}-left`}>
        {word(isSent ? 'thank_wordLeft' : 'thank_wordKept', `${value.length} / ${COMMENT_LENGTH}`)}
      </p>
    </div>
  );
};
