import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { poll } from '../../scripts/browser/poll.mjs';
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

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

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
  const daemon = spawn(program, args, { env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => daemon.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${service}`;
  await poll(async () => (await fetch(`${address}/pins`)).ok, `the cluster peer ${name}`, 60_000);
  const stop = async (): Promise<void> => {
    daemon.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { id, stop, address, multiaddress: `${tcp(listen)}/p2p/${id}` };
};

/** A real cluster of three nodes on loopback, that know each other and nobody else. */
export const startCluster = async (): Promise<Cluster> => {
  const secret = randomBytes(32).toString('hex');
  const nodes = await Promise.all([0, 1, 2].map(() => startKubo({ isOnline: true })));
  const [first, ...others] = nodes as [Kubo, Kubo, Kubo];
  const { Addresses } = JSON.parse(String(await first.ipfs('id'))) as { Addresses: string[] };
  for (const node of others) await node.ipfs('swarm', 'connect', Addresses[0] as string);
  const members: Member[] = [];
  let service = '';
  let bootstrap: string | null = null;
  for (const [i, kubo] of nodes.entries()) {
    const peer = await startPeer(kubo, secret, `peer-${i}`, bootstrap);
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
  return { members, service, stop: async () => void (await Promise.all(members.map((member) => member.stop()))) };
};
