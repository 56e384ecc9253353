import { createPublicKey, verify } from 'node:crypto';
import { encode, type PBLink, prepare } from '@ipld/dag-pb';
import { UnixFS } from 'ipfs-unixfs';
import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';
import type { CheckSignature } from '../../../src/publish/proof';

export const check: CheckSignature = async (key, signature, bytes) => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') };
  return verify(null, bytes, createPublicKey({ key: jwk, format: 'jwk' }), signature);
};

type Link = Pick<PBLink, 'Hash'> & { Name?: string };

/** Blocks that are written by hand, since no importer would write them, and how often each was asked for. */
export const makeBlocks = () => {
  const blocks = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const put = async (code: number, bytes: Uint8Array): Promise<CID> => {
    const cid = CID.createV1(code, await sha256.digest(bytes));
    blocks.set(cid.toString(), bytes);
    return cid;
  };
  const node = (data: Uint8Array, links: readonly Link[]): Promise<CID> =>
    put(0x70, encode(prepare({ Data: data, Links: links.map((link) => ({ Tsize: 1, Name: '', ...link })) })));
  return {
    blocks,
    asked,
    put,
    raw: (text: string) => put(0x55, new TextEncoder().encode(text)),
    node,
    directory: (files: Record<string, CID>) =>
      node(
        new UnixFS({ type: 'directory' }).marshal(),
        Object.entries(files).map(([Name, Hash]) => ({ Name, Hash })),
      ),
    shard: (links: readonly Link[], fanout = 256) =>
      node(new UnixFS({ type: 'hamt-sharded-directory', fanout: BigInt(fanout), hashType: 0x22n }).marshal(), links),
    file: (parts: readonly CID[]) =>
      node(
        new UnixFS({ type: 'file' }).marshal(),
        parts.map((Hash) => ({ Hash })),
      ),
    fetch: async (cid: string): Promise<Uint8Array> => {
      asked.push(cid);
      return blocks.get(cid) ?? Promise.reject(new Error(`missing ${cid}`));
    },
  };
};

export const codesOf = (findings: readonly { code: string }[]): string[] => [
  ...new Set(findings.map(({ code }) => code)),
];
