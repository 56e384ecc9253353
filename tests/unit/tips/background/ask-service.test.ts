import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askService, OFFER_AT_MOST } from '../../../../background/tips/ask-service';
import type { Deps } from '../../../../background/tips/deps';

const KB = 1024;

/** JSON of so many bytes. */
const jsonOf = (bytes: number): string => JSON.stringify('a'.repeat(bytes - 2));

describe('an answer of a service', () => {
  let server: Server;
  let address: string;
  const deps = {
    ...{ loopback: true, fetch, permits: async () => true, patience: { service: 5000 } },
  } as unknown as Deps;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const text = jsonOf(Number(searchParams.get('bytes')));
      if (searchParams.has('told')) response.setHeader('Content-Length', text.length);
      // In pieces, and where it does not tell its length, with no end in sight.
      response.write(text.slice(0, 1000));
      response.end(text.slice(1000));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['an invoice', undefined, 64 * KB],
    ['an offer', OFFER_AT_MOST, 256 * KB],
  ])('with %s is read to its limit, and no further', async (_, most, limit) => {
    for (const told of ['', '&told']) {
      expect(await askService(`${address}/?bytes=${limit}${told}`, deps, most)).toHaveLength(limit - 2);
      await expect(askService(`${address}/?bytes=${limit + 1}${told}`, deps, most)).rejects.toThrow(
        `service-refused: more than ${limit / KB} KB`,
      );
    }
  });
});
