import { CID, type KuboRPCClient } from 'kubo-rpc-client';
import { writeHead, writeSections } from '../../../src/publish/car';
import { problemError } from '../../../src/publish/problem';
import type { Confirmed } from '../../../src/publish/share';
import type { Held, Target } from '../../../src/publish/target';
import { limitTime } from '../../net/limit-time';
import { createNodeClient } from '../node/node-client';
import { readNodeProblem } from '../node/node-problem';
import { probe } from '../node/probe';

/** How long a node may take, in milliseconds: who answers slowly for ever would hold up every share behind this one. */
export interface Limits {
  /** For a shard of at most 16 MiB. */
  shard: number;
  /** To walk the whole directory on its own disk. */
  pin: number;
  /** For a question. */
  list: number;
}
const LIMITS: Limits = { shard: 120_000, pin: 600_000, list: 30_000 };

/** A node that was asked who it is. */
interface Connected {
  client: KuboRPCClient;
  limits: Limits;
}

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

const isPinned = ({ client, limits }: Connected, root: CID, aborted: AbortSignal): Promise<boolean> =>
  limitTime(limits.list, aborted, (signal) => findPin(client, root, signal));

/** Shards on their way at once: more are no faster, since the node hashes and writes on one disk. */
const IN_FLIGHT = 2;

/** What comes next is asked for while the one before it is used. */
async function* askAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = items.next();
    // It is awaited in its turn; until then its failure is nobody's surprise.
    next.catch(() => undefined);
    yield value;
  }
}

const importShard = ({ client, limits }: Connected, shard: Blob, aborted: AbortSignal): Promise<void> =>
  limitTime(limits.shard, aborted, async (signal) => {
    // In a browser the client hands a Blob on as it is, and its slices never stand in this worker's memory. Its types know no Blob.
    const source = [shard] as unknown as Iterable<Uint8Array>;
    for await (const { root } of client.dag.import(source, { pinRoots: false, signal })) {
      // A failure can come inside a 200.
      if (root.pinErrorMsg) throw readNodeProblem(new Error(root.pinErrorMsg));
    }
  });

/**
 * The node hashes every block again. Roots are not pinned here: all shards but the last are incomplete. What is confirmed is written
 * down shard by shard, in order: who goes on sends at most what was in flight again.
 */
const importBlocks = async (node: Connected, held: Held, from: Confirmed, aborted: AbortSignal): Promise<void> => {
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
    for await (const sections of askAhead(writeSections(held.blocks.slice(from.blocks), held.read))) {
      blocks += sections.blocks;
      bytes += sections.bytes;
      const done = importShard(node, new Blob([head, ...sections.parts]), aborted);
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
const pinAll = ({ client, limits }: Connected, root: CID, aborted: AbortSignal): Promise<unknown> =>
  limitTime(limits.pin, aborted, (signal) => {
    // The client hands on every option as a parameter, also this one that its types do not name.
    const options = { recursive: true, offline: true, signal };
    return client.pin.add(root, options);
  });

const isIncomplete = (error: unknown): boolean => readNodeProblem(error).code === 'node-incomplete';

/** What a node wants to be told with each request. */
const headersOf = (authorization: string | null): Record<string, string> => (authorization ? { authorization } : {});

const connect = async (address: string, authorization: string | null, aborted: AbortSignal): Promise<KuboRPCClient> => {
  await probe(address, aborted, headersOf(authorization));
  return createNodeClient(address, headersOf(authorization));
};

const send = async (node: Connected, held: Held, aborted: AbortSignal): Promise<void> => {
  const root = CID.parse(held.root);
  if (await isPinned(node, root, aborted)) return;
  await importBlocks(node, held, held.confirmed, aborted);
  try {
    await pinAll(node, root, aborted);
  } catch (error) {
    // A node may have thrown away what it confirmed before anything was pinned: then all of it goes once more.
    if (held.confirmed.blocks === 0 || !isIncomplete(error)) throw error;
    await importBlocks(node, held, { blocks: 0, bytes: 0 }, aborted);
    await pinAll(node, root, aborted);
  }
  if (!(await isPinned(node, root, aborted))) throw problemError('node-incomplete', held.root);
};

/** What a browser must allow before a node can be spoken to. */
export interface NodeAccess {
  /** Whether the person allowed this extension to reach the address. */
  allows(address: string): Promise<boolean>;
  /** Runs a job while requests of this extension to the address carry the address's own Origin. */
  asOwnOrigin<T>(address: string, job: () => Promise<T>): Promise<T>;
}

const unpin = ({ client, limits }: Connected, root: CID, aborted: AbortSignal): Promise<void> =>
  limitTime(limits.list, aborted, async (signal) => {
    if (await findPin(client, root, signal)) await client.pin.rm(root, { recursive: true, signal });
  });

export interface KuboTarget extends Target {
  /** Asks whether it is one, and would talk with us. */
  reach(aborted: AbortSignal): Promise<void>;
  /** The node's own multiaddresses, with its id at the end: where others fetch what it has. */
  addresses(aborted: AbortSignal): Promise<string[]>;
}

/**
 * A Kubo node, or a service that speaks like one, through its RPC. `address` is an origin (src/settings/settings).
 * @param authorization the header that it wants, or null
 */
export const kuboTarget = (
  address: string,
  access: NodeAccess,
  authorization: string | null = null,
  limits: Limits = LIMITS,
): KuboTarget => {
  const use = async <T>(aborted: AbortSignal, job: (node: Connected) => Promise<T>): Promise<T> => {
    if (!(await access.allows(address))) throw problemError('permission-missing', address);
    try {
      return await access.asOwnOrigin(address, async () =>
        job({ client: await connect(address, authorization, aborted), limits }),
      );
    } catch (error) {
      throw readNodeProblem(error);
    }
  };
  return {
    kind: 'kubo',
    address,
    pin: (held, aborted) => use(aborted, (node) => send(node, held, aborted)),
    unpin: (root, aborted) => use(aborted, (node) => unpin(node, CID.parse(root), aborted)),
    isPinned: (root, aborted) => use(aborted, (node) => isPinned(node, CID.parse(root), aborted)),
    reach: (aborted) => use(aborted, async () => undefined),
    addresses: (aborted) =>
      use(aborted, ({ client }) =>
        limitTime(limits.list, aborted, async (signal) =>
          (await client.id({ signal })).addresses.map((each) => each.toString()),
        ),
      ),
  };
};
