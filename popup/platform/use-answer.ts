import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Input, MessageName, Output } from '../../src/message/contract';
import { ask } from './ask';
import { explain } from './explain';
import { type Told, tell } from './told';

interface Answered<Value> {
  /** undefined until the first answer; an older answer stays until the next is there. */
  value: Value | undefined;
  problem: string | null;
  /** The same, with what another program said apart from it. */
  told: Told | null;
}

/** Asks the background, again whenever the input changes, and drops answers that came too late. */
export const useAnswer = <Name extends MessageName>(
  message: Name,
  input: Input<Name>,
): Answered<Output<Name>> & { again: () => void } => {
  const [answered, setAnswered] = useState<Answered<Output<Name>>>({ value: undefined, problem: null, told: null });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(input);
  useEffect(() => {
    let stale = false;
    ask(message, input).then(
      (value) => stale || setAnswered({ value, problem: null, told: null }),
      (error) => stale || setAnswered(({ value }) => ({ value, problem: explain(error), told: tell(error) })),
    );
    return () => {
      stale = true;
    };
  }, [message, key, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...answered, again };
};
