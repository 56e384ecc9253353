import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { probe } from '../../../background/publish/node/probe';
import { gatewaySource } from '../../../background/publish/source/gateway';
import { openKubo } from '../../../background/publish/source/kubo';
import { kuboTarget, type NodeAccess } from '../../../background/publish/target/kubo';
import { pinningServiceTarget } from '../../../background/publish/target/pinning-service';
import { makeBundle } from '../../../src/publish/bundle';
import type { Held } from '../../../src/publish/target';
import { readFrom } from './car-of';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

const CID = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e';
const VERSION = JSON.stringify({ Version: '0.43.0', Repo: '18' });
const going = new AbortController().signal;
const open: NodeAccess = { allows: async () => true, asOwnOrigin: (_, job) => job() };

type Reply = (request: IncomingMessage, response: ServerResponse) => void;
const servers: Server[] = [];
const serve = async (reply: Reply): Promise<string> => {
  const server = createServer((request, response) => void request.resume().once('end', () => reply(request, response)));
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
/** What a program of this machine was asked that nobody meant to ask. */
let reached: string[];
let machine: string;

beforeEach(async () => {
  reached = [];
  machine = await serve((request, response) => {
    reached.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
    response.end('hello world');
  });
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const sendOn =
  (status: number): Reply =>
  (_, response) =>
    response.writeHead(status, { location: machine }).end();

/** What a Kubo says that has nothing yet and takes everything. */
const answerAsKubo: Reply = ({ url = '' }, response) => {
  if (url.includes('pin/ls')) response.writeHead(500).end(JSON.stringify({ Message: 'not pinned', Code: 0 }));
  else
    response.end(
      url.includes('dag/import') ? JSON.stringify({ Root: { Cid: { '/': CID }, PinErrorMsg: '' } }) : VERSION,
    );
};

describe.each([301, 302, 303, 307, 308])('a redirect (%i)', (status) => {
  it('of a gateway is refused, and nobody is asked at its other end', async () => {
    const { read } = gatewaySource(await serve(sendOn(status)));
    await expect(read(CID)).rejects.toMatchObject({
      code: 'gateway-refused',
      detail: 'it sends on to another place',
    });
    expect(reached).toEqual([]);
  });

  it('of a node carries neither a question, a work nor a password elsewhere', async () => {
    const onlyAfter =
      (first: RegExp): Reply =>
      (request, response) =>
        first.test(request.url ?? '') ? answerAsKubo(request, response) : sendOn(status)(request, response);
    await expect(probe(await serve(sendOn(status)), going)).rejects.toMatchObject({
      code: 'node-not-kubo',
    });
    const { read } = await openKubo(await serve(onlyAfter(/version/)), open, 'Bearer secret');
    await expect(read(CID)).rejects.toMatchObject({ code: 'node-not-kubo', detail: 'redirect' });
    const { put, blocks } = keepBlocks();
    const input = { draft: draft(), content: pieces(noise(9)), sources: [], signer: makeSigner(), at: AT };
    const bundle = await makeBundle(input, put);
    const held: Held = {
      ...{ root: bundle.root, blocks: bundle.blocks, name: '', origins: async () => [], read: readFrom(blocks) },
      ...{ confirmed: { blocks: 0, bytes: 0 }, confirm: async () => undefined },
    };
    for (const first of [/version/, /version|pin\/ls/, /version|pin\/ls|dag\/import/]) {
      const node = kuboTarget(await serve(onlyAfter(first)), open, 'Bearer secret');
      await expect(node.pin(held, going)).rejects.toMatchObject({ detail: 'redirect' });
      await expect(node.addresses(going)).rejects.toMatchObject({ code: 'node-not-kubo' });
    }
    expect(reached).toEqual([]);
  });

  it('of a pinning service takes no token along', async () => {
    const service = pinningServiceTarget(await serve(sendOn(status)), 'Bearer secret', async () => true);
    await expect(service.isPinned(CID, going)).rejects.toMatchObject({ code: 'service-not-one' });
    await expect(service.unpin(CID, going)).rejects.toMatchObject({ code: 'service-not-one' });
    expect(reached).toEqual([]);
  });
});

describe('a gateway', () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('that sends on to a name below its own is asked there by itself, once it did', async () => {
    const asked: string[] = [];
    globalThis.fetch = async (address) => {
      asked.push(String(address));
      return String(address).includes('/ipfs/')
        ? new Response(null, { status: 301, headers: { location: 'http://127.0.0.1/' } })
        : new Response('hello world');
    };
    const { read } = gatewaySource('https://gateway.example');
    expect(new TextDecoder().decode(await read(CID))).toBe('hello world');
    await read(CID);
    const named = `https://${CID}.ipfs.gateway.example/?format=raw`;
    expect(asked).toEqual([`https://gateway.example/ipfs/${CID}?format=raw`, named, named]);
  });

  it('that sends on from there too is refused', async () => {
    globalThis.fetch = async () => new Response(null, { status: 302, headers: { location: machine } });
    await expect(gatewaySource('https://gateway.example').read(CID)).rejects.toMatchObject({
      code: 'gateway-refused',
    });
  });

  it('that never ends its answer, and one that never stops, is left', async () => {
    const endless = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    await expect(gatewaySource(endless).read(CID)).rejects.toMatchObject({ code: 'gateway-refused' });
    const stopped = new AbortController();
    const trickling = await serve((_, response) => {
      response.write('x');
      stopped.abort(new DOMException('cancelled', 'AbortError'));
    });
    await expect(gatewaySource(trickling).read(CID, stopped.signal)).rejects.toThrow();
  });
});

describe('a node', () => {
  it('that sends more for a block than one can be is left', async () => {
    const node = await serve((request, response) => {
      if (/version/.test(request.url ?? '')) return response.end(VERSION);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const { read } = await openKubo(node, open);
    await expect(read(CID)).rejects.toMatchObject({ code: 'unknown' });
  });

  it('that trickles for ever is left where a person ends it', async () => {
    const stopped = new AbortController();
    const node = await serve((request, response) => {
      if (/version/.test(request.url ?? '')) return response.end(VERSION);
      response.write('x');
      stopped.abort(new DOMException('cancelled', 'AbortError'));
    });
    const { read } = await openKubo(node, open, null, stopped.signal);
    await expect(read(CID)).rejects.toThrow();
  });
});
