import { contract, type Handlers, type MessageName, type Sender } from '../src/message/contract';
import { loadActs } from './load-acts';
import { observe } from './page/observe';
import { readSeen } from './page/seen';

type Handle = (input: unknown, from: Sender) => Promise<unknown>;

const lazily =
  (name: MessageName): Handle =>
  async (input, from) => {
    const { acts } = await loadActs();
    return (acts as Record<string, Handle>)[name]?.(input, from);
  };

/** One handler for each line of the contract: what a page needs is here, what a person asks for is loaded then. */
export const handlers: Handlers = {
  ...(Object.fromEntries((Object.keys(contract) as MessageName[]).map((name) => [name, lazily(name)])) as Handlers),
  'page.observed': observe,
  'page.read': ({ tab }) => readSeen(tab),
};
