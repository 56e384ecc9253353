import { CID, create, type KuboRPCClient } from 'kubo-rpc-client';
import { writeHead, writeSections } from '../../../src/publish/car';
import { ProblemError } from '../../../src/publish/problem';
import type { Confirmed } from '../../../src/publish/share';
import type { Held, Target } from '../../../src/publish/target';
import { limitTime } from './limit-time';
import { readNodeProblem } from './node-problem';
import { probe } from './probe';

/** A shard is at most 16 MiB: a node on a slow disk has this long for each. */
const SHARD_MS = 120_000;
/** Walking the whole directory on the node's own disk. */
const PIN_MS = 600_000;
const LIST_MS = 30_000;

const findPin = async (client: KuboRPCClient, root: CID, signal: AbortSignal): Promise<boolean> => {
  try {
    for await (const pin of client.pin.ls({ paths: root, type: 'recursive', signal })) {
      if (pin.cid.equals(root)) return true;
    }
    return false;
  } catch (error) {
    if (/not pinned/i.test((error as Error).message)) return false;
    throw error;
  }
};

const isPinned = (client: KuboRPCClient, root: CID, aborted: AbortSignal): Promise<boolean> =>
  limitTime(LIST_MS, aborted, (signal) => findPin(client, root, signal));

/** Shards on their way at once: while the node writes one, the next is read here. */
const IN_FLIGHT = 2;

const importShard = (client: KuboRPCClient, shard: Blob, aborted: AbortSignal): Promise<void> =>
  limitTime(SHARD_MS, aborted, async (signal) => {
    // In a browser the client hands a Blob on as it is, and its slices never stand in this worker's memory. Its types know no Blob.
    const source = [shard] as unknown as Iterable<Uint8Array>;
    for await (const { root } of client.dag.import(source, { pinRoots: false, signal })) {
      // A failure can come inside a 200.
      if (root.pinErrorMsg) throw new ProblemError('unknown', root.pinErrorMsg);
    }
  });

/**
 * The node hashes every block again. Roots are not pinned here: all shards but the last are incomplete. What is confirmed is written
 * down shard by shard, in order: who goes on sends at most what was in flight again.
 */
const importBlocks = async (
  client: KuboRPCClient,
  held: Held,
  from: Confirmed,
  aborted: AbortSignal,
): Promise<void> => {
  const head = writeHead(held.root);
  const inFlight: { end: Confirmed; done: Promise<void> }[] = [];
  let { blocks, bytes } = from;
  const confirmFirst = async (): Promise<void> => {
    const [first] = inFlight;
    if (!first) return;
    await first.done;
    inFlight.shift();
    await held.confirm(first.end);
  };
  try {
    for await (const sections of writeSections(held.blocks.slice(from.blocks), held.read)) {
      blocks += sections.blocks;
      bytes += sections.bytes;
      const done = importShard(client, new Blob([head, ...sections.parts]), aborted);
      // It is awaited in its turn; until then its failure is nobody's surprise.
      done.catch(() => undefined);
      inFlight.push({ end: { blocks, bytes }, done });
      if (inFlight.length >= IN_FLIGHT) await confirmFirst();
    }
    while (inFlight.length > 0) await confirmFirst();
  } finally {
    await Promise.allSettled(inFlight.map(({ done }) => done));
  }
};

/** Offline, or the node would look for a missing block in the network for ever; so this is the proof that all came. */
const pinAll = (client: KuboRPCClient, root: CID, aborted: AbortSignal): Promise<unknown> =>
  limitTime(PIN_MS, aborted, (signal) => {
    // The client hands on every option as a parameter, also this one that its types do not name.
    const options = { recursive: true, offline: true, signal };
    return client.pin.add(root, options);
  });

const isIncomplete = (error: unknown): boolean => readNodeProblem(error).problem.code === 'node-incomplete';

/** What a node wants to be told with each request. */
const headersOf = (authorization: string | null): Record<string, string> => (authorization ? { authorization } : {});

const connect = async (address: string, authorization: string | null, aborted: AbortSignal): Promise<KuboRPCClient> => {
  await probe(address, aborted, headersOf(authorization));
  return create({ url: address, headers: headersOf(authorization) });
};

const send = async (client: KuboRPCClient, held: Held, aborted: AbortSignal): Promise<void> => {
  const root = CID.parse(held.root);
  if (await isPinned(client, root, aborted)) return;
  await importBlocks(client, held, held.confirmed, aborted);
  try {
    await pinAll(client, root, aborted);
  } catch (error) {
    // A node may have thrown away what it confirmed before anything was pinned: then all of it goes once more.
    if (held.confirmed.blocks === 0 || !isIncomplete(error)) throw error;
    await importBlocks(client, held, { blocks: 0, bytes: 0 }, aborted);
    await pinAll(client, root, aborted);
  }
  if (!(await isPinned(client, root, aborted))) throw new ProblemError('node-incomplete', held.root);
};

/** What a browser must allow before a node can be spoken to. */
export interface NodeAccess {
  /** Whether the person allowed this extension to reach the address. */
  allows(address: string): Promise<boolean>;
  /** Runs a job while requests of this extension to the address carry the address's own Origin. */
  asOwnOrigin<T>(address: string, job: () => Promise<T>): Promise<T>;
}

const unpin = (client: KuboRPCClient, root: CID, aborted: AbortSignal): Promise<void> =>
  limitTime(LIST_MS, aborted, async (signal) => {
    if (await findPin(client, root, signal)) await client.pin.rm(root, { recursive: true, signal });
  });

export interface KuboTarget extends Target {
  /** The node's own multiaddresses, with its id at the end: where others fetch what it has. */
  addresses(aborted: AbortSignal): Promise<string[]>;
}

/**
 * A Kubo node, or a service that speaks like one, through its RPC. `address` is an origin (src/publish/settings).
 * @param authorization the header that it wants, or null
 */
export const kuboTarget = (address: string, access: NodeAccess, authorization: string | null = null): KuboTarget => {
  const use = async <T>(aborted: AbortSignal, job: (client: KuboRPCClient) => Promise<T>): Promise<T> => {
    if (!(await access.allows(address))) throw new ProblemError('permission-missing', address);
    try {
      return await access.asOwnOrigin(address, async () => job(await connect(address, authorization, aborted)));
    } catch (error) {
      throw readNodeProblem(error);
    }
  };
  return {
    kind: 'kubo',
    address,
    pin: (held, aborted) => use(aborted, (client) => send(client, held, aborted)),
    unpin: (root, aborted) => use(aborted, (client) => unpin(client, CID.parse(root), aborted)),
    isPinned: (root, aborted) => use(aborted, (client) => isPinned(client, CID.parse(root), aborted)),
    addresses: (aborted) =>
      use(aborted, (client) =>
        limitTime(LIST_MS, aborted, async (signal) =>
          (await client.id({ signal })).addresses.map((each) => each.toString()),
        ),
      ),
  };
};
