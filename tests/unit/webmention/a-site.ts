import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';

/** What a page answers: markup, or whatever a function writes. */
type Answer = string | ((request: IncomingMessage, response: ServerResponse, form: URLSearchParams) => unknown);

/** A site on this machine, by the paths of its pages. `asked` has every request as "GET /path". */
export const serveSite = () => {
  const pages = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`);
      const answer = pages.get(request.url ?? '');
      if (typeof answer === 'function') answer(request, response, new URLSearchParams(body));
      else if (answer === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(answer);
    });
  });
  const site = { origin: '', asked, pages };
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    pages.clear();
    asked.length = 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return site;
};
