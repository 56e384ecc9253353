import { useEffect, useState } from 'preact/hooks';
import type { Recorded } from '../../src/lineage/lineage';
import { ask } from '../platform/ask';

/**
 * The credit record of a shared work as far as this browser has it itself: nobody is asked. undefined until that is known, null where
 * it has none, or one whose signature does not fit.
 * @param root its CID, or null where the work is none that was shared
 */
export const useRecord = (root: string | null): Recorded | null | undefined => {
  const [record, setRecord] = useState<Recorded | null | undefined>(root === null ? null : undefined);
  useEffect(() => {
    if (root === null) return setRecord(null);
    let stale = false;
    ask('publish.open', { root, origin: { from: 'here' } }).then(
      ({ record: facts, signedBy }) => stale || setRecord(facts && signedBy ? { ...facts, signedBy } : null),
      () => stale || setRecord(null),
    );
    return () => {
      stale = true;
    };
  }, [root]);
  return record;
};
