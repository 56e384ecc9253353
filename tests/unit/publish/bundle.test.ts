import { createHash } from 'node:crypto';
import { decode } from '@ipld/dag-pb';
import { describe, expect, it } from '@jest/globals';
import { UnixFS } from 'ipfs-unixfs';
import { makeBundle } from '../../../src/publish/bundle';
import { FILE_SIZE_AT_MOST } from '../../../src/publish/make-unixfs';
import { verifyDocument } from '../../../src/publish/proof';
import { AT, draft, keepBlocks, makeSigner, noise, pieces, work } from './fixtures';

const MIB = 1024 * 1024;
const text = new TextEncoder();

const make = async (bytes: Uint8Array, more = {}, sources = [work()]) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft(more), content: pieces(bytes), sources, signer: makeSigner(), at: AT };
  return { bundle: await makeBundle(input, put), blocks };
};

/** The files of one leaf, found again by what they say. */
const find = (blocks: Map<string, Uint8Array>, start: string): string => {
  for (const bytes of blocks.values()) {
    const said = new TextDecoder().decode(bytes);
    if (said.startsWith(start)) return said;
  }
  throw new Error(`no file begins with ${start}`);
};

describe('the directory of a work', () => {
  it('gives "hello world" the CID that the profile promises', async () => {
    const { bundle } = await make(text.encode('hello world'));
    expect(bundle.workCid).toBe('bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e');
    expect(bundle.paths).toEqual([
      ...['work.png', 'credit.json', 'LICENSE.txt', 'CREDIT.html', 'index.html', 'sources/1.json'],
    ]);
  });

  it('cuts leaves of one MiB, and one leaf is the file itself', async () => {
    const shapes = await Promise.all(
      [0, 1, MIB - 1, MIB, MIB + 1].map(async (size) => {
        const { bundle, blocks } = await make(noise(size), {}, []);
        return [bundle.workCid.slice(0, 5), [...blocks.values()].filter((bytes) => bytes.length >= MIB - 1).length];
      }),
    );
    expect(shapes).toEqual([
      ['bafkr', 0],
      ['bafkr', 0],
      ['bafkr', 1],
      ['bafkr', 1],
      ['bafyb', 1],
    ]);
  });

  it('takes no file whose size the library would write wrongly, and every smaller one', async () => {
    const written = (size: number): bigint => {
      try {
        return UnixFS.unmarshal(new UnixFS({ type: 'file', blockSizes: [BigInt(size)] }).marshal()).fileSize();
      } catch {
        return -1n; // Not even the library reads what it wrote.
      }
    };
    for (const size of [MIB, FILE_SIZE_AT_MOST - 1, FILE_SIZE_AT_MOST]) expect(written(size)).toBe(BigInt(size));
    // Where this fails, the library was mended, and the limit can go.
    expect(written(FILE_SIZE_AT_MOST + 1)).not.toBe(BigInt(FILE_SIZE_AT_MOST + 1));
    const piece = new Uint8Array(256 * MIB);
    const content = (async function* () {
      for (let i = 0; i < 8; i += 1) yield piece;
    })();
    const input = { draft: draft(), content, sources: [], signer: makeSigner(), at: AT };
    const startHash = () => ({ update: () => undefined, digest: () => new Uint8Array(32) });
    await expect(makeBundle({ ...input, startHash }, async () => undefined)).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  it('gives the same root for the same input, whatever pieces the file is read in', async () => {
    const signer = makeSigner();
    const bytes = noise(3 * MIB + 17);
    const roots = await Promise.all(
      [7 * MIB, MIB, 70_001].map(async (size) => {
        const input = { draft: draft(), content: pieces(bytes, size), sources: [], signer, at: AT };
        return (await makeBundle(input, keepBlocks().put)).root;
      }),
    );
    expect(new Set(roots).size).toBe(1);
  });

  it('counts every block once, children before the root', async () => {
    const { bundle, blocks } = await make(new Uint8Array(5 * MIB));
    expect(new Set(bundle.blocks)).toEqual(new Set(blocks.keys()));
    expect(bundle.blocks.at(-1)).toBe(bundle.root);
    expect(bundle.size).toBe([...blocks.values()].reduce((sum, block) => sum + block.length, 0));
    expect(bundle.size).toBeLessThan(2 * MIB);
  });

  it('carries a signed credit with the hash, the CID and the sources', async () => {
    const bytes = noise(2 * MIB + 5);
    const { bundle, blocks } = await make(bytes);
    const said = [...blocks.values()].map((block) => new TextDecoder().decode(block));
    const record = JSON.parse(said.find((each) => each.startsWith('{') && each.includes('"proof"')) ?? '');
    expect(record).toMatchObject({
      '@type': 'ImageObject',
      name: 'Two foxes',
      creator: { name: 'Ada Fox' },
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      licenseId: 'CC-BY-SA-4.0',
      creditText: '“Two foxes” by Ada Fox, CC BY-SA 4.0',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      cid: bundle.workCid,
      contentSize: `${bytes.length} B`,
      encodingFormat: 'image/png',
      isBasedOn: [
        { name: 'A fox', license: 'https://creativecommons.org/licenses/by/2.0/', subjectOf: 'sources/1.json' },
      ],
    });
    const check = (key: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) =>
      crypto.subtle
        .importKey('raw', key, 'Ed25519', false, ['verify'])
        .then((known) => crypto.subtle.verify('Ed25519', known, signature, data));
    expect(await verifyDocument(record, check)).toMatch(/^did:key:z6Mk/);
    expect(await verifyDocument({ ...record, creator: { name: 'Somebody' } }, check)).toBeNull();
  });

  it('says nothing of where a source lies on this machine, or of a password', async () => {
    const { blocks } = await make(text.encode('x'), {}, [
      work({
        address: 'file:///home/ada/fox.jpg',
        source: 'https://ada:secret@photos.example/fox',
        page: { address: 'file:///home/ada/page.html', title: 'Mine' },
      }),
    ]);
    const all = [...blocks.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(all).toContain('A fox');
    expect(all).not.toMatch(/home\/ada|secret/);
  });

  it('never lets a title or a name be markup, nor turn the text around', async () => {
    const { blocks } = await make(
      text.encode('x'),
      { title: '<script>alert(1)</script>\u202E"x', creator: '</bdi><img src=x onerror=alert(1)>' },
      [work({ title: '"><script>\u202E', creators: [{ name: '<b>', address: null }] })],
    );
    const page = find(blocks, '<!doctype html>');
    expect(page).not.toMatch(/<script|<img src=x|<b>|\u202E/);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('unsafe');
    expect(page).toContain('rel="license"');
  });

  it('lets no style into the page but its own', async () => {
    const { blocks } = await make(text.encode('x'));
    const page = find(blocks, '<!doctype html>');
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('shows the credit page, with the work in it, where a gateway looks for a page', async () => {
    const { bundle, blocks } = await make(text.encode('x'));
    const links = decode(blocks.get(bundle.root) as Uint8Array).Links;
    const cidOf = (name: string) => String(links.find(({ Name }) => Name === name)?.Hash);
    expect(cidOf('index.html')).toBe(cidOf('CREDIT.html'));
    expect(new TextDecoder().decode(blocks.get(cidOf('index.html')))).toContain('<img src="work.png"');
  });

  it('leaves a folder its own page, and leads to it', async () => {
    const { put, blocks } = keepBlocks();
    const files = [
      { path: 'index.html', size: 2 },
      { path: 'a.txt', size: 1 },
    ];
    const given = { ...draft({ fileCount: 2, size: 3 }), mediaType: '' };
    const common = { sources: [], signer: makeSigner(), at: AT };
    const bundle = await makeBundle({ draft: given, content: pieces(text.encode('hix')), files, ...common }, put);
    const own = decode(blocks.get(bundle.workCid) as Uint8Array).Links.find(({ Name }) => Name === 'index.html');
    expect(new TextDecoder().decode(blocks.get(String(own?.Hash)))).toBe('hi');
    expect(find(blocks, '<!doctype html>')).toContain('<a href="work/index.html">Open it</a>');
  });

  it('takes nothing of the file name but a harmless extension', async () => {
    const named = async (fileName: string) => (await make(text.encode('x'), { fileName }, [])).bundle.paths[0];
    expect(await named('secret plan.TXT')).toBe('work.txt');
    expect(await named('../../etc/passwd')).toBe('work.bin');
    expect(await named('a.p/ng')).toBe('work.bin');
    expect(await named('a.tar.gz')).toBe('work.gz');
    expect(await named('a.abcdefghijk')).toBe('work.bin');
  });

  it('refuses a license that is not offered', async () => {
    await expect(make(text.encode('x'), { license: 'CC-NC-1.0' })).rejects.toThrow('not a license to choose');
    await expect(make(text.encode('x'), { license: 'CC-BY' })).rejects.toThrow('not a license to choose');
  });

  it('tells in LICENSE.txt what holds and where the legal code is', async () => {
    const { blocks } = await make(text.encode('x'), { license: 'CC0-1.0' }, []);
    const said = find(blocks, 'Creative Commons CC0');
    expect(said).toContain('SPDX identifier: CC0-1.0');
    expect(said).toContain('https://creativecommons.org/publicdomain/zero/1.0/legalcode');
    expect(said).not.toContain('You must');
  });

  it('stops with the error of the file or of the disk', async () => {
    const broken = async function* () {
      yield new Uint8Array(10);
      throw new DOMException('gone', 'NotFoundError');
    };
    const input = { draft: draft(), content: broken(), sources: [], signer: makeSigner(), at: AT };
    await expect(makeBundle(input, keepBlocks().put)).rejects.toThrow('gone');
    const full = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(makeBundle({ ...input, content: pieces(noise(9)) }, full)).rejects.toThrow('full');
  });
});
