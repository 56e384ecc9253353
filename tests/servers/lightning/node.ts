import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../../scripts/browser/poll.mjs';
import { type Child, startChild } from '../../../scripts/process/child.mjs';
import { freePort } from '../free-port';
import type { Chain } from './chain';
import { type LndRest, lndRest } from './rest';

/** A new wallet stretches its key for seconds, on a machine that others use for many. */
const READY_MS = 300_000;

/** A real Lightning node: lnd, on loopback. */
export interface LightningNode extends LndRest {
  /** Its public key, in hex. */
  key: string;
  /** Where its REST is: 'https://127.0.0.1:PORT'. */
  address: string;
  /** 'PUBLICKEY@127.0.0.1:PORT' for another node, in two parts. */
  peer: { pubkey: string; host: string };
  /** Ends it at once, in the middle of whatever it does, and answers when it is gone. */
  kill: () => Promise<void>;
  /** Starts it again where it was, at the same addresses, and answers when it can be asked. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts an lnd on this chain, in a folder that is thrown away. It has no peers before the chain has blocks. */
export const startLightningNode = async (program: string, chain: Chain): Promise<LightningNode> => {
  const folder = mkdtempSync(join(tmpdir(), 'commoner-lnd-'));
  const [listen, rpc, rest] = [await freePort(), await freePort(), await freePort()];
  const args = [
    ...chain.forNode,
    ...['--noseedbackup', '--no-macaroons', '--nobootstrap', '--trickledelay=50', '--debuglevel=warn'],
    // A node that was killed is spoken with again soon.
    ...['--minbackoff=200ms', '--maxbackoff=1s', `--lnddir=${folder}`],
    ...[`--listen=127.0.0.1:${listen}`, `--rpclisten=127.0.0.1:${rpc}`, `--restlisten=127.0.0.1:${rest}`],
  ];
  const address = `https://127.0.0.1:${rest}`;
  const client = lndRest(address, () => readFileSync(join(folder, 'tls.cert'), 'utf8'));
  let child: Child;
  /** SERVER_ACTIVE comes when the node knows a chain whose last block is of today; until then it has addresses and no peers. */
  const run = async (states: string[]): Promise<void> => {
    child = startChild(program, args);
    await poll(
      async () => child.hasEnded() || states.includes((await client.ask<{ state: string }>('/v1/state')).state),
      `lnd in ${folder}`,
      READY_MS,
    );
    if (child.hasEnded()) throw new Error(`lnd ended: ${child.output()}`);
  };
  const stop = async (): Promise<void> => {
    await child.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await run(['RPC_ACTIVE', 'SERVER_ACTIVE']);
  } catch (error) {
    await stop();
    throw error;
  }
  const { key } = await client.getInfo();
  return {
    ...client,
    ...{ key, address, peer: { pubkey: key, host: `127.0.0.1:${listen}` } },
    kill: () => child.end('SIGKILL'),
    start: () => run(['SERVER_ACTIVE']),
    stop,
  };
};
