import type { Input, MessageName, Output } from '../../src/message/contract';
import { ask } from './ask';
import { explain, type Told, tell } from './explain';
import { useQuery } from './use-query';

interface Answered<Value> {
  /** undefined until the first answer; an older answer stays until the next is there. */
  value: Value | undefined;
  problem: string | null;
  /** The same, with what another program said apart from it. */
  told: Told | null;
  again: () => void;
}

/**
 * Asks the background, and again whenever the input changes.
 * @param channel which changes ask again, too: a name of src/message/channels, or null
 */
export const useAnswer = <Name extends MessageName>(
  message: Name,
  input: Input<Name>,
  channel: string | null = null,
): Answered<Output<Name>> => {
  const { value, error, again } = useQuery(JSON.stringify([message, input]), () => ask(message, input), channel);
  const isWrong = error !== null;
  return { value, problem: isWrong ? explain(error) : null, told: isWrong ? tell(error) : null, again };
};
