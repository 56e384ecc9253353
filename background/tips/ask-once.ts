import { isSafeUrl } from '../../src/tips/pay-service';
import { isTipError, tipError } from '../../src/tips/tip-error';
import { limitTime } from '../net/limit-time';
import type { Deps } from './deps';

const KB = 1024;
/** Bytes of an answer: an invoice, a quote or a grant has some hundreds, and a reason less. */
const ANSWER_AT_MOST = 64 * KB;

/** Reads a body to its end; a longer one is given up where it gets too long, whatever was declared. */
const readText = async (response: Response, most: number): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      await reader?.cancel();
      throw tipError('service-refused', `more than ${most / KB} KB`);
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** What a request to a service has of its own. */
export interface Asked {
  method: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  /** JSON. */
  body?: Uint8Array<ArrayBuffer>;
}

/** An answer, whatever it says. */
export interface Answered {
  status: number;
  text: string;
}

/**
 * Asks a service by https: without cookies, without saying from where, and following it nowhere. A redirect is an answer that nobody was
 * shown, and so it is refused, whereto it may lead.
 * @param most bytes that are read; of more, none counts
 * @throws FailureCode permission-missing (its detail is the host), answer-unsafe, service-unreachable, or service-refused for too much
 */
export const askOnce = async (
  address: string,
  { method, headers = {}, body }: Asked,
  deps: Deps,
  most = ANSWER_AT_MOST,
): Promise<Answered> => {
  if (!isSafeUrl(address, deps.loopback)) throw tipError('answer-unsafe', 'an address that may not be asked');
  const { host } = new URL(address);
  if (!(await deps.permits(address))) throw tipError('permission-missing', host);
  const request: RequestInit = {
    ...{ method, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
    headers: { Accept: 'application/json', ...headers },
    ...(body ? { body } : {}),
  };
  try {
    // The body is read inside the limit too: a server may begin one and never end it.
    return await limitTime(deps.patience.service, new AbortController().signal, async (signal) => {
      const response = await deps.fetch(address, { ...request, redirect: 'manual', signal });
      const { type, status } = response;
      if (type === 'opaqueredirect' || (status >= 300 && status < 400))
        throw tipError('answer-unsafe', `${host} sends on to another place`);
      return { status, text: await readText(response, most) };
    });
  } catch (error) {
    if (isTipError(error)) throw error;
    throw tipError('service-unreachable', host);
  }
};
