import { useEffect, useRef } from 'preact/hooks';
import { word } from '../words';

interface Props {
  problem: string;
  /** The id of what was deleted last, or null. */
  deleted: string | null;
  onUndo: (id: string) => void;
  onDismiss: () => void;
}

/** Says that something was deleted, for as long as a person needs to bring it back. */
export const UndoNotice = ({ problem, deleted, onUndo, onDismiss }: Props) => {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted has gone with its row: the keyboard goes on from here.
  useEffect(() => {
    if (deleted !== null) undo.current?.focus();
  }, [deleted]);
  return (
    <div class="announcement" role="status" aria-live="polite">
      {problem}
      {deleted !== null && (
        <>
          <span>{word('deleted')}</span>
          <button type="button" ref={undo} onClick={() => onUndo(deleted)}>
            {word('undo')}
          </button>
          <button type="button" class="quiet" onClick={onDismiss}>
            {word('dismiss')}
          </button>
        </>
      )}
    </div>
  );
};
