import { CodedError, codedOf } from '../../src/error/coded-error';
import { type Contract, contract, type Input, type MessageName, type Output } from '../../src/message/contract';
import type { Envelope } from '../../src/message/transport';

type Answers = { [Name in MessageName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

/** It is one wherever it is asked for: what prepares a file of tests and the tests may each have loaded this module. */
const shared = globalThis as typeof globalThis & { commonerAnswers?: Answers; commonerAsked?: Envelope[] };

export const resetBackground = (): void => {
  shared.commonerAnswers = {};
  shared.commonerAsked = [];
};

/** Has the background answer a message, by the contract's types; what it does not answer is refused. */
export const answer = <Name extends MessageName>(name: Name, how: NonNullable<Answers[Name]>): void => {
  shared.commonerAnswers = { ...shared.commonerAnswers, [name]: how };
};

/** The inputs of all messages of a name so far, the first first. */
export const asked = <Name extends MessageName>(name: Name): Input<Name>[] =>
  (shared.commonerAsked ?? []).filter(({ message }) => message === name).map(({ input }) => input as Input<Name>);

/** runtime.sendMessage: an input that the contract's guard refuses is refused, as by the real one. */
export const sendMessage = async (envelope: Envelope): Promise<unknown> => {
  const sent: Envelope = structuredClone(envelope);
  shared.commonerAsked?.push(sent);
  const line = (contract as Contract)[sent.message as MessageName];
  const how = shared.commonerAnswers?.[sent.message as MessageName] as ((input: unknown) => unknown) | undefined;
  if (!line.accepts(sent.input)) return { ok: false, problem: { code: 'bad-input', detail: sent.message } };
  if (!how) return { ok: false, problem: { code: 'failed', detail: `nobody answers ${sent.message} in this test` } };
  try {
    return { ok: true, value: await how(sent.input) };
  } catch (error) {
    const problem =
      error instanceof CodedError ? codedOf<string>(error) : { code: 'failed', detail: (error as Error).message };
    return { ok: false, problem };
  }
};
