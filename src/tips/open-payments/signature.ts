import { sha512 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';

/** A request before it is signed. */
export interface Unsigned {
  method: 'GET' | 'POST' | 'DELETE';
  /** As it is asked: absolute, without a fragment. */
  address: string;
  /** 'GNAP …', or null. */
  authorization: string | null;
  /** JSON, or null. */
  body: Uint8Array | null;
}

/** The headers that a signature is over, by their names in lower case, in the order in which they are signed. */
const coveredHeaders = ({ authorization, body }: Unsigned): [name: string, value: string][] => [
  ...(authorization === null ? [] : [['authorization', authorization] as [string, string]]),
  ...(body === null
    ? []
    : ([
        ['content-digest', `sha-512=:${base64.encode(sha512(body))}:`],
        ['content-length', String(body.length)],
        ['content-type', 'application/json'],
      ] as [string, string][])),
];

/** What is signed, and the headers that go with the request then. */
export interface ToSign {
  /** The signature base (RFC 9421, 2.5). */
  base: string;
  /** The request's headers, but for the signature itself. The browser writes Content-Length by itself. */
  headers: Record<string, string>;
}

/**
 * What is to be signed of a request: its method, its address, and each header that is there of those which Open Payments names.
 * @param keyId the kid under which the key is known
 * @param created seconds since 1970
 */
export const toSign = (request: Unsigned, keyId: string, created: number): ToSign => {
  const covered: [string, string][] = [
    ['@method', request.method],
    ['@target-uri', request.address],
    ...coveredHeaders(request),
  ];
  const names = covered.map(([name]) => `"${name}"`).join(' ');
  const params = `(${names});created=${created};keyid="${keyId}"`;
  const lines = covered.map(([name, value]) => `"${name}": ${value}`);
  const sent = covered.filter(([name]) => !name.startsWith('@') && name !== 'content-length');
  return {
    base: [...lines, `"@signature-params": ${params}`].join('\n'),
    headers: { ...Object.fromEntries(sent), 'signature-input': `sig1=${params}` },
  };
};

/** The header of the signature (RFC 9421, 4.2). */
export const signatureHeader = (signature: Uint8Array): string => `sig1=:${base64.encode(signature)}:`;
