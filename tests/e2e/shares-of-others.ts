import { makeBundle } from '../../src/publish/bundle';
import { carOf } from '../unit/publish/car-of';
import { AT, draft, keepBlocks, makeSigner, noise, pieces, work } from '../unit/publish/fixtures';
import { type Site, serve } from './serve';

type Blocks = Map<string, Uint8Array<ArrayBuffer>>;

/** A work that somebody shared elsewhere, with a key that this browser does not have. */
export const share = async () => {
  const { put, blocks } = keepBlocks();
  const bytes = noise(2_500_000);
  const input = { draft: draft({ size: bytes.length }), content: pieces(bytes), sources: [work()] };
  const bundle = await makeBundle({ ...input, signer: makeSigner(), at: AT }, put);
  return { bundle, blocks, car: Buffer.from(await (await carOf(bundle, blocks)).arrayBuffer()), bytes };
};

/** A share of one file, as its .car file. */
export const shareOf = async (bytes: Uint8Array, more: Parameters<typeof draft>[0]) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft({ size: bytes.length, ...more }), content: pieces(bytes), sources: [], at: AT };
  const bundle = await makeBundle({ ...input, signer: makeSigner() }, put);
  return { bundle, blocks, car: Buffer.from(await (await carOf(bundle, blocks)).arrayBuffer()) };
};

/** A trustless gateway with some blocks, which answers as the specification has it. */
export const startGateway = async (blocks: Blocks): Promise<Site & { asked: string[] }> => {
  const asked: string[] = [];
  const site = await serve((request, response) => {
    const cid = /^\/ipfs\/(\w+)\?format=raw$/.exec(request.url ?? '')?.[1] ?? '';
    asked.push(cid);
    const bytes = blocks.get(cid);
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/vnd.ipld.raw' };
    if (request.method === 'OPTIONS')
      response.writeHead(200, { ...headers, 'Access-Control-Allow-Headers': '*' }).end();
    else if (bytes) response.writeHead(200, headers).end(bytes);
    else response.writeHead(404, headers).end('not found');
  });
  return { ...site, asked };
};
