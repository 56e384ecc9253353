import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { importer } from 'ipfs-unixfs-importer';
import { makeBundle } from '../../../src/publish/bundle';
import { openRecord } from '../../../src/publish/open-record';
import type { Finding } from '../../../src/publish/opened';
import { type CheckSignature, nameKey, signDocument } from '../../../src/publish/proof';
import { readSharedAddress } from '../../../src/publish/shared-address';
import { AT, draft, keepBlocks, makeSigner, noise, pieces, work } from './fixtures';

const publicKeyOf = (raw: Uint8Array) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') }, format: 'jwk' });
const check: CheckSignature = async (key, signature, bytes) => verify(null, bytes, publicKeyOf(key), signature);

type Blocks = Map<string, Uint8Array>;
const open = (root: string, blocks: Blocks) =>
  openRecord(
    root,
    async (cid) => {
      const bytes = blocks.get(cid);
      if (!bytes) throw new Error(`missing ${cid}`);
      return bytes;
    },
    check,
  );

/** A directory of any files, by the importer itself. */
const directory = async (files: Record<string, string | Uint8Array>) => {
  const blocks: Blocks = new Map();
  const put = async (cid: { toString(): string }, bytes: unknown) => {
    blocks.set(cid.toString(), (bytes as Uint8Array).slice());
    return cid;
  };
  const candidates = Object.entries(files).map(([path, content]) => ({
    path,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const cids = new Map<string, string>();
  const options = { profile: 'unixfs-v1-2025', wrapWithDirectory: true } as const;
  for await (const { path, cid } of importer(candidates, { put } as never, options)) cids.set(path ?? '', String(cid));
  return { root: cids.get('') as string, blocks, cids };
};

const signer = makeSigner();
const share = async (sources = [work()]) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft({ size: 3_000_000 }), content: pieces(noise(3_000_000)), sources, signer, at: AT };
  return { bundle: await makeBundle(input, put), blocks };
};
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

type Record_ = Record<string, unknown>;
const FILE = 'the bytes of a work';
const base = async (more: Record_ = {}): Promise<Record_> => {
  const { cids } = await directory({ 'work.txt': FILE });
  return {
    ...{ '@context': ['https://schema.org'], '@type': 'CreativeWork', name: 'A work', creator: { name: 'Ada' } },
    ...{ license: 'https://creativecommons.org/licenses/by/4.0/', licenseId: 'CC-BY-4.0', url: 'work.txt' },
    ...{ contentSize: `${FILE.length} B`, cid: cids.get('work.txt'), encodingFormat: 'text/plain' },
    ...more,
  };
};
const opened = async (record: unknown, files: Record<string, string> = {}, raw = false) => {
  const signed = raw ? record : await signDocument(record as Record_, signer, AT);
  const text = typeof signed === 'string' ? signed : JSON.stringify(signed);
  const { root, blocks } = await directory({ 'work.txt': FILE, 'credit.json': text, ...files });
  return open(root, blocks);
};

describe('a shared work, opened', () => {
  it('says who made what under which license, and who signed it', async () => {
    const { bundle, blocks } = await share();
    const { record, signedBy, findings, files, root } = await open(bundle.root, blocks);
    expect(findings).toEqual([]);
    expect(root).toBe(bundle.root);
    expect(signedBy).toBe(nameKey(signer.publicKey));
    expect(record).toMatchObject({
      ...{ title: 'Two foxes', creators: [{ name: 'Ada Fox', address: null }], type: 'ImageObject' },
      ...{ path: 'work.png', size: 3_000_000, cid: bundle.workCid, mediaType: 'image/png', published: AT },
    });
    expect(record?.licenses.map(({ id }) => id)).toEqual(['CC-BY-SA-4.0']);
    expect(record?.sources).toMatchObject([{ title: 'A fox', creators: [{ name: 'Ben Hill' }], signedBy: null }]);
    expect(files.map(({ path }) => path).sort()).toEqual([...bundle.paths].sort());
  });

  it('fetches the record and not the file', async () => {
    const { bundle, blocks } = await share();
    const fetched: string[] = [];
    await openRecord(
      bundle.root,
      async (cid) => {
        fetched.push(cid);
        return blocks.get(cid) as Uint8Array;
      },
      check,
    );
    const bytes = fetched.reduce((sum, cid) => sum + (blocks.get(cid)?.length ?? 0), 0);
    expect(bytes).toBeLessThan(20_000);
  });

  it('is refused where a block is not what its CID says', async () => {
    const { bundle, blocks } = await share();
    const first = [...blocks.keys()].at(-1) as string;
    const wrong = new Map(blocks).set(first, new Uint8Array([1, 2, 3]));
    await expect(open(bundle.root, wrong)).rejects.toMatchObject({ code: 'block-wrong', detail: first });
  });

  it('says that a record was changed after it was signed', async () => {
    const signed = await signDocument(await base(), signer, AT);
    expect(codes((await opened({ ...signed, creator: { name: 'Mallory' } }, {}, true)).findings)).toEqual([
      'signature-wrong',
    ]);
    const { proof: _, ...unsigned } = signed;
    expect(codes((await opened(unsigned, {}, true)).findings)).toEqual(['signature-missing']);
  });

  it('says that another file lies beside the record', async () => {
    const other = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e';
    const { findings } = await opened(await base({ cid: other }));
    expect(findings).toMatchObject([{ code: 'file-differs' }]);
    expect(findings[0]?.detail).toContain(other);
    expect(codes((await opened(await base({ url: 'gone.txt' }))).findings)).toContain('file-missing');
    expect((await opened(await base({ contentSize: '5 B' }))).findings).toEqual([
      { code: 'size-differs', detail: `5 ≠ ${FILE.length}` },
    ]);
  });

  it('says which license is not known, and where two are named', async () => {
    const unknown = await base({ license: 'https://example.org/mine', licenseId: 'Mine-1.0' });
    expect((await opened(unknown)).findings).toEqual([{ code: 'license-unknown', detail: 'https://example.org/mine' }]);
    expect(codes((await opened(await base({ licenseId: 'CC0-1.0' }))).findings)).toEqual(['license-differs']);
  });

  it('says where a source’s record is missing, other, or signed by nobody', async () => {
    const source = { '@type': 'ImageObject', name: 'A fox', url: 'https://photos.example/fox' };
    const record = await base({ isBasedOn: { ...source, subjectOf: 'sources/1.json' } });
    expect(codes((await opened(record)).findings)).toEqual(['source-missing']);
    expect(codes((await opened(record, { 'sources/1.json': JSON.stringify(source) })).findings)).toEqual([]);
    const other = JSON.stringify({ ...source, name: 'A wolf' });
    expect((await opened(record, { 'sources/1.json': other })).findings).toEqual([
      { code: 'source-differs', detail: 'sources/1.json: name' },
    ]);
    const wrong = JSON.stringify({ ...source, proof: { type: 'DataIntegrityProof' } });
    expect(codes((await opened(record, { 'sources/1.json': wrong })).findings)).toEqual(['source-signature-wrong']);
    const signed = JSON.stringify(await signDocument(source, signer, AT));
    const { record: facts, findings } = await opened(record, { 'sources/1.json': signed });
    expect(findings).toEqual([]);
    expect(facts?.sources[0]?.signedBy).toBe(nameKey(signer.publicKey));
  });

  it('does not follow a work that is made from itself, or a lineage without end', async () => {
    const url = 'https://photos.example/fox';
    const round = await base({ isBasedOn: { name: 'A', url, isBasedOn: { name: 'B', url } } });
    expect((await opened(round)).findings).toEqual([{ code: 'lineage-cycle', detail: url }]);
    let deep: Record_ = { name: 'end' };
    for (let i = 0; i < 30; i += 1) deep = { name: `${i}`, url: `https://deep.example/${i}`, isBasedOn: deep };
    expect(codes((await opened(await base({ isBasedOn: deep }))).findings)).toEqual(['lineage-too-long']);
    const wide = Array.from({ length: 150 }, (_, i) => ({
      name: `${i}`,
      isBasedOn: Array.from({ length: 100 }, () => ({ name: 'x' })),
    }));
    const { record, findings } = await opened(await base({ isBasedOn: wide }));
    expect(codes(findings)).toContain('lineage-too-long');
    const amount = record?.sources.reduce((sum, { sources }) => sum + 1 + sources.length, 0) ?? 0;
    expect(amount).toBeLessThanOrEqual(1000);
  });

  it('is a directory without a record where it is none, or no JSON, or longer than one', async () => {
    const { root, blocks } = await directory({ 'a.txt': 'x' });
    expect(codes((await open(root, blocks)).findings)).toEqual(['no-record']);
    for (const text of ['<html>', '[]', 'null', `{"name":"${'x'.repeat(1_100_000)}"}`])
      expect(codes((await opened(text, {}, true)).findings)).toEqual(['record-unreadable']);
    const file = await directory({ 'a.txt': 'only a file' });
    expect(codes((await open(file.cids.get('a.txt') as string, file.blocks)).findings)).toEqual(['no-record']);
  });

  it('keeps nothing that runs, turns the line or links to this machine', async () => {
    const { record } = await opened(
      await base({
        name: 'a\u202egnp.exe',
        creator: [
          { name: 'Ada', url: 'javascript:alert(1)' },
          7,
          { url: 'x' },
          { name: 'Ben', url: 'https://b.example/' },
        ],
        isBasedOn: { name: 'S', url: 'file:///etc/passwd' },
      }),
    );
    expect(record?.title).not.toContain('\u202e');
    expect(record?.creators).toEqual([
      { name: 'Ada', address: null },
      { name: 'Ben', address: 'https://b.example/' },
    ]);
    expect(record?.sources[0]?.address).toBeNull();
  });
});

describe('the address of a shared work', () => {
  const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
  it.each([
    [CID, null],
    [` ipfs://${CID}/credit.json `, null],
    [`/ipfs/${CID}`, null],
    [`https://gateway.example/ipfs/${CID}/CREDIT.html?x#y`, 'https://gateway.example'],
    [`https://${CID}.ipfs.dweb.example/`, 'https://dweb.example'],
    [`http://127.0.0.1:8080/ipfs/${CID}`, 'http://127.0.0.1:8080'],
    ['QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG', null],
  ])('is read from %s', (text, gateway) => {
    const read = readSharedAddress(text);
    expect(read?.gateway).toBe(gateway);
    expect(read?.root).toMatch(/^baf/);
  });
  it.each([
    '',
    'hello',
    'https://example.org/',
    'ipfs://',
    `ftp://x/ipfs/${CID}`,
    'javascript:alert(1)',
    'x'.repeat(5000),
  ])('is none: %s', (text) => expect(readSharedAddress(text)).toBeNull());
});
