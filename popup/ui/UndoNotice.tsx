import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/words';
import { Icon } from './Icon';

/** Something that was done, and the way back. */
export interface Undoable {
  text: string;
  undo: () => Promise<void>;
}

interface Props {
  problem: string;
  /** What was done last, or null. */
  done: Undoable | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was done, for as long as a person needs to take it back. */
export const UndoNotice = ({ problem, done, onUndo, onDismiss }: Props) => {
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed has gone with its row: the keyboard goes on from here.
  useEffect(() => {
    if (done !== null) undo.current?.focus();
  }, [done]);
  return (
    <div class={`announcement${problem ? ' announcement-error' : ''}`} role="status" aria-live="polite">
      {problem && <Icon name="warning" />}
      {problem}
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
