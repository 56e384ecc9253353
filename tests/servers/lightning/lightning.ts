import { poll } from '../../../scripts/browser/poll.mjs';
import { type Chain, startChain } from './chain';
import { type LightningNode, startLightningNode } from './node';

/** Segwit is active after 432 blocks of regtest; before that, nodes refuse to fund a channel. */
const BLOCKS_FOR_SEGWIT = 450;
const BLOCKS_TO_CONFIRM = 6;
const CHANNEL_SAT = 1_000_000;
const PUSHED_SAT = 400_000;
const SMALL_SAT = 21;
const WITHIN_MS = 120_000;

/** Two real Lightning nodes with a channel between them that has money on both sides, on a chain of their own. */
export interface Lightning {
  /** The reader's node, that opened the channel: about 600,000 sat. */
  payer: LightningNode;
  /** The creator's: 400,000 sat. */
  payee: LightningNode;
  chain: Chain;
  /** Answers when both nodes know how to pay the other: after one was started again, that takes a moment. */
  untilReady: () => Promise<void>;
  stop: () => Promise<void>;
}

const waitForSync = (node: LightningNode): Promise<boolean> =>
  poll(
    async () =>
      (await node.getInfo()).isSynced && (await node.ask<{ state: string }>('/v1/state')).state === 'SERVER_ACTIVE',
    'a node that knows the whole chain',
    WITHIN_MS,
  );

/** Gives the payer money from mined blocks, and opens the channel. */
const openChannel = async (chain: Chain, payer: LightningNode, payee: LightningNode): Promise<void> => {
  const { address } = await payer.ask<{ address: string }>('/v1/newaddress');
  await chain.payTo(address);
  await chain.mine(BLOCKS_FOR_SEGWIT);
  await Promise.all([waitForSync(payer), waitForSync(payee)]);
  await payer.ask('/v1/peers', { method: 'POST', body: { addr: payee.peer } });
  const body = {
    ...{ node_pubkey_string: payee.key, local_funding_amount: String(CHANNEL_SAT) },
    ...{ push_sat: String(PUSHED_SAT), sat_per_vbyte: '1' },
  };
  // The wallet counts what was mined a moment after the chain is known.
  await poll(() => payer.ask('/v1/channels', { method: 'POST', body }), 'a channel', WITHIN_MS);
  await chain.mine(BLOCKS_TO_CONFIRM);
};

/**
 * Starts btcd and two lnd: about half a minute on two cores. Sets in parallel do not meet.
 * @param programs the paths that scripts/set-up/lightning.mjs answers
 */
export const startLightning = async (programs: { btcd: string; lnd: string }): Promise<Lightning> => {
  const started: { stop: () => Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    const [first, ...others] = started.splice(0);
    await Promise.all(others.map((each) => each.stop()));
    await first?.stop();
  };
  try {
    const chain = await startChain(programs.btcd);
    started.push(chain);
    const startNode = async (): Promise<LightningNode> => {
      const node = await startLightningNode(programs.lnd, chain);
      started.push(node);
      return node;
    };
    // Both are waited for, also where one fails: what was started is stopped then.
    const nodes = await Promise.allSettled([startNode(), startNode()]);
    const [payer, payee] = nodes.map((node) => {
      if (node.status === 'rejected') throw node.reason;
      return node.value;
    }) as [LightningNode, LightningNode];
    // An active channel is not enough: a node pays by its map, and what is open comes into it a little later.
    const canPay = async (from: LightningNode, to: LightningNode): Promise<boolean> => {
      await from.ask(`/v1/graph/routes/${to.key}/${SMALL_SAT}`);
      return (await from.ask<{ channels: unknown[] }>('/v1/channels?active_only=true')).channels.length === 1;
    };
    const untilReady = async (): Promise<void> => {
      await poll(async () => (await canPay(payer, payee)) && (await canPay(payee, payer)), 'the channel', WITHIN_MS);
    };
    await openChannel(chain, payer, payee);
    await untilReady();
    return { payer, payee, chain, untilReady, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
