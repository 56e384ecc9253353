import { KeptScreen } from '../../popup/library/KeptScreen';
import { Toast, type Undoable } from '../../popup/ui/Toast';
import { useAction } from '../../popup/ui/use-action';
import type { EntryQuery } from '../../src/library/query';

/** The library's list with what says why an act of it failed, as the tab of the library has it. */
export const Kept = ({ query, onDone }: { query: EntryQuery; onDone: (done: Undoable) => void }) => {
  const { said, run } = useAction();
  return (
    <>
      <KeptScreen query={query} run={run} onDone={onDone} />
      {said.text && <Toast {...said} />}
    </>
  );
};
