import { poll } from '../../../scripts/browser/poll.mjs';
import { type Chain, startChain } from './chain';
import { type LightningNode, startLightningNode } from './node';

/** Segwit is active after 432 blocks of regtest; before that, nodes refuse to fund a channel. */
const BLOCKS_FOR_SEGWIT = 450;
const BLOCKS_TO_CONFIRM = 6;
const CHANNEL_SAT = 1_000_000;
const PUSHED_SAT = 400_000;
const SMALL_SAT = 21;
/** What ends a wait for what never comes, on a machine that does other things too. */
const WITHIN_MS = 300_000;
/** How long a block has to become known before another is made. */
const BLOCK_MS = 10_000;

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

/** Does something that brings a state about, and does it again until the state is there. */
const actUntil = async (isSo: () => Promise<boolean>, what: string, act: () => Promise<void>): Promise<void> => {
  const end = Date.now() + WITHIN_MS;
  for (;;)
    try {
      await poll(isSo, what, BLOCK_MS);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await act();
    }
};

const isInStep = async (node: LightningNode, chain: Chain): Promise<boolean> => {
  const { isSynced, height } = await node.getInfo();
  const { state } = await node.ask<{ state: string }>('/v1/state');
  return isSynced && state === 'SERVER_ACTIVE' && height >= (await chain.height());
};

/**
 * What moves two nodes on: another block, because a node hears of a block once, and of none while it has no connection to the chain, but
 * learns of all that it has missed with the next; and a connection between them. That they have one is an error to lnd, and good to us.
 */
const moveOn = async (chain: Chain, from: LightningNode, to: LightningNode): Promise<void> => {
  await from.ask('/v1/peers', { method: 'POST', body: { addr: to.peer } }).catch(() => undefined);
  await chain.mine(1);
};

/** Gives the payer money from mined blocks, and opens the channel. */
const openChannel = async (chain: Chain, payer: LightningNode, payee: LightningNode): Promise<void> => {
  const { address } = await payer.ask<{ address: string }>('/v1/newaddress');
  await chain.payTo(address);
  await chain.mine(BLOCKS_FOR_SEGWIT);
  const areInStep = async (): Promise<boolean> => (await isInStep(payer, chain)) && (await isInStep(payee, chain));
  const act = (): Promise<void> => moveOn(chain, payer, payee);
  await actUntil(areInStep, 'two nodes that know the whole chain', act);
  await act();
  const body = {
    ...{ node_pubkey_string: payee.key, local_funding_amount: String(CHANNEL_SAT) },
    ...{ push_sat: String(PUSHED_SAT), sat_per_vbyte: '1' },
  };
  const hasChannel = async (): Promise<boolean> => {
    const { pending_open_channels: pending } = await payer.ask<{ pending_open_channels: unknown[] }>(
      '/v1/channels/pending',
    );
    return pending.length > 0;
  };
  // The wallet counts what was mined a moment after the chain is known. One channel is enough, also where its answer did not come.
  const open = async (): Promise<boolean> => {
    if (await hasChannel()) return true;
    await payer.ask('/v1/channels', { method: 'POST', body });
    return hasChannel();
  };
  await actUntil(open, 'a channel', act);
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
      const canBoth = async (): Promise<boolean> => (await canPay(payer, payee)) && (await canPay(payee, payer));
      await actUntil(canBoth, 'a channel that both can pay by', () => moveOn(chain, payer, payee));
    };
    await openChannel(chain, payer, payee);
    await untilReady();
    return { payer, payee, chain, untilReady, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
