import { describe, expect, it } from '@jest/globals';
import { findReady } from '../../../background/webmention/find-ready';
import { sendNotice } from '../../../background/webmention/send-notice';
import type { CodedError } from '../../../src/error/coded-error';
import type { WebmentionProblem } from '../../../src/webmention/problem';
import { serveSite } from './a-site';

const site = serveSite();
const at = (path: string) => `${site.origin}${path}`;
const all = async (_: string) => true;
const isCalled = (job: Promise<unknown>) =>
  job.then(
    () => 'nothing',
    ({ code }: CodedError<WebmentionProblem>) => code,
  );
const find = (permits = all, loopback = true) =>
  findReady({ source: at('/mine'), target: at('/walk') }, permits, loopback);
const HOOKED = '<!doctype html><head><link rel="webmention" href="/hook"></head><p>A walk';

const lay = (walk: string = HOOKED, mine = `<a href="${at('/walk')}">a walk</a>`) => {
  site.pages.set('/walk', walk);
  site.pages.set('/mine', mine);
};

describe('a notice to a page', () => {
  it('is looked for at the page and at one’s own, and nothing is sent', async () => {
    lay();
    expect(await find()).toEqual({ source: at('/mine'), target: at('/walk'), endpoint: at('/hook') });
    expect(site.asked).toEqual(['GET /walk', 'GET /mine']);
  });

  it('is found in the Link header, also where the page is no HTML', async () => {
    lay();
    site.pages.set('/walk', (_, response) =>
      response
        .writeHead(200, { 'Content-Type': 'image/png', Link: '</hook?a=1>; rel="webmention"' })
        .end('<link rel=webmention href=/x>'),
    );
    expect((await find()).endpoint).toBe(at('/hook?a=1'));
  });

  it('is found from where the page was sent on to', async () => {
    lay();
    site.pages.set('/walk', (_, response) => response.writeHead(301, { Location: '/new/walk' }).end());
    site.pages.set('/new/walk', '<link rel="webmention" href="hook">');
    expect((await find()).endpoint).toBe(at('/new/hook'));
  });

  it('is not looked for at another host that a page sends on to, if the browser was not asked about it', async () => {
    lay();
    const { port } = new URL(site.origin);
    site.pages.set('/walk', (_, response) =>
      response.writeHead(302, { Location: `http://localhost:${port}/new` }).end(),
    );
    site.pages.set('/new', HOOKED);
    const only = async (address: string) => new URL(address).hostname === '127.0.0.1';
    expect(await isCalled(find(only))).toBe('not-permitted');
  });

  it('is not found in a page that is none, has none, or holds it behind what is read', async () => {
    lay('<p>No hook');
    expect(await isCalled(find())).toBe('no-endpoint');
    lay(`<p>${' '.repeat(1_000_001)}<a rel="webmention" href="/hook">`);
    expect(await isCalled(find())).toBe('no-endpoint');
    site.pages.delete('/walk');
    expect(await isCalled(find())).toBe('not-found');
    site.pages.set('/walk', ({ socket }) => socket.destroy());
    expect(await isCalled(find())).toBe('offline');
  });

  it('is read only until the page has said where it goes: one that never ends is answered', async () => {
    lay();
    let sent = 0;
    site.pages.set('/walk', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).write(HOOKED);
      const write = () => {
        sent += 8192;
        response.write(' '.repeat(8192));
      };
      const timer = setInterval(write, 1);
      response.on('close', () => clearInterval(timer));
    });
    expect((await find()).endpoint).toBe(at('/hook'));
    expect(sent).toBeLessThan(900_000);
  });

  it('is not sent for a page that does not lead there, or that nobody else reaches', async () => {
    lay(HOOKED, '<p>Nothing here');
    expect(await isCalled(find())).toBe('not-linked');
    expect(await isCalled(find(all, false))).toBe('target-private');
    const target = 'https://ann.example/walk';
    expect(await isCalled(findReady({ source: at('/mine'), target }, all, false))).toBe('source-private');
    expect(site.asked.filter((each) => each.startsWith('POST'))).toEqual([]);
  });

  it('asks nobody where the browser was not allowed to', async () => {
    lay();
    expect(await isCalled(find(async () => false))).toBe('not-permitted');
    const ready = { source: at('/mine'), target: at('/walk'), endpoint: at('/hook') };
    expect(await isCalled(sendNotice(ready, async () => false, true))).toBe('not-permitted');
    expect(site.asked).toEqual([]);
  });

  it('is a form with the two addresses, without cookie or referrer; each answer of 2xx is a yes', async () => {
    for (const status of [200, 201, 202, 204]) {
      let heard = '';
      site.pages.set('/hook?to=ann', ({ headers }, response, form) => {
        const { cookie, referer, 'content-type': type } = headers;
        heard = JSON.stringify([[...form], cookie, referer, type]);
        response.writeHead(status, { Location: '/status/1' }).end();
      });
      await sendNotice({ source: at('/mine'), target: at('/walk'), endpoint: at('/hook?to=ann') }, all, true);
      expect(JSON.parse(heard)).toEqual([
        [
          ['source', at('/mine')],
          ['target', at('/walk')],
        ],
        ...[null, null],
        expect.stringMatching(/^application\/x-www-form-urlencoded/),
      ]);
    }
  });

  it('is refused by every other answer, and follows none', async () => {
    for (const status of [302, 307, 400, 404, 500]) {
      site.asked.length = 0;
      site.pages.set('/hook', (_, response) => response.writeHead(status, { Location: '/elsewhere' }).end('no'));
      site.pages.set('/elsewhere', 'taken');
      const ready = { source: at('/mine'), target: at('/walk'), endpoint: at('/hook') };
      expect(await isCalled(sendNotice(ready, all, true))).toBe('refused');
      expect(site.asked).toEqual(['POST /hook']);
    }
  });

  it.each(['http://127.0.0.1/hook', 'https://10.0.0.1/hook', 'https://localhost/', 'http://ann.example/hook'])(
    'goes to no address of this machine or a private network, nor without encryption: %s',
    async (endpoint) => {
      const ready = { source: 'https://me.example/1', target: 'https://ann.example/walk', endpoint };
      expect(await isCalled(sendNotice(ready, all, false))).toBe('endpoint-private');
    },
  );
});
