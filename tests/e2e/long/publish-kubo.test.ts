import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { kuboTarget, type NodeAccess } from '../../../background/publish/target/kubo';
import { closeServer, listen } from '../../../scripts/process/listen.mjs';
import { makeBundle } from '../../../src/publish/bundle';
import { readProblem } from '../../../src/publish/problem';
import type { Held } from '../../../src/publish/target';
import { cleanFiles } from '../../../src/publish/work-files';
import { readFrom } from '../../unit/publish/car-of';
import { AT, draft, keepBlocks, makeSigner, noise, pieces, work } from '../../unit/publish/fixtures';
import { withKubo } from '../need';
import { type Kubo, startKubo } from './kubo';

const MIB = 1024 * 1024;
const open: NodeAccess = { allows: async () => true, asOwnOrigin: (_, job) => job() };
const going = new AbortController().signal;

const hold = async (bytes: Uint8Array, fileName = 'fox.png') => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft({ fileName }), content: pieces(bytes), sources: [work()], signer: makeSigner(), at: AT };
  const bundle = await makeBundle(input, put);
  const held: Held = {
    ...{ root: bundle.root, blocks: bundle.blocks, name: 'foxes', origins: async () => [] },
    ...{ confirmed: { blocks: 0, bytes: 0 }, confirm: async () => undefined },
    read: readFrom(blocks),
  };
  return { bundle, held, blocks };
};

const failure = async (address: string, held: Held, access = open) =>
  kuboTarget(address, access)
    .pin(held, going)
    .then(
      () => null,
      (error: unknown) => readProblem(error).code,
    );

withKubo('sharing through a real Kubo node', () => {
  let node: Kubo;
  beforeAll(async () => {
    node = await startKubo();
  });
  afterAll(() => node?.stop());

  it.each([0, 1, MIB - 1, MIB, MIB + 1, 5 * MIB + 7])('gives %i bytes the CID that was shown before', async (size) => {
    const bytes = noise(size);
    const path = join(tmpdir(), `commoner-${process.pid}-${size}`);
    await writeFile(path, bytes);
    const added = (await node.ipfs('add', '-Q', '--only-hash', path)).toString().trim();
    expect((await hold(bytes)).bundle.workCid).toBe(added);
  });

  it('gives a folder of 10,000 files, and folders in it, the CID that Kubo gives it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'commoner-folder-'));
    try {
      const files = Array.from({ length: 10_000 }, (_, i) => ({
        path: i < 9_990 ? `map ${i}.csv` : `sub/${i % 2 ? 'deeper/' : ''}é${i}.bin`,
        bytes: i === 9_995 ? noise(2 * MIB + 9, 77) : noise(i % 50, i + 1),
      }));
      await mkdir(join(folder, 'sub', 'deeper'), { recursive: true });
      for (const { path, bytes } of files) await writeFile(join(folder, path), bytes);
      const added = (await node.ipfs('add', '-r', '-Q', '--only-hash', folder)).toString().trim();
      const content = (async function* () {
        for (const { bytes } of files) yield bytes;
      })();
      const table = cleanFiles(files.map(({ path, bytes }) => ({ path, size: bytes.length })));
      const { put } = keepBlocks();
      const input = { draft: draft({ fileName: 'maps', fileCount: files.length }), content, files: table, sources: [] };
      expect((await makeBundle({ ...input, signer: makeSigner(), at: AT }, put)).workCid).toBe(added);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('goes on behind what was confirmed, and sends nothing of that again', async () => {
    const bytes = noise(70 * MIB, 8765);
    const { bundle, held } = await hold(bytes);
    const stop = new AbortController();
    const seen: Held['confirmed'][] = [];
    const first = kuboTarget(node.address, open).pin(
      {
        ...held,
        confirm: async (confirmed) => {
          seen.push(confirmed);
          if (seen.length === 2) stop.abort();
        },
      },
      stop.signal,
    );
    await expect(first).rejects.toBeTruthy();
    const confirmed = seen.at(-1) as Held['confirmed'];
    expect(confirmed.blocks).toBeGreaterThan(20);
    const read: string[] = [];
    await kuboTarget(node.address, open).pin(
      {
        ...{ ...held, confirmed },
        read: async (cid) => {
          read.push(cid);
          return held.read(cid);
        },
      },
      going,
    );
    expect(read).toEqual(held.blocks.slice(confirmed.blocks));
    expect((await node.ipfs('pin', 'ls', '--type=recursive', '-q', bundle.root)).toString().trim()).toBe(bundle.root);
  });

  it('sends all again where the node threw away what it had confirmed', async () => {
    const { bundle, held } = await hold(noise(3 * MIB, 4321));
    const confirmed = { blocks: held.blocks.length - 1, bytes: 3 * MIB };
    await kuboTarget(node.address, open).pin({ ...held, confirmed }, going);
    expect((await node.ipfs('pin', 'ls', '--type=recursive', '-q', bundle.root)).toString().trim()).toBe(bundle.root);
  });

  it('lets the node forget it, and knows that it has', async () => {
    const { bundle, held } = await hold(noise(50_000, 5));
    const target = kuboTarget(node.address, open);
    await target.pin(held, going);
    expect(await target.isPinned(bundle.root, going)).toBe(true);
    await target.unpin(bundle.root, going);
    expect(await target.isPinned(bundle.root, going)).toBe(false);
    await target.unpin(bundle.root, going);
  });

  it('has the share pinned, and gives every byte back', async () => {
    const bytes = noise(35 * MIB + 3);
    const { bundle, held } = await hold(bytes);
    await kuboTarget(node.address, open).pin(held, going);
    expect((await node.ipfs('pin', 'ls', '--type=recursive', '-q', bundle.root)).toString().trim()).toBe(bundle.root);
    expect(Buffer.compare(await node.ipfs('cat', `${bundle.root}/work.png`), bytes)).toBe(0);
    const names = (await node.ipfs('ls', bundle.root)).toString();
    for (const name of ['work.png', 'credit.json', 'LICENSE.txt', 'CREDIT.html', 'sources/'])
      expect(names).toContain(name);
    expect((await node.ipfs('cat', `${bundle.root}/sources/1.json`)).toString()).toContain('"A fox"');
  });

  it('is asked for nothing more once it has the pin', async () => {
    const { held } = await hold(noise(77));
    await kuboTarget(node.address, open).pin(held, going);
    const read = () => {
      throw new Error('sent again');
    };
    await kuboTarget(node.address, open).pin({ ...held, read }, going);
  });

  it('refuses a block whose bytes are not what its CID says', async () => {
    const { held, bundle } = await hold(noise(2 * MIB + 11));
    const wrong = async (cid: string) => (cid === bundle.blocks[0] ? { part: noise(9), length: 9 } : held.read(cid));
    expect(await failure(node.address, { ...held, read: wrong })).toBe('node-refused-block');
  });

  it('says that a block is missing rather than pin half of a share', async () => {
    const { held } = await hold(noise(2 * MIB + 13, 99));
    expect(await failure(node.address, { ...held, blocks: held.blocks.slice(1) })).toBe('node-incomplete');
  });

  it('refuses the origin of an extension, which is told as forbidden', async () => {
    const { held } = await hold(noise(5));
    const proxy = await serve((request, response) => {
      fetch(`${node.address}${request.url}`, { method: 'POST', headers: { origin: 'chrome-extension://abc' } }).then(
        async (answer) => response.writeHead(answer.status).end(await answer.text()),
      );
    });
    expect(await failure(proxy, held)).toBe('node-forbidden');
  });
});

const servers: Server[] = [];
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  return `http://127.0.0.1:${await listen(server)}`;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await closeServer(server);
});

