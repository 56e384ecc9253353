import { errorOf } from '../../../src/tips/open-payments/grant';
import { signatureHeader, toSign, type Unsigned } from '../../../src/tips/open-payments/signature';
import { tipError } from '../../../src/tips/tip-error';
import { askOnce } from '../ask-once';
import type { Deps } from '../deps';
import type { Signer } from './signer';

/** An answer of a server: its JSON, not looked at; null where it is none. */
export interface Answer {
  status: number;
  answer: unknown;
}

export interface Order {
  method: Unsigned['method'];
  address: string;
  /** Who signs; null for what anybody may ask. */
  signer: Signer | null;
  token?: string;
  body?: object;
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Asks a server of Open Payments, signed by RFC 9421. Whatever it answers is returned, also that it refuses.
 * @throws FailureCode permission-missing, answer-unsafe, service-unreachable, or service-refused for too much
 */
export const askServer = async ({ method, address, signer, token, body }: Order, deps: Deps): Promise<Answer> => {
  const bytes = body ? new TextEncoder().encode(JSON.stringify(body)) : null;
  const unsigned: Unsigned = { method, address, authorization: token ? `GNAP ${token}` : null, body: bytes };
  const headers: Record<string, string> = {};
  if (signer) {
    const { base, headers: signed } = toSign(unsigned, signer.jwk.kid, Math.floor(deps.now().getTime() / 1000));
    Object.assign(headers, signed, { signature: signatureHeader(await signer.sign(base)) });
  }
  const { status, text } = await deps.asNobody(new URL(address).origin, () =>
    askOnce(address, { method, headers, ...(bytes ? { body: bytes } : {}) }, deps),
  );
  return { status, answer: read(text) };
};

/**
 * The same where only one that says yes goes on.
 * @throws FailureCode as askServer does, and service-refused with the code of what the server said
 */
export const needAnswer = async (order: Order, deps: Deps): Promise<unknown> => {
  const { status, answer } = await askServer(order, deps);
  if (status < 200 || status > 299) throw tipError('service-refused', `HTTP ${status} ${errorOf(answer)}`.trim());
  return answer;
};

/** Gives something back, or asks no more. That nothing is heard of it changes nothing: a token ends by itself. */
export const giveBack = async (address: string, token: string, signer: Signer, deps: Deps): Promise<void> => {
  await askServer({ method: 'DELETE', address, signer, token }, deps).catch(() => undefined);
};
