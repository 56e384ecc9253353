import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Fetched, fetchBytes } from '../../../background/lookup/fetch-bytes';
import { fetchWhole } from '../../../background/lookup/fetch-whole';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/whole') return response.writeHead(200, { 'Content-Length': 3000 }).end(Buffer.alloc(3000, 7));
    if (url === '/huge') return response.writeHead(200, { 'Content-Length': 200_000_000 }).write('x');
    // Begun and never ended.
    return response.writeHead(200).write(Buffer.alloc(500));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, watch: Parameters<typeof fetchWhole>[4]): Promise<Fetched> =>
  fetchWhole(origin + path, `${origin}/page`, '*/*', async () => true, watch);
const never = new AbortController().signal;

describe('a file that a person waits for', () => {
  it('tells how much of it has come, and of how much', async () => {
    const told: [number, number][] = [];
    const { bytes } = await get('/whole', { stopped: never, onRead: (done, of) => told.push([done, of]) });
    expect(bytes.length).toBe(3000);
    expect(told.at(-1)).toEqual([3000, 3000]);
  });

  it('is not fetched any more once they have stopped it', async () => {
    const stop = new AbortController();
    const fetched = get('/endless', { stopped: stop.signal, onRead: () => stop.abort(new Error('enough')) });
    await expect(fetched).rejects.toThrow('enough');
  });

  it('is not read where it is larger than is fetched', async () => {
    await expect(get('/huge', { stopped: never, onRead: () => undefined })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('is asked for in the person’s own network by no page of the web', async () => {
    const limits = { size: 10, front: 10, time: 1000 };
    const fetched = fetchBytes(`${origin}/whole`, 'https://page.example/', '*/*', limits, async () => true);
    await expect(fetched).rejects.toMatchObject({ code: 'private-address' });
  });
});