const VERSION = JSON.stringify({ Version: '0.43.0', Commit: '', Repo: '18', System: 'amd64/linux', Golang: 'go1.26' });

describe('what answers at the address of a node', () => {
  let held: Held;
  beforeAll(async () => {
    held = (await hold(noise(100))).held;
  });

  it('and forbids it is told apart, with its words', async () => {
    const address = await serve((_, response) => response.writeHead(403).end('403 - Forbidden'));
    expect(await failure(address, held)).toBe('node-forbidden');
  });

  it.each([
    ['a web page', 200, '<!doctype html><title>Router</title>'],
    ['a web page that forbids', 403, '<html><body>Forbidden</body></html>'],
    ['other JSON', 200, '{"Version":3}'],
    ['nothing', 200, ''],
    ['a page that is not there', 404, 'not found'],
    ['a redirect', 307, ''],
  ])('and is not Kubo but %s is told so', async (_, status, body) => {
    const address = await serve((_, response) =>
      response.writeHead(status, status === 307 ? { location: 'http://127.0.0.1:9/' } : {}).end(body),
    );
    expect(await failure(address, held)).toBe('node-not-kubo');
  });

  it('and never stops talking is cut off', async () => {
    const address = await serve((_, response) => {
      const talk = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', talk);
      talk();
    });
    expect(await failure(address, held)).toBe('node-not-kubo');
  });

  it('and hangs is nobody, after five seconds', async () => {
    expect(await failure(await serve(() => {}), held)).toBe('node-unreachable');
  });

  it('and drops the connection in the middle of the upload is nobody', async () => {
    const address = await serve((request, response) => {
      if (request.url?.includes('/version')) response.end(VERSION);
      else if (request.url?.includes('/pin/ls')) response.writeHead(500).end('{"Message":"not pinned"}');
      else request.once('data', () => request.destroy());
    });
    expect(await failure(address, held)).toBe('node-unreachable');
  });

  it('and says inside a 200 that it failed is believed', async () => {
    const failed = JSON.stringify({ Root: { Cid: { '/': held.root }, PinErrorMsg: 'disk of the node is full' } });
    const address = await serve((request, response) => {
      if (request.url?.includes('/version')) response.end(VERSION);
      else if (request.url?.includes('/pin/ls')) response.writeHead(500).end('not pinned');
      else request.resume().once('end', () => response.end(failed));
    });
    await expect(kuboTarget(address, open).pin(held, going)).rejects.toThrow('disk of the node is full');
  });

  it('and claims a pin that it cannot show is not believed', async () => {
    const address = await serve((request, response) => {
      request.resume().once('end', () => {
        if (request.url?.includes('/version')) response.end(VERSION);
        else if (request.url?.includes('/pin/ls')) response.writeHead(500).end('not pinned');
        else response.end(request.url?.includes('/pin/add') ? JSON.stringify({ Pins: [held.root] }) : '');
      });
    });
    expect(await failure(address, held)).toBe('node-incomplete');
  });

  it('is nobody where nothing listens', async () => {
    const address = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((done) => server?.close(done));
    expect(await failure(address, held)).toBe('node-unreachable');
  });

  it('is not asked at all without the permission, and the way in is closed again after a failure', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      response.end('');
    });
    expect(await failure(address, held, { ...open, allows: async () => false })).toBe('permission-missing');
    expect(asked).toBe(0);
  });
});
