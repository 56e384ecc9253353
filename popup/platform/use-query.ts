import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useChanges } from './use-changes';

export interface Query<Value> {
  /** undefined until the first answer; an older answer stays until the next is there. */
  value: Value | undefined;
  /** Why the last question had no answer; null where it had one. */
  error: unknown;
  /** Asks once more. */
  again: () => void;
}

/**
 * Asks for something that a screen shows, and asks again when the question is another or something has changed. An answer that comes after a
 * later question's was heard, or to another question, is dropped.
 * @param key the question: another key is another question
 * @param channel which changes ask again: a name of src/message/channels, or null
 */
export const useQuery = <Value>(
  key: string,
  load: () => Promise<Value>,
  channel: string | null = null,
): Query<Value> => {
  const [answered, setAnswered] = useState<Omit<Query<Value>, 'again'>>({ value: undefined, error: null });
  const latest = useRef(load);
  latest.current = load;
  /** How many questions were asked, and the first whose answer may still be heard. */
  const asked = useRef(0);
  const open = useRef(0);
  const again = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    const tell: typeof setAnswered = (next) => {
      if (turn < open.current) return;
      open.current = turn;
      setAnswered(next);
    };
    latest.current().then(
      (value) => tell({ value, error: null }),
      (error: unknown) => tell(({ value }) => ({ value, error })),
    );
  }, [key]);
  useEffect(() => {
    open.current = asked.current + 1;
    again();
    return () => {
      open.current = Number.POSITIVE_INFINITY;
    };
  }, [again]);
  useChanges(channel, again);
  return { ...answered, again };
};
