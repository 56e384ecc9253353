import 'fake-indexeddb/auto';
import { WebSocket as NodeSocket } from 'ws';
import { openStore, withStore } from '../../../../background/store/db/open';
import { connectWallet } from '../../../../background/tips/connect-wallet';
import type { Deps, Patience } from '../../../../background/tips/deps';
import { createTipper, type Tipper } from '../../../../background/tips/tipper';
import type { Gift, Part, Tip } from '../../../../src/tips/tip';
import { type LnurlServer, startLnurl } from '../../../servers/lnurl/lnurl';
import { createPaperNode, type PaperNode } from '../../../servers/paper-node';
import { type Relay, startRelay } from '../../../servers/relay/relay';
import { startWallet, type Wallet } from '../../../servers/wallet/wallet';
import { freshName } from '../../store/a-store';

export const MSAT = 21_000;

/** Long enough for what answers, and short for what does not. */
/** Milliseconds, on a machine that does nothing else. Most tests of silence wait for one of them to pass. */
const PATIENCE = {
  service: 1500,
  relay: 1500,
  wallet: 400,
  payment: 1000,
  between: [5, 10, 20, 40],
  consent: { ms: 5, turns: 0 },
} satisfies Patience;
/** Milliseconds that connecting a wallet takes on such a machine; a busier one is waited for as much longer. */
const UNHURRIED = 25;
const LONGEST = 8;

/** @param factor how much slower this machine is now */
const patienceOf = (factor: number): Patience => {
  const times = Math.max(1, Math.min(LONGEST, factor));
  const { service, relay, wallet, payment, between, consent } = PATIENCE;
  return {
    ...{ service: service * times, relay: relay * times, wallet: wallet * times, payment: payment * times },
    between,
    consent,
  };
};

/** The others, none of them ours, and a way to be a background among them. */
export interface World {
  node: PaperNode;
  relay: Relay;
  wallet: Wallet;
  lnurl: LnurlServer;
  /** The connection string of the reader's wallet. */
  uri: string;
  /** A background of its own: with the database of that name, or with a fresh one. */
  depsOf: (more?: Partial<Deps>, name?: string) => Deps;
  /** A background that has the wallet connected, with this budget. */
  payer: (given?: { monthMsat?: number; more?: Partial<Deps>; name?: string; uri?: string }) => Promise<Tipper>;
  /** A part of a gift that pays the user of the LNURL server. */
  partTo: (user: string, given?: Partial<Part>) => Part;
  /** How often any invoice of the LNURL server was paid, by user. */
  timesPaid: (user: string) => number;
  stop: () => Promise<void>;
}

let number = 0;

export const gift = (...parts: Part[]): Gift => {
  number += 1;
  return { id: `gift-${number}`, parts, comment: 'Thank you' };
};

/** @param authenticates whether the relay wants to know who asks, before anything else (NIP-42) */
export const startWorld = async ({ authenticates = false } = {}): Promise<World> => {
  const node = createPaperNode();
  const relay = await startRelay({ authenticates });
  const wallet = await startWallet(node, relay);
  const lnurl = await startLnurl(node);
  const uri = await wallet.connect();
  let patience = patienceOf(LONGEST);
  const depsOf: World['depsOf'] = (more = {}, name = freshName()) => ({
    withStore: (work) => withStore(() => openStore(name), work),
    fetch: (...given) => fetch(...given),
    asNobody: (_, request) => request(),
    permits: async () => true,
    openSocket: (address) => new NodeSocket(address) as unknown as WebSocket,
    awake: (job) => job(),
    wait: (ms) => new Promise((go) => setTimeout(go, ms)),
    now: () => new Date(),
    loopback: true,
    patience,
    ...more,
  });
  const began = performance.now();
  await connectWallet({ uri, monthMsat: 1, tipMsat: 1 }, depsOf());
  patience = patienceOf((performance.now() - began) / UNHURRIED);
  return {
    ...{ node, relay, wallet, lnurl, uri, depsOf },
    payer: async ({ monthMsat = 100_000_000, more = {}, name = freshName(), ...given } = {}) => {
      const deps = depsOf(more, name);
      await connectWallet({ uri: given.uri ?? uri, monthMsat, tipMsat: monthMsat }, depsOf({}, name));
      return createTipper(deps);
    },
    partTo: (user, given = {}) => {
      const address = lnurl.addressOf(user);
      number += 1;
      return {
        ...{ manner: 'wallet', creator: `creator/${user}`, msat: MSAT, spoken: null, share: 'work' },
        work: { about: `https://works.example/${number}`, title: null, creator: user },
        payee: { rail: 'lightning', address, host: new URL(lnurl.address).host, label: address, grade: 'head' },
        ...given,
      };
    },
    timesPaid: (user) =>
      lnurl.invoicesOf(user).reduce((sum, { paymentHash }) => {
        // What was forged is no invoice of the node's.
        const isKnown = wallet.paid.includes(paymentHash);
        return sum + (isKnown ? node.timesPaid(paymentHash) : 0);
      }, 0),
    stop: async () => {
      await lnurl.stop();
      await wallet.stop();
      await relay.stop();
    },
  };
};

/** Gives, waits until nothing runs any more, and answers the tips as they are then. */
export const giveAll = async (tipper: Tipper, what: Gift): Promise<Tip[]> => {
  await tipper.give(what);
  await tipper.idle();
  return tipper.read({ gift: what.id });
};

/** How a tip stands, in a word or two. */
export const standing = (tip: Tip | undefined): string => {
  if (!tip) return 'absent';
  const { state } = tip;
  if (state.step === 'failed') return `failed ${state.code}`;
  return state.step === 'settled' ? `settled ${state.proof.grade}` : state.step;
};
