import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picked } from './picked';
import { type FoundPrivate, findPrivate } from './private-files';

/** What cannot be read says nothing here; sharing it will say why. */
const find = (picked: Picked): Promise<FoundPrivate> =>
  findPrivate(picked).catch(() => ({ files: [], unread: picked.files.length }));

/**
 * What the chosen files say of people.
 * @returns `found`, null until they were looked through, and `settled`, which waits for that
 */
export const usePrivate = (picked: Picked | null) => {
  const [found, setFound] = useState<FoundPrivate | null>(null);
  const looking = useRef<Promise<FoundPrivate> | null>(null);
  useEffect(() => {
    setFound(null);
    const now = picked ? find(picked) : null;
    looking.current = now;
    now?.then((all) => looking.current === now && setFound(all));
    return () => {
      looking.current = null;
    };
  }, [picked]);
  return { found, settled: () => looking.current };
};
