import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { poll } from '../../scripts/browser/poll.mjs';
import { startChild } from '../../scripts/process/child.mjs';

const execute = promisify(execFile);
/** The longest path of a file in a test is nowhere near; a whole work must fit. */
const OUTPUT_AT_MOST = 64 * 1024 * 1024;

/** Starting, on a machine that does other things too: a limit, and no measure. */
const READY_MS = 120_000;

/** '/ip4/127.0.0.1/tcp/5001' as an address of the web. */
const toAddress = (multiaddress) => {
  const [, , host, , port] = multiaddress.trim().split('/');
  return `http://${host}:${port}`;
};

/**
 * Starts a Kubo of the tests' own, in a repository that is thrown away; the port is the one that it chose. Online it speaks with nodes
 * of loopback that it is told, and with no others.
 * @param {string} program
 * @param {{ isOnline?: boolean }} [how]
 * @returns {Promise<{ address: string, ipfs: (...args: string[]) => Promise<Buffer>, crash: () => Promise<void>, stop: () =>
 *   Promise<void> }>} the address of its RPC, without a slash at the end; `ipfs` runs `ipfs ARGS…` against it and answers what it
 *   printed
 */
export const startKubo = async (program, { isOnline = false } = {}) => {
  const repository = mkdtempSync(join(tmpdir(), 'commoner-kubo-'));
  const env = { ...process.env, IPFS_PATH: repository };
  const ipfs = async (...args) =>
    (await execute(program, args, { env, encoding: 'buffer', maxBuffer: OUTPUT_AT_MOST })).stdout;
  await ipfs('init', '--profile=test');
  await ipfs('config', 'profile', 'apply', 'unixfs-v1-2025');
  if (isOnline) await ipfs('config', '--json', 'Addresses.Swarm', '["/ip4/127.0.0.1/tcp/0"]');
  let daemon;
  const run = async () => {
    daemon = startChild(program, isOnline ? ['daemon'] : ['daemon', '--offline'], env);
    const ask = async () => {
      if (daemon.hasEnded()) return 'ended';
      const found = toAddress(readFileSync(join(repository, 'api'), 'utf8'));
      return (await fetch(`${found}/api/v0/id`, { method: 'POST' })).ok && found;
    };
    const answer = await poll(ask, 'Kubo’s RPC', READY_MS);
    if (answer === 'ended') throw new Error(`Kubo ended: ${daemon.output()}`);
    return answer;
  };
  const stop = async () => {
    await daemon.end('SIGTERM');
    rmSync(repository, { recursive: true, force: true });
  };
  const address = await run().catch(async (error) => {
    await stop();
    throw error;
  });
  let isStopped = false;
  return {
    address,
    ipfs,
    /** Kills it in the middle of whatever it does, and starts it again where it was, at the same address. */
    crash: async () => {
      await daemon.end('SIGKILL');
      rmSync(join(repository, 'repo.lock'), { force: true });
      await ipfs('config', 'Addresses.API', `/ip4/127.0.0.1/tcp/${new URL(address).port}`);
      await run();
    },
    stop: async () => {
      if (isStopped) return;
      isStopped = true;
      await stop();
    },
  };
};
