import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { kuboTarget, type NodeAccess } from '../../../background/publish/target/kubo';
import { makeBundle } from '../../../src/publish/bundle';
import { readProblem } from '../../../src/publish/problem';
import type { Held } from '../../../src/publish/target';
import { readFrom } from './car-of';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

const MIB = 1024 * 1024;
const open: NodeAccess = { allows: async () => true, asOwnOrigin: (_, job) => job() };
/** What Kubo says of an error: its client reads the words of no other. */
const JSON_ = { 'content-type': 'application/json' };
const VERSION = JSON.stringify({ Version: '0.43.0', Commit: '', Repo: '18', System: '', Golang: '' });
/** Milliseconds. What a test makes slow has a short limit; what it does not has one that no busy machine reaches. */
const LONG = 20_000;
const LIMITS = { shard: LONG, pin: LONG, list: LONG };

type Reply = (response: ServerResponse) => void;
let address: string;
let asked: string[];
let shard: Reply;
let pin: Reply;
let list: Reply;
let server: ReturnType<typeof createServer>;

beforeEach(async () => {
  asked = [];
  shard = (response) => response.end('');
  pin = (response) => response.end('{}');
  list = says('not pinned');
  server = createServer((request, response) => {
    const command = /^\/api\/v0\/([\w/]+)/.exec(request.url ?? '')?.[1] ?? '';
    asked.push(command);
    request.on('error', () => undefined);
    request.resume().once('end', () => {
      if (command === 'version') response.end(VERSION);
      else if (command === 'pin/ls') list(response);
      else if (command === 'dag/import') shard(response);
      else pin(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const hold = async (size: number) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft(), content: pieces(noise(size)), sources: [], signer: makeSigner(), at: AT };
  const bundle = await makeBundle(input, put);
  const confirmed: Held['confirmed'][] = [];
  const held: Held = {
    ...{ root: bundle.root, blocks: bundle.blocks, name: 'foxes', origins: async () => [] },
    confirmed: { blocks: 0, bytes: 0 },
    confirm: async (now) => void confirmed.push(now),
    read: readFrom(blocks),
  };
  return { held, confirmed };
};
const problemOf = (held: Held, limits = LIMITS) =>
  kuboTarget(address, open, null, limits)
    .pin(held, new AbortController().signal)
    .then(
      () => null,
      (error: unknown) => readProblem(error),
    );
const LATE = { code: 'node-unreachable', detail: 'no answer in time' };
/** Begins to answer, says a little again and again, and never ends. */
const trickle: Reply = (response) => {
  const timer = setInterval(() => response.write(' '), 5);
  response.once('close', () => clearInterval(timer));
};
const says =
  (Message: string): Reply =>
  (response) =>
    response.writeHead(500, JSON_).end(JSON.stringify({ Message, Code: 0, Type: 'error' }));

describe('a node', () => {
  it.each<[string, Reply]>([
    ['never answers to a shard', () => undefined],
    ['answers to a shard for ever', trickle],
  ])(
    'that %s is left after the time of one, and not asked for more',
    async (_, reply) => {
      shard = reply;
      const { held, confirmed } = await hold(33 * MIB);
      expect(await problemOf(held, { ...LIMITS, shard: 1500 })).toEqual(LATE);
      // Three shards, of which two are on their way at once. That the limit was theirs, the others' lengths say.
      expect(asked).toContain('pin/ls');
      const imports = asked.filter((command) => command === 'dag/import').length;
      expect(imports).toBeLessThanOrEqual(2);
      expect(asked).not.toContain('pin/add');
      expect(confirmed).toEqual([]);
    },
    30_000,
  );

  it('that lists its pins for ever, or pins for ever, is left as well', async () => {
    const { held } = await hold(100);
    pin = trickle;
    expect(await problemOf(held, { ...LIMITS, pin: 1000 })).toEqual(LATE);
    expect(asked).toContain('pin/add');
    list = trickle;
    expect(await problemOf(held, { ...LIMITS, list: 60 })).toEqual(LATE);
  });

  it.each([
    'failed to put block: write /data/blocks/X/put-1: no space left on device',
    'write C:\\ipfs\\blocks: There is not enough space on the disk.',
    'write /data/blocks: disk quota exceeded',
  ])('that has no room (%s) says so, and is not asked to pin', async (words) => {
    shard = says(words);
    const { held, confirmed } = await hold(100);
    expect(await problemOf(held)).toEqual({ code: 'node-full', detail: words });
    expect(asked).not.toContain('pin/add');
    expect(confirmed).toEqual([]);
  });

  it('that runs out of room when it pins says so inside of a 200 or not', async () => {
    const { held } = await hold(100);
    pin = says('pin: write /data: no space left on device');
    expect((await problemOf(held))?.code).toBe('node-full');
    const root = { Cid: { '/': held.root }, PinErrorMsg: 'no space left on device' };
    shard = (response) => response.end(JSON.stringify({ Root: root }));
    expect((await problemOf(held))?.code).toBe('node-full');
  });
});
