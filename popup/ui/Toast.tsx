import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/words';
import { Icon } from './Icon';
import type { Outcome } from './use-action';

/** Long enough to be read; it lies over what is below it. Milliseconds. */
const SHOWN_MS = 7000;

/** Something that was done, and the way back. */
export interface Undoable {
  text: string;
  undo: () => Promise<void>;
}

interface Props extends Outcome {
  /** What was done last and can be taken back: it stays for as long as a person needs. */
  done?: Undoable | null;
  onUndo?: () => void;
  onDismiss?: () => void;
  /** Whether what was pressed is still there, and the keyboard stays at it. */
  keepsFocus?: boolean;
}

/**
 * What just happened, seen for a while and read out; what went wrong stays until the next act. The region is always in the page: one that
 * comes with its words is not read.
 */
export const Toast = ({ text, tone, done = null, onUndo, onDismiss, keepsFocus = false }: Props) => {
  const [shown, setShown] = useState(text);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    setShown(text);
    if (!text || tone === 'error') return;
    const timer = setTimeout(() => setShown(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text, tone]);
  // What was pressed has gone with its row: the keyboard goes on from here.
  useEffect(() => {
    if (done !== null && !keepsFocus) undo.current?.focus();
  }, [done, keepsFocus]);
  return (
    <div class={`announcement announcement-${tone}`} role="status" aria-live="polite">
      {shown && tone === 'error' && <Icon name="warning" />}
      {shown}
      {done !== null && (
        <>
          <span>{done.text}</span>
          <button type="button" ref={undo} onClick={onUndo}>
            {t('undo')}
          </button>
          <button type="button" class="quiet announcement-dismiss" onClick={onDismiss}>
            {t('dismiss')}
          </button>
        </>
      )}
    </div>
  );
};
