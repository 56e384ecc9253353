import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { CarReader } from '@ipld/car/reader';
import { closeServer, listen } from '../../scripts/process/listen.mjs';

/** A node that speaks as much of Kubo's RPC as Commoner does, and has neither a disk nor a network (docs.ipfs.tech/reference/kubo/rpc). */
export interface PaperKubo {
  /** Without a slash at its end. */
  address: string;
  /** Where its names lead: a key's word, and a root. */
  names: ReadonlyMap<string, string>;
  pins: ReadonlySet<string>;
  /** What it was asked, in order: `name/publish`. */
  asked: readonly string[];
  /** Says nothing to this from now on, until it is called without one. */
  ignore(call?: string): void;
  stop(): Promise<void>;
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};

/** The one part of a multipart body (RFC 7578). */
const partOf = (body: Buffer): Buffer => {
  const boundary = body.subarray(0, body.indexOf('\r\n'));
  const from = body.indexOf('\r\n\r\n') + 4;
  return body.subarray(from, body.indexOf(Buffer.concat([Buffer.from('\r\n'), boundary]), from));
};

/** What it says; a text is an error of Kubo's. */
type Said = object[] | Buffer | string;

export const startPaperKubo = async (): Promise<PaperKubo> => {
  const blocks = new Map<string, Uint8Array>();
  const pins = new Set<string>();
  const keys = new Map<string, string>();
  const names = new Map<string, string>();
  const asked: string[] = [];
  let ignored = '';

  const CALLS: Record<string, (given: URLSearchParams, body: Buffer) => Said | Promise<Said>> = {
    version: () => [{ Version: '0.43.0', Repo: '16' }],
    'dag/import': async (_, body) => {
      const car = await CarReader.fromBytes(partOf(body));
      for await (const { cid, bytes } of car.blocks()) blocks.set(cid.toString(), bytes);
      return [{ Root: { Cid: { '/': String((await car.getRoots())[0]) }, PinErrorMsg: '' } }];
    },
    'pin/add': (given) => {
      const root = given.get('arg') ?? '';
      if (!blocks.has(root)) return `block was not found locally (offline): ipld: could not find ${root}`;
      pins.add(root);
      return [{ Pins: [root] }];
    },
    'pin/rm': (given) => [{ Pins: pins.delete(given.get('arg') ?? '') ? [given.get('arg')] : [] }],
    'pin/ls': (given) => {
      const root = given.get('arg') ?? '';
      return pins.has(root) ? [{ Cid: root, Type: 'recursive' }] : `path '${root}' is not pinned`;
    },
    'block/get': (given) => Buffer.from(blocks.get(given.get('arg') ?? '') ?? []),
    'key/list': () => [{ Keys: [...keys].map(([Name, Id]) => ({ Name, Id })) }],
    'key/gen': (given) => {
      const word = given.get('arg') ?? '';
      keys.set(word, `k51${createHash('sha256').update(word).digest('hex')}`);
      return [{ Name: word, Id: keys.get(word) }];
    },
    'name/publish': (given) => {
      const word = given.get('key') ?? 'self';
      names.set(keys.get(word) ?? '', (given.get('arg') ?? '').replace('/ipfs/', ''));
      return [{ Name: keys.get(word), Value: given.get('arg') }];
    },
    'name/resolve': (given) => {
      const root = names.get((given.get('arg') ?? '').replace('/ipns/', ''));
      return root ? [{ Path: `/ipfs/${root}` }] : 'could not resolve name';
    },
    id: () => [{ ID: 'paper', Addresses: [] }],
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://node');
    const call = pathname.replace('/api/v0/', '');
    const body = await readBody(request);
    asked.push(call);
    if (call === ignored) return;
    const said = (await CALLS[call]?.(searchParams, body)) ?? 'command not found';
    if (said instanceof Buffer && said.length > 0) return void response.writeHead(200).end(said);
    if (Array.isArray(said)) {
      const lines = said.map((each) => `${JSON.stringify(each)}\n`);
      return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(lines.join(''));
    }
    const Message = typeof said === 'string' ? said : 'block was not found locally';
    response
      .writeHead(500, { 'Content-Type': 'application/json' })
      .end(JSON.stringify({ Message, Code: 0, Type: 'error' }));
  });
  return {
    address: `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`,
    ...{ names, pins, asked },
    ignore: (call = '') => {
      ignored = call;
    },
    stop: () => closeServer(server),
  };
};
