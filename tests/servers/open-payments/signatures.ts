import { getKeyId, type JWK, validateSignature, validateSignatureHeaders } from '@interledger/http-signature-utils';

/** A request as it arrived, for Interledger's own check. */
export interface Signed {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Seconds by which a signature's moment may be beside the server's: tests let time pass. */
const SKEW = 3600;

/**
 * Whether a request was signed by one of these keys, over all that it has to be over (RFC 9421; RFC 9635, 7.3.1).
 * @returns what is wrong, or null
 */
export const signatureFault = async (request: Signed, keys: readonly JWK[]): Promise<string | null> => {
  const input = request.headers['signature-input'] ?? '';
  const kid = getKeyId(input);
  const key = keys.find((each) => each.kid === kid);
  if (!key) return `no key ${kid}`;
  const given = { ...request, ...(request.body ? { body: request.body } : {}) } as never;
  if (!validateSignatureHeaders(given)) return 'it is not over what it has to be over';
  // A body that is not under the signature could be changed on its way.
  if (request.body && !input.includes('"content-digest"')) return 'the body is not signed';
  const created = Number(/;created=(\d+)/.exec(input)?.[1]);
  if (!(Math.abs(Date.now() / 1000 - created) < SKEW)) return 'it is not of now';
  return (await validateSignature(key, given)) ? null : 'it is not by that key';
};
