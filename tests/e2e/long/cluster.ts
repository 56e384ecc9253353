import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { poll } from '../../../scripts/browser/poll.mjs';
import { startChild } from '../../../scripts/process/child.mjs';
import { freePort } from '../../servers/free-port';
import { type Kubo, startKubo } from './kubo';

const execute = promisify(execFile);

/** One machine of the cluster: its node, and the peer that looks after it. */
interface Member {
  kubo: Kubo;
  stop: () => Promise<void>;
}

export interface Cluster {
  members: Member[];
  /** Where the first peer speaks the Pinning Service API, without /pins. */
  service: string;
  stop: () => Promise<void>;
}

/** Starting, on a machine that does other things too: a limit, and no measure. */
const READY_MS = 150_000;

const startPeer = async (kubo: Kubo, secret: string, name: string, bootstrap: string | null) => {
  const program = process.env.CLUSTER_BIN as string;
  const folder = mkdtempSync(join(tmpdir(), 'commoner-cluster-'));
  const [listen, rest, proxy, service] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const tcp = (port: number | undefined) => `/ip4/127.0.0.1/tcp/${port}`;
  const env = {
    ...process.env,
    IPFS_CLUSTER_PATH: folder,
    CLUSTER_SECRET: secret,
    CLUSTER_PEERNAME: name,
    CLUSTER_IPFSHTTP_NODEMULTIADDRESS: tcp(Number(new URL(kubo.address).port)),
    CLUSTER_LISTENMULTIADDRESS: tcp(listen),
    CLUSTER_RESTAPI_HTTPLISTENMULTIADDRESS: tcp(rest),
    CLUSTER_IPFSPROXY_LISTENMULTIADDRESS: tcp(proxy),
    CLUSTER_PINSVCAPI_HTTPLISTENMULTIADDRESS: tcp(service),
    CLUSTER_CRDT_TRUSTEDPEERS: '*',
    CLUSTER_MDNSINTERVAL: '0',
  };
  await execute(program, ['init', '--consensus', 'crdt', '--datastore', 'pebble'], { env });
  const { id } = JSON.parse(readFileSync(join(folder, 'identity.json'), 'utf8')) as { id: string };
  const args = bootstrap ? ['daemon', '--bootstrap', bootstrap] : ['daemon'];
  const daemon = startChild(program, args, env);
  const address = `http://127.0.0.1:${service}`;
  const isThere = async (): Promise<boolean> => daemon.hasEnded() || (await fetch(`${address}/pins`)).ok;
  await poll(isThere, `the cluster peer ${name}`, READY_MS);
  if (daemon.hasEnded()) throw new Error(`the cluster peer ${name} ended: ${daemon.output()}`);
  /** How many peers it knows, itself among them: one line of JSON for each. */
  const countPeers = async (): Promise<number> =>
    (await (await fetch(`http://127.0.0.1:${rest}/peers`)).text()).trim().split('\n').length;
  const stop = async (): Promise<void> => {
    await daemon.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { id, stop, address, countPeers, multiaddress: `${tcp(listen)}/p2p/${id}` };
};

/** A real cluster of three nodes on loopback, that know each other and nobody else. */
export const startCluster = async (): Promise<Cluster> => {
  const secret = randomBytes(32).toString('hex');
  const nodes = await Promise.all([0, 1, 2].map(() => startKubo({ isOnline: true })));
  const [first, ...others] = nodes as [Kubo, Kubo, Kubo];
  const { Addresses } = JSON.parse(String(await first.ipfs('id'))) as { Addresses: string[] };
  for (const node of others) await node.ipfs('swarm', 'connect', Addresses[0] as string);
  const members: Member[] = [];
  const peers: Awaited<ReturnType<typeof startPeer>>[] = [];
  let service = '';
  let bootstrap: string | null = null;
  for (const [i, kubo] of nodes.entries()) {
    const peer = await startPeer(kubo, secret, `peer-${i}`, bootstrap);
    peers.push(peer);
    if (i === 0) {
      service = peer.address;
      bootstrap = peer.multiaddress;
    }
    members.push({
      kubo,
      stop: async () => {
        await peer.stop();
        await kubo.stop();
      },
    });
  }
  // What is pinned before they know each other comes to the others only when it is told again.
  for (const { id, countPeers } of peers)
    await poll(async () => (await countPeers()) === nodes.length, `every peer to be known to ${id}`, READY_MS);
  return { members, service, stop: async () => void (await Promise.all(members.map((member) => member.stop()))) };
};
