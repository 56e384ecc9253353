import { useCallback, useState } from 'preact/hooks';
import type { Entry } from '../../src/library/entry';
import type { Entries } from './use-entries';

/** The entries that are in view and have come, and what tells that other rows are shown. */
export const useVisible = (entries: Entries, perRow: number) => {
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const { show } = entries;
  const onShow = useCallback(
    (from: number, to: number) => {
      setShown({ from: from * perRow, to: to * perRow });
      show(from * perRow, to * perRow);
    },
    [show, perRow],
  );
  const visible = Array.from({ length: Math.max(0, shown.to - shown.from) }, (_, i) =>
    entries.at(shown.from + i),
  ).filter((entry): entry is Entry => entry !== undefined);
  return { visible, onShow };
};
