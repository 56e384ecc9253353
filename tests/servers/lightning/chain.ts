import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../../scripts/browser/poll.mjs';
import { type Child, startChild } from '../../../scripts/process/child.mjs';
import { freePort } from '../free-port';
import { askTls } from './ask-tls';

const READY_MS = 300_000;

/** A chain of one btcd, on loopback, where blocks are made when they are asked for. */
export interface Chain {
  /** How a Lightning node gets to it: lnd's own arguments. */
  forNode: string[];
  /** From now on new blocks pay this address. */
  payTo: (address: string) => Promise<void>;
  mine: (blocks: number) => Promise<void>;
  /** The number of its last block. */
  height: () => Promise<number>;
  stop: () => Promise<void>;
}

/** Starts btcd on a private regtest chain, in a folder that is thrown away. */
export const startChain = async (program: string): Promise<Chain> => {
  const folder = mkdtempSync(join(tmpdir(), 'commoner-btcd-'));
  const [user, password] = ['commoner', randomBytes(16).toString('hex')];
  const [listen, rpc] = [await freePort(), await freePort()];
  const certificate = join(folder, 'rpc.cert');
  writeFileSync(join(folder, 'btcd.conf'), '');
  const args = [
    ...['--regtest', '--txindex', '--nodnsseed'],
    ...[`--configfile=${join(folder, 'btcd.conf')}`, `--datadir=${folder}`, `--logdir=${join(folder, 'log')}`],
    ...[
      `--rpcuser=${user}`,
      `--rpcpass=${password}`,
      `--rpccert=${certificate}`,
      `--rpckey=${join(folder, 'rpc.key')}`,
    ],
    ...[`--listen=127.0.0.1:${listen}`, `--rpclisten=127.0.0.1:${rpc}`],
  ];
  const ask = async (method: string, params: unknown[] = []): Promise<unknown> => {
    const { status, text } = await askTls(`https://127.0.0.1:${rpc}`, readFileSync(certificate, 'utf8'), {
      ...{ method: 'POST', user: `${user}:${password}`, body: { jsonrpc: '1.0', id: 1, method, params } },
    });
    if (status !== 200) throw new Error(`btcd answered ${status} to ${method}: ${text}`);
    const { result, error } = JSON.parse(text) as { result: unknown; error: { message: string } | null };
    if (error) throw new Error(`btcd refused ${method}: ${error.message}`);
    return result;
  };
  let child: Child;
  const run = async (more: string[]): Promise<void> => {
    child = startChild(program, [...args, ...more]);
    await poll(
      async () => child.hasEnded() || (existsSync(certificate) && ((await ask('getblockcount')) as number) >= 0),
      'btcd',
      READY_MS,
    );
    if (child.hasEnded()) throw new Error(`btcd ended: ${child.output()}`);
  };
  const stop = async (): Promise<void> => {
    await child.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await run([]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    forNode: [
      ...['--bitcoin.regtest', '--bitcoin.node=btcd', `--btcd.rpchost=127.0.0.1:${rpc}`],
      ...[`--btcd.rpcuser=${user}`, `--btcd.rpcpass=${password}`, `--btcd.rpccert=${certificate}`],
    ],
    payTo: async (address) => {
      await child.end('SIGTERM');
      await run([`--miningaddr=${address}`]);
    },
    mine: async (blocks) => void (await ask('generate', [blocks])),
    height: async () => (await ask('getblockcount')) as number,
    stop,
  };
};
