import { useId } from 'preact/hooks';
import { copyOrComplain } from '../../platform/copy-or-complain';
import { t } from '../../platform/words';
import { Icon } from '../../ui/Icon';
import { StatusLine } from '../../ui/StatusLine';
import { useAction } from '../../ui/use-action';

interface Props {
  /** Where it goes. */
  label: string;
  hint?: string;
  text: string;
}

const ROWS_AT_MOST = 10;
/** Letters that a row shows, about. */
const ROW = 80;

const rowsOf = (text: string): number =>
  Math.min(
    ROWS_AT_MOST,
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ROW)), 0),
  );

/** A text to be pasted elsewhere, with its button; nothing where there is none. */
export const Snippet = ({ label, hint, text }: Props) => {
  const id = useId();
  const { said, run } = useAction();
  if (text === '') return null;
  return (
    <div class="field snippet">
      <label id={`${id}-label`} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        readOnly
        dir="ltr"
        spellcheck={false}
        rows={rowsOf(text)}
        value={text}
      />
      {hint && (
        <p class="aside" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          aria-describedby={`${id}-label`}
          onClick={() => run(() => copyOrComplain(text, 'receive_copied'))}
        >
          <Icon name="copy" />
          {t('receive_copy')}
        </button>
      </div>
      <StatusLine {...said} />
    </div>
  );
};
