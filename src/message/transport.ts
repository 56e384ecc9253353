import { CodedError, codedOf } from '../error/coded-error';
import {
  type Answer,
  contract,
  type Handlers,
  type Input,
  type MessageName,
  type Output,
  type Sender,
} from './contract';
import type { Caller } from './line';
import { type RefusalCode, refusal } from './refusal';
import { SAMPLE_ADDRESS, SAMPLE_FILE } from './sample';

/** What goes over the wire. */
export interface Envelope {
  message: string;
  input: unknown;
}

/** What a browser tells of a sender (runtime.MessageSender, the parts that decide). */
export interface RuntimeSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * Makes a typed `ask` out of the browser's own send. What a handler threw with a code is thrown here again with the same code, and whatever
 * else it threw as `failed`.
 */
export const asker =
  (send: (envelope: Envelope) => Promise<unknown>) =>
  async <Name extends MessageName>(message: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answer = (await send({ message, input })) as Answer<Output<Name>> | undefined;
    if (!answer) throw refusal('failed', 'no answer');
    if (!answer.ok) throw new CodedError<string>(answer.problem.code, answer.problem.detail);
    return answer.value;
  };

/**
 * Who sent this, judged by what the browser says alone. Another extension or an unknown sender is nobody.
 * @param own this extension's id and the address of its own pages (runtime.getURL(''))
 */
export const identifySender = (sender: RuntimeSender, own: { id: string; origin: string }): Sender | null => {
  if (!sender.id || sender.id !== own.id || !sender.url) return null;
  const { url: address, frameId: frame = 0 } = sender;
  const tab = sender.tab?.id ?? null;
  const from = (caller: Caller): Sender => ({ caller, tab, frame, address });
  // It is read as a page of the web is, and may do no more than one.
  if (sender.url.split(/[?#]/)[0] === own.origin + SAMPLE_FILE)
    return tab === null ? null : { ...from('page'), frame: 0, address: SAMPLE_ADDRESS };
  if (sender.url.startsWith(own.origin)) return from('us');
  if (sender.tab?.id !== undefined && sender.frameId !== undefined) return from('page');
  return null;
};

const refuse = (code: RefusalCode, detail = ''): Answer<never> => ({ ok: false, problem: { code, detail } });

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && typeof (value as Envelope).message === 'string' && 'input' in value;

const isName = (name: string): name is MessageName => Object.hasOwn(contract, name);

/** Answers one message: refuses what is unknown, not allowed or malformed, and never throws. */
export const receive = async (handlers: Handlers, value: unknown, sender: Sender | null): Promise<Answer<unknown>> => {
  if (!isEnvelope(value) || !isName(value.message)) return refuse('unknown-message');
  const { caller, accepts } = contract[value.message];
  if (sender?.caller !== caller) return refuse('not-allowed');
  if (!accepts(value.input)) return refuse('bad-input', value.message);
  try {
    const handle = handlers[value.message] as (input: unknown, from: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(value.input, sender) };
  } catch (error) {
    if (error instanceof CodedError) return { ok: false, problem: codedOf<string>(error) };
    const { name = '', message = String(error) } = (error ?? {}) as Partial<Error>;
    return refuse(name === 'QuotaExceededError' ? 'disk-full' : 'failed', message);
  }
};
