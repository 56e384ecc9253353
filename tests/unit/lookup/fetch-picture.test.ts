import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchPicture } from '../../../background/lookup/fetch-picture';
import type { CodedError } from '../../../src/error/coded-error';
import type { InquiryProblem } from '../../../src/lookup/inquiry';

const TYPES: Record<string, string> = {
  '/a%20fox.png': 'image/png',
  '/photo': 'image/jpeg; q=1',
  '/%E0%A4%A': 'image/webp',
  '/drawing.php': 'image/svg+xml',
  '/page.png': 'text/html',
  '/huge.png': 'image/png',
};
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const length = url === '/huge.png' ? { 'Content-Length': 200_000_000 } : {};
    response.writeHead(200, { 'Content-Type': TYPES[url], ...length });
    response.end(url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (address: string, permitted = true) =>
  fetchPicture(address.startsWith('/') ? origin + address : address, `${origin}/`, async () => permitted);
const problemOf = (job: Promise<unknown>) =>
  job.then(
    () => null,
    ({ code }: CodedError<InquiryProblem>) => code,
  );

describe('a picture of a page that a person wants to share', () => {
  it('comes with its bytes, its type, and a name that its type gives an extension', async () => {
    const given = await get('/a%20fox.png');
    expect([given.name, given.type, await given.text()]).toEqual(['a fox.png', 'image/png', '/a%20fox.png']);
    const names = await Promise.all(
      ['/photo', '/drawing.php', '/%E0%A4%A'].map(async (path) => (await get(path)).name),
    );
    expect(names).toEqual(['photo.jpg', 'drawing.svg', '%E0%A4%A.webp']);
  });

  it('is read where it stands in the page’s own markup, and nobody is asked', async () => {
    const given = await get('data:image/gif;base64,R0lGODlhAQABAAAAACw=', false);
    expect([given.name, given.type, given.size]).toEqual(['picture.gif', 'image/gif', 14]);
  });

  it('is refused where it is no picture, exists in its page alone, is too large or may not be asked for', async () => {
    expect(await problemOf(get('/page.png'))).toBe('unreadable');
    expect(await problemOf(get('data:text/html,<script>'))).toBe('unreadable');
    expect(await problemOf(get('data:nonsense'))).toBe('unreadable');
    expect(await problemOf(get('blob:https://site.example/1'))).toBe('unreadable');
    expect(await problemOf(get('/huge.png'))).toBe('too-large');
    expect(await problemOf(get('/photo', false))).toBe('not-permitted');
  });

  it('is not read out of an address that is longer than any picture', async () => {
    const huge = `data:image/png;base64,${'A'.repeat(140_000_000)}`;
    expect(await problemOf(get(huge))).toBe('too-large');
  });
});
