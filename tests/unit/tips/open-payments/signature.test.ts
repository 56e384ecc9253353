import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { generateJwk, validateSignature, validateSignatureHeaders } from '@interledger/http-signature-utils';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { signatureHeader, toSign, type Unsigned } from '../../../../src/tips/open-payments/signature';

const CREATED = 1_800_000_000;
const body = new TextEncoder().encode('{"client":{"walletAddress":"https://own.example/me"}}');

describe('a signed request (RFC 9421)', () => {
  let privateKey: KeyObject;
  beforeAll(() => {
    ({ privateKey } = generateKeyPairSync('ed25519'));
  });

  /** What arrives of it: a browser writes Content-Length by itself. */
  const arriving = (request: Unsigned) => {
    const { base, headers } = toSign(request, 'key-1', CREATED);
    const signature = signatureHeader(sign(null, Buffer.from(base), privateKey));
    const length = request.body ? { 'content-length': String(request.body.length) } : {};
    const text = request.body ? { body: new TextDecoder().decode(request.body) } : {};
    return { method: request.method, url: request.address, headers: { ...headers, ...length, signature }, ...text };
  };
  const isTaken = async (request: ReturnType<typeof arriving>): Promise<boolean> =>
    validateSignatureHeaders(request as never) &&
    (await validateSignature(generateJwk({ privateKey, keyId: 'key-1' }), request as never));

  const post: Unsigned = { method: 'POST', address: 'https://auth.example/', authorization: 'GNAP token', body };

  it.each<[string, Unsigned]>([
    ['with a token and a body', post],
    ['with a body alone', { ...post, authorization: null }],
    ['with a token alone', { ...post, method: 'DELETE', address: 'https://auth.example/token/1', body: null }],
    ['with neither', { method: 'GET', address: 'https://own.example/me?x=1', authorization: null, body: null }],
  ])('is taken by Interledger’s own check %s', async (_, request) => {
    expect(await isTaken(arriving(request))).toBe(true);
  });

  it('is over all that there is, in the order of the specification', () => {
    const { headers } = toSign(post, 'key-1', CREATED);
    expect(headers['signature-input']).toBe(
      'sig1=("@method" "@target-uri" "authorization" "content-digest" "content-length" "content-type");created=1800000000;keyid="key-1"',
    );
    expect(Object.keys(headers)).not.toContain('content-length');
  });

  it.each<[string, (request: ReturnType<typeof arriving>) => void]>([
    ['body', (request) => Object.assign(request, { body: '{"client":{"walletAddress":"https://own.example/us"}}' })],
    ['token', (request) => Object.assign(request.headers, { authorization: 'GNAP other' })],
    ['address', (request) => Object.assign(request, { url: 'https://auth.example/other' })],
    ['method', (request) => Object.assign(request, { method: 'PUT' })],
  ])('is not taken with another %s', async (_, change) => {
    const request = arriving(post);
    change(request);
    expect(await isTaken(request)).toBe(false);
  });
});
