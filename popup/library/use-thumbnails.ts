import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../platform/ask';

/** Pictures that are remembered. */
const AT_MOST = 600;

/** The small pictures of kept works, by id, asked for when they are seen first; '' where there is none. */
export const useThumbnails = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const known = useRef(new Map<string, string>());
  const [, draw] = useState(0);
  const key = ids.join(' ');
  useEffect(() => {
    const missing = key.split(' ').filter((id) => id !== '' && !known.current.has(id));
    if (missing.length === 0) return;
    for (const id of missing) known.current.set(id, '');
    ask('library.thumbnails', { ids: missing }).then(
      (found) => {
        for (const [id, address] of Object.entries(found)) known.current.set(id, address);
        for (const id of known.current.keys()) {
          if (known.current.size <= AT_MOST) break;
          known.current.delete(id);
        }
        draw((count) => count + 1);
      },
      () => undefined,
    );
  }, [key]);
  return known.current;
};
