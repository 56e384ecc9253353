import { isRecord } from '../../../src/message/guard';
import { writeHead, writeSections } from '../../../src/publish/car';
import { ProblemError } from '../../../src/publish/problem';
import type { Confirmed } from '../../../src/publish/share';
import type { Held, Target } from '../../../src/publish/target';
import { askNode, askNodeLines } from '../node-rpc';
import { limitTime } from './limit-time';
import { readNodeProblem } from './node-problem';
import { probe } from './probe';

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
  address: string;
  /** What it wants to be told with each request. */
  headers: Record<string, string>;
  limits: Limits;
}

const findPin = async ({ address, headers }: Connected, root: string, signal: AbortSignal): Promise<boolean> => {
  try {
    const [listed] = await askNodeLines(address, `pin/ls?arg=${root}&type=recursive`, { headers, signal });
    return isRecord(listed) && isRecord(listed.Keys) && Object.hasOwn(listed.Keys, root);
  } catch (error) {
    if (/not pinned/i.test((error as Error).message)) return false;
    throw error;
  }
};

const isPinned = (node: Connected, root: string, aborted: AbortSignal): Promise<boolean> =>
  limitTime(node.limits.list, aborted, (signal) => findPin(node, root, signal));

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

const importShard = ({ address, headers, limits }: Connected, shard: Blob, aborted: AbortSignal): Promise<void> =>
  limitTime(limits.shard, aborted, async (signal) => {
    // The browser reads a Blob as it sends it: its slices never stand in this worker's memory.
    const body = new FormData();
    body.set('file', shard);
    for (const line of await askNodeLines(address, 'dag/import?pin-roots=false', { headers, signal, body })) {
      const root = isRecord(line) && isRecord(line.Root) ? line.Root : {};
      // A failure can come inside a 200.
      if (root.PinErrorMsg) throw readNodeProblem(new Error(String(root.PinErrorMsg)));
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
const pinAll = ({ address, headers, limits }: Connected, root: string, aborted: AbortSignal): Promise<unknown> =>
  limitTime(limits.pin, aborted, (signal) =>
    askNode(address, `pin/add?arg=${root}&recursive=true&offline=true`, { headers, signal }),
  );

const isIncomplete = (error: unknown): boolean => readNodeProblem(error).problem.code === 'node-incomplete';

const send = async (node: Connected, held: Held, aborted: AbortSignal): Promise<void> => {
  const { root } = held;
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
  if (!(await isPinned(node, root, aborted))) throw new ProblemError('node-incomplete', held.root);
};

/** What a browser must allow before a node can be spoken to. */
export interface NodeAccess {
  /** Whether the person allowed this extension to reach the address. */
  allows(address: string): Promise<boolean>;
  /** Runs a job while requests of this extension to the address carry the address's own Origin. */
  asOwnOrigin<T>(address: string, job: () => Promise<T>): Promise<T>;
}

const unpin = (node: Connected, root: string, aborted: AbortSignal): Promise<void> =>
  limitTime(node.limits.list, aborted, async (signal) => {
    const { address, headers } = node;
    if (await findPin(node, root, signal))
      await askNode(address, `pin/rm?arg=${root}&recursive=true`, { headers, signal });
  });

/** The node's own multiaddresses, with its id at the end. */
const listAddresses = ({ address, headers, limits }: Connected, aborted: AbortSignal): Promise<string[]> =>
  limitTime(limits.list, aborted, async (signal) => {
    const [said] = await askNodeLines(address, 'id', { headers, signal });
    const listed = isRecord(said) && Array.isArray(said.Addresses) ? said.Addresses : [];
    return listed.filter((each): each is string => typeof each === 'string');
  });

export interface KuboTarget extends Target {
  /** The node's own multiaddresses, with its id at the end: where others fetch what it has. */
  addresses(aborted: AbortSignal): Promise<string[]>;
}

/**
 * A Kubo node, or a service that speaks like one, through its RPC. `address` is an origin (src/publish/settings).
 * @param authorization the header that it wants, or null
 */
export const kuboTarget = (
  address: string,
  access: NodeAccess,
  authorization: string | null = null,
  limits: Limits = LIMITS,
): KuboTarget => {
  const use = async <T>(aborted: AbortSignal, job: (node: Connected) => Promise<T>): Promise<T> => {
    if (!(await access.allows(address))) throw new ProblemError('permission-missing', address);
    try {
      return await access.asOwnOrigin(address, async () => {
        const headers: Record<string, string> = authorization ? { authorization } : {};
        await probe(address, aborted, headers);
        return job({ address, headers, limits });
      });
    } catch (error) {
      throw readNodeProblem(error);
    }
  };
  return {
    kind: 'kubo',
    address,
    pin: (held, aborted) => use(aborted, (node) => send(node, held, aborted)),
    unpin: (root, aborted) => use(aborted, (node) => unpin(node, root, aborted)),
    isPinned: (root, aborted) => use(aborted, (node) => isPinned(node, root, aborted)),
    addresses: (aborted) => use(aborted, (node) => listAddresses(node, aborted)),
  };
};
