import {
  type Answer,
  type Caller,
  contract,
  type Handlers,
  type Input,
  type MessageName,
  type Output,
  type Refusal,
  type Sender,
} from './contract';
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

/** A refusal: thrown by a handler, and again where the answer reaches the one who asked. The code tells why. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    /** The name of the message that was refused. */
    readonly asked: string,
    readonly refusal: Refusal,
  ) {
    super(`${asked}: ${refusal.code}${refusal.detail ? ` (${refusal.detail})` : ''}`);
  }
}

/** Makes a typed `ask` out of the browser's own send. Throws RefusedError where the other side refused. */
export const asker =
  (send: (envelope: Envelope) => Promise<unknown>) =>
  async <Name extends MessageName>(message: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answer = (await send({ message, input })) as Answer<Output<Name>> | undefined;
    if (!answer) throw new RefusedError(message, { code: 'failed', detail: 'no answer' });
    if (!answer.ok) throw new RefusedError(message, answer.refusal);
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

const refuse = (code: Refusal['code'], detail = ''): Answer<never> => ({ ok: false, refusal: { code, detail } });

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
    if (error instanceof RefusedError) return { ok: false, refusal: error.refusal };
    const { name = '', message = String(error) } = (error ?? {}) as Partial<Error>;
    return refuse(name === 'QuotaExceededError' ? 'disk-full' : 'failed', message);
  }
};
