import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchBytes, type Limits } from '../../../background/lookup/fetch-bytes';
import type { CodedError } from '../../../src/error/coded-error';
import type { InquiryProblem } from '../../../src/lookup/inquiry';

/** More time than anything here needs: only what never ends is stopped by it, and is given less. */
const LIMITS: Limits = { size: 1000, front: 100, time: 60_000 };
const SOON = 300;
let server: Server;
let origin: string;
/** The paths that were asked for. */
let asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const { port } = server.address() as AddressInfo;
    if (url === '/away') return response.writeHead(302, { Location: `http://localhost:${port}/small` }).end();
    if (url === '/nowhere') return response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end();
    if (url === '/missing') return response.writeHead(404).end('<html>');
    if (url === '/declared') return response.writeHead(200, { 'Content-Length': 5000 }).end(Buffer.alloc(5000, 1));
    if (url === '/silent') return undefined;
    response.writeHead(200);
    if (url === '/small') return response.end('small');
    const write = () => response.write(Buffer.alloc(300, 2));
    write();
    if (url === '/stalled') return undefined;
    // Never ends: 300 bytes whenever there is room for more.
    response.on('drain', write);
    const timer = setInterval(write, 5);
    return response.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const only127 = async (address: string) => new URL(address).hostname === '127.0.0.1';
const get = (
  path: string,
  page = `${origin}/page`,
  permits: (address: string) => Promise<boolean> = only127,
  time = LIMITS.time,
) => fetchBytes(path.startsWith('http') ? path : origin + path, page, '*/*', { ...LIMITS, time }, permits);
const problemOf = (job: Promise<unknown>) =>
  job.then(
    () => null,
    ({ code, detail }: CodedError<InquiryProblem>) => [code, detail],
  );

describe('fetching because a person pressed', () => {
  it('hands over what is there', async () => {
    const { bytes, whole } = await get('/small');
    expect([Buffer.from(bytes).toString(), whole]).toEqual(['small', true]);
  });

  it('stops at its limit where a body never ends', async () => {
    const { bytes, whole } = await get('/endless');
    expect([bytes.length, whole]).toEqual([LIMITS.size, false]);
  });

  it('reads the front alone where the site says that there is more than its limit', async () => {
    const { bytes, whole } = await get('/declared');
    expect([bytes.length, whole]).toEqual([LIMITS.front, false]);
  });

  it.each(['/silent', '/stalled'])('stops after its time where %s', async (path) => {
    expect(await problemOf(get(path, undefined, undefined, SOON))).toEqual(['timed-out', '']);
  });

  it('says what the site answered', async () => {
    expect(await problemOf(get('/missing'))).toEqual(['not-found', 'HTTP 404']);
  });

  it('says that nobody answers', async () => {
    expect(await problemOf(get('http://127.0.0.1:1/'))).toEqual(['offline', '']);
  });

  it('asks nobody without leave', async () => {
    asked = [];
    expect(await problemOf(get('/small', undefined, async () => false))).toEqual(['not-permitted', '127.0.0.1']);
    expect(asked).toEqual([]);
  });

  it('takes nothing from where it was sent on to without leave', async () => {
    expect(await problemOf(get('/away'))).toEqual(['not-permitted', 'localhost']);
    expect(new TextDecoder().decode((await get('/away', undefined, async () => true)).bytes)).toBe('small');
  });

  it('says that it was sent on to where it may not or cannot go', async () => {
    expect(await problemOf(get('/nowhere'))).toEqual(['sent-on', '']);
  });

  it('asks nobody in a private network for a page of the web', async () => {
    asked = [];
    expect(await problemOf(get('/small', 'https://evil.example/'))).toEqual(['private-address', '']);
    expect(asked).toEqual([]);
  });

  it('asks by http and https alone', async () => {
    expect(await problemOf(fetchBytes('data:image/png,x', `${origin}/`, '*/*', LIMITS, async () => true))).toEqual([
      'unreadable',
      '',
    ]);
  });
});
