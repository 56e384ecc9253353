import { encode, prepare } from '@ipld/dag-pb';
import { describe, expect, it } from '@jest/globals';
import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';
import { isKeptShare } from '../../../src/message/share-row';
import { makeBundle } from '../../../src/publish/bundle';
import { nameCar } from '../../../src/publish/car';
import { openRecord } from '../../../src/publish/open-record';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

const ROOT = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
const NAMES = [
  ['slashes', '../../etc/passwd'],
  ['backslashes', '..\\..\\windows\\system.ini'],
  ['control characters', 'a\u0000b\u0007c\u001b[2J.png'],
  ['300 characters', `${'n'.repeat(300)}.png`],
  ['a right-to-left override', 'holiday\u202egnp.exe'],
  ['half a character', 'fox\ud83d.png'],
  ['nothing', ''],
] as const;

const check = async () => true;
const share = async (more: Parameters<typeof draft>[0]) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft(more), content: pieces(noise(100)), sources: [], signer: makeSigner(), at: AT };
  return { bundle: await makeBundle(input, put), blocks };
};

/** A directory whose names are what they are: no importer would write them. */
const directory = async (names: readonly string[]) => {
  const blocks = new Map<string, Uint8Array>();
  const put = async (code: number, bytes: Uint8Array): Promise<CID> => {
    const cid = CID.createV1(code, await sha256.digest(bytes));
    blocks.set(cid.toString(), bytes);
    return cid;
  };
  const file = await put(0x55, new TextEncoder().encode('{}'));
  const links = names.map((Name) => ({ Name, Tsize: 2, Hash: file }));
  // 0x08 0x01: a directory (https://specs.ipfs.tech/unixfs/).
  const root = await put(0x70, encode(prepare({ Data: new Uint8Array([8, 1]), Links: links })));
  return { root: root.toString(), read: async (cid: string) => blocks.get(cid) as Uint8Array };
};

describe('a name with', () => {
  it.each(NAMES)('%s leaves nothing of itself but an extension in what is shared', async (_, fileName) => {
    const { bundle, blocks } = await share({ fileName });
    expect(bundle.paths[0]).toMatch(/^work\.[a-z0-9]{1,10}$/);
    const { findings, files } = await openRecord(bundle.root, async (cid) => blocks.get(cid) as Uint8Array, check);
    expect(findings).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual([...bundle.paths].sort());
  });

  it.each(NAMES)('%s as title and creator is one clean line where others read it', async (_, name) => {
    const { bundle, blocks } = await share({ title: name, creator: name });
    const { record } = await openRecord(bundle.root, async (cid) => blocks.get(cid) as Uint8Array, check);
    for (const text of [
      record?.title ?? '',
      record?.creditText ?? '',
      ...(record?.creators ?? []).map((each) => each.name),
    ]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
      expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      expect(text.isWellFormed()).toBe(true);
    }
    expect(nameCar(name, ROOT)).toMatch(/^[a-z0-9-]{1,49}\.car$/);
  });

  it('any of these in another’s directory is told and left out, and takes no other file’s place', async () => {
    const names = NAMES.map(([, name]) => name).filter((name) => !name.includes('\ud83d'));
    const { root, read } = await directory([...names, 'credit.json', 'sources/1.json', 'work.png']);
    const { files, findings } = await openRecord(root, read, check);
    expect(files.map(({ path }) => path)).toEqual(['..\\..\\windows\\system.ini', 'credit.json', 'work.png']);
    const strange = findings.filter(({ code }) => code === 'name-unusable').map(({ detail }) => detail);
    expect(strange).toHaveLength(6);
    expect(strange).toContain('holidaygnp.exe');
    expect(strange.every((detail) => detail.length <= 255)).toBe(true);
  });

  it('a million characters is not shown whole', async () => {
    const { root, read } = await directory(['n'.repeat(1_000_000), 'work.png']);
    const { files, findings } = await openRecord(root, read, check);
    expect(files).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'name-unusable', detail: 'n'.repeat(255) });
  });

  it('more than a kept share may have does not come back from a backup', () => {
    const row = {
      ...{ id: 'x', file: null, sources: [], blocks: [] },
      share: {
        ...{ id: 'x', draft: draft(), root: ROOT, workCid: ROOT, size: 1, createdAt: AT, targets: [] },
        ...{ paths: ['work.png'], state: { step: 'held' } },
      },
    };
    expect(isKeptShare(row)).toBe(true);
    const share_ = { ...row.share, draft: draft({ fileName: 'n'.repeat(1001) }) };
    expect(isKeptShare({ ...row, share: share_ })).toBe(false);
  });
});
