import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { base58btc } from 'multiformats/bases/base58';
import { CID } from 'multiformats/cid';
import { pinningServiceTarget } from '../../../background/publish/target/pinning-service';
import { authorizationOf, readPlaceAddress } from '../../../src/publish/place';
import { readProblem } from '../../../src/publish/problem';
import type { Held } from '../../../src/publish/target';

const ROOT = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
const OTHER = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e';
const going = new AbortController().signal;

interface Asked {
  method: string;
  path: string;
  authorization: string | undefined;
  body: string;
}
type Answer = [status: number, body: unknown];

let server: Server;
let address: string;
let asked: Asked[];
let answer: (request: Asked, turn: number) => Answer | 'hang' | 'drop' | 'flood';

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => {
      body += piece.toString();
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, path: url, authorization: headers.authorization, body };
      asked.push(one);
      const said = answer(one, asked.length - 1);
      if (said === 'drop') return request.socket.destroy();
      if (said === 'hang') return;
      if (said === 'flood') {
        response.writeHead(200);
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          if (!response.destroyed) response.once('drain', more);
        };
        return more();
      }
      const [status, value] = said;
      response.writeHead(status).end(typeof value === 'string' ? value : JSON.stringify(value));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/psa`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const held: Held = {
  ...{ root: ROOT, blocks: [], name: 'Two foxes' },
  read: async () => ({ part: new Uint8Array(), length: 0 }),
  ...{ confirmed: { blocks: 0, bytes: 0 }, confirm: async () => undefined },
  origins: async () => ['/ip4/127.0.0.1/tcp/4001/p2p/12D3KooW'],
};
const target = () => pinningServiceTarget(address, 'Bearer word', async () => true);
const state = (status: string, cid = ROOT, more = {}) => ({
  ...{ requestid: 'r 1', status, created: '2026-01-01T00:00:00Z', delegates: [], pin: { cid }, ...more },
});
const list = (...results: unknown[]): Answer => [200, { count: results.length, results }];
const failure = (job: Promise<unknown>) =>
  job.then(
    () => null,
    (error: unknown) => readProblem(error),
  );

describe('a pinning service', () => {
  it('is told what to pin and where to fetch it, and asked until it is done', async () => {
    answer = ({ method }, turn) =>
      method === 'POST' ? [202, state('queued')] : turn === 0 ? list() : [200, state(turn < 3 ? 'pinning' : 'pinned')];
    await target().pin(held, going);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /psa/pins?cid=${ROOT}&status=queued,pinning,pinned,failed&limit=10`,
      'POST /psa/pins',
      'GET /psa/pins/r%201',
      'GET /psa/pins/r%201',
    ]);
    expect(asked.every(({ authorization }) => authorization === 'Bearer word')).toBe(true);
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      ...{ cid: ROOT, name: 'Two foxes', origins: ['/ip4/127.0.0.1/tcp/4001/p2p/12D3KooW'] },
    });
  });

  it('is asked for nothing that it has or is about to have', async () => {
    answer = () => list(state('pinned'));
    await target().pin(held, going);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
  });

  it('may spell a CID as it likes, and say nothing where it has nothing to say', async () => {
    const cid = CID.parse(ROOT);
    const old = CID.createV0(cid.multihash as Parameters<typeof CID.createV0>[0]).toString();
    for (const spelled of [cid.toString(base58btc), ROOT.toUpperCase(), old]) {
      answer = () => list(state('pinned', spelled, { info: null, meta: null, own: { field: 1 } }));
      await target().pin(held, going);
    }
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  it('is asked again for what it once failed to pin', async () => {
    answer = ({ method }) => (method === 'POST' ? [202, state('pinned')] : list(state('failed')));
    await target().pin(held, going);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  it.each<[string, string, typeof answer]>([
    ['refuses the token', 'service-forbidden', () => [401, { error: { reason: 'UNAUTHORIZED' } }]],
    [
      'is out of room',
      'service-refused',
      ({ method }) =>
        method === 'GET' ? list() : [409, { error: { reason: 'INSUFFICIENT_FUNDS', details: 'quota' } }],
    ],
    [
      'fails to fetch it',
      'service-refused',
      ({ method }) =>
        method === 'GET' ? list() : [202, state('failed', ROOT, { info: { status_details: 'no providers' } })],
    ],
    [
      'answers for another work',
      'service-not-one',
      ({ method }) => (method === 'GET' ? list(state('pinned', OTHER)) : [202, state('pinned', OTHER)]),
    ],
    ['is a web page', 'service-not-one', () => [200, '<!doctype html>']],
    ['is another program', 'service-not-one', () => [404, 'not found']],
    ['sends elsewhere', 'service-not-one', () => [302, '']],
    ['drops the line', 'service-unreachable', () => 'drop'],
    ['never stops talking', 'service-not-one', () => 'flood'],
    [
      'loses what it was pinning',
      'service-lost',
      ({ method, path }) => (method === 'POST' ? [202, state('queued')] : path.includes('?') ? list() : [200, {}]),
    ],
  ])('that %s is told as %s', async (_, code, how) => {
    answer = how;
    const problem = await failure(target().pin(held, going));
    expect(problem?.code).toBe(code);
    if (code === 'service-refused') expect(problem?.detail).toMatch(/INSUFFICIENT_FUNDS: quota|no providers/);
  });

  it('that never answers is left when the share is forgotten', async () => {
    answer = () => 'hang';
    const stop = new AbortController();
    const job = target().pin(held, stop.signal);
    const ended = expect(job).rejects.toBeTruthy();
    stop.abort();
    await ended;
  });

  it('is not spoken to before the browser allows it', async () => {
    const refused = pinningServiceTarget(address, null, async () => false);
    expect((await failure(refused.pin(held, going)))?.code).toBe('permission-missing');
    expect(asked).toEqual([]);
  });

  it('forgets a share under each of its requests', async () => {
    const left = [state('pinned'), { ...state('failed'), requestid: 'r2' }];
    answer = ({ method, path }) => {
      if (method === 'DELETE') {
        left.splice(
          left.findIndex(({ requestid }) => path.endsWith(encodeURIComponent(requestid))),
          1,
        );
        return [202, ''];
      }
      return list(...left);
    };
    await target().unpin(ROOT, going);
    expect(left).toEqual([]);
    expect(await target().isPinned(ROOT, going)).toBe(false);
  });
});

describe('the address of a place', () => {
  it.each([
    ['pinning-service', 'https://api.pins.example/psa/pins/', 'https://api.pins.example/psa'],
    ['pinning-service', 'https://api.pins.example', 'https://api.pins.example'],
    ['pinning-service', 'http://127.0.0.1:9097/', 'http://127.0.0.1:9097'],
    ['pinning-service', 'http://api.pins.example/', null],
    ['pinning-service', 'https://name:word@api.pins.example/', null],
    ['pinning-service', 'https://api.pins.example/?token=x', null],
    ['pinning-service', 'ftp://x/', null],
    ['kubo', 'https://rpc.node.example/', 'https://rpc.node.example'],
    ['kubo', '', null],
  ] as const)('of a %s, %s, is kept as %s', (kind, written, kept) => {
    expect(readPlaceAddress(kind, written)).toBe(kept);
    if (kept) expect(readPlaceAddress(kind, kept)).toBe(kept);
  });

  it('comes with the header that the place wants', () => {
    expect(authorizationOf({ user: '', secret: '' })).toBeNull();
    expect(authorizationOf({ user: '', secret: 'tok' })).toBe('Bearer tok');
    expect(authorizationOf({ user: 'Ådå', secret: 'ü' })).toBe(`Basic ${Buffer.from('Ådå:ü').toString('base64')}`);
  });
});
