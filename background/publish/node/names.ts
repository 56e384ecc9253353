import { CID, type KuboRPCClient } from 'kubo-rpc-client';
import { problemError } from '../../../src/publish/problem';
import { limitTime } from '../../net/limit-time';
import type { NodeAccess } from '../target/kubo';
import { createNodeClient } from './node-client';
import { readNodeProblem } from './node-problem';
import { probe } from './probe';

/** Milliseconds: a question to the node alone, and one for which it may ask the network. */
const OWN_MS = 30_000;
const NETWORK_MS = 120_000;
/** Keys of a node that are looked through. */
const KEYS_AT_MOST = 10_000;

/** What a name leads to. */
export interface Resolved {
  root: string;
  /** Below it; '' for the root itself. */
  path: string;
}

/** The names of a node: IPNS (https://specs.ipfs.tech/ipns/ipns-record/), by its RPC. */
export interface NodeNames {
  /** The IPNS name of a key that the node keeps under this word, made where there is none. */
  needName(word: string, signal: AbortSignal): Promise<string>;
  /** What a name of its own leads to, by its own disk: nobody else is asked. null where it was never published. */
  resolveOwn(name: string, signal: AbortSignal): Promise<Resolved | null>;
  /** What any name leads to; the node may ask the network. null where nobody knows. */
  resolve(name: string, signal: AbortSignal): Promise<Resolved | null>;
  /** Has the name of this key lead to a root. */
  publish(word: string, root: string, signal: AbortSignal): Promise<void>;
}

const readPath = (written: string): Resolved | null => {
  const [, text = '', path = ''] = /^\/ipfs\/([A-Za-z0-9]{1,200})(?:\/([^?#]{0,1000}))?$/.exec(written) ?? [];
  try {
    return { root: CID.parse(text).toV1().toString(), path: path.replace(/(?<!\/)\/+$/, '') };
  } catch {
    return null;
  }
};

const resolveBy = async (client: KuboRPCClient, name: string, options: object): Promise<Resolved | null> => {
  try {
    for await (const path of client.name.resolve(`/ipns/${name}`, { recursive: true, ...options })) {
      const found = readPath(path);
      if (found) return found;
    }
    return null;
  } catch (error) {
    if (/could not resolve|not found|no link|routing: /i.test((error as Error).message)) return null;
    throw error;
  }
};

/**
 * A Kubo node's names.
 * @param address an origin
 * @param authorization the header that it wants, or null
 */
export const nodeNames = (address: string, access: NodeAccess, authorization: string | null): NodeNames => {
  const headers: Record<string, string> = authorization ? { authorization } : {};
  const use = async <T>(
    ms: number,
    aborted: AbortSignal,
    job: (client: KuboRPCClient, signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    if (!(await access.allows(address))) throw problemError('permission-missing', address);
    try {
      return await access.asOwnOrigin(address, async () => {
        await probe(address, aborted, headers);
        return limitTime(ms, aborted, (signal) => job(createNodeClient(address, headers), signal));
      });
    } catch (error) {
      throw readNodeProblem(error);
    }
  };
  return {
    needName: (word, aborted) =>
      use(OWN_MS, aborted, async (client, signal) => {
        const keys = (await client.key.list({ signal })).slice(0, KEYS_AT_MOST);
        const known = keys.find(({ name }) => name === word);
        return (known ?? (await client.key.gen(word, { type: 'ed25519', signal }))).id;
      }),
    // The client hands on every option as a parameter, also this one that its types do not name.
    resolveOwn: (name, aborted) =>
      use(OWN_MS, aborted, (client, signal) => resolveBy(client, name, { offline: true, nocache: true, signal })),
    resolve: (name, aborted) =>
      use(NETWORK_MS, aborted, (client, signal) => resolveBy(client, name, { nocache: true, signal })),
    publish: (word, root, aborted) =>
      use(NETWORK_MS, aborted, async (client, signal) => {
        // A node without a connection writes it down, and tells the network once it has one.
        await client.name.publish(`/ipfs/${root}`, { key: word, resolve: false, allowOffline: true, signal });
      }),
  };
};
