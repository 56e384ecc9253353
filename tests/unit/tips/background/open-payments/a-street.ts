import 'fake-indexeddb/auto';
import { openStore, withStore } from '../../../../../background/store/db/open';
import type { Deps } from '../../../../../background/tips/deps';
import { connectPointer, showKey } from '../../../../../background/tips/open-payments/connect-pointer';
import { createTipper, type Tipper } from '../../../../../background/tips/tipper';
import type { Part, Tip } from '../../../../../src/tips/tip';
import type { ProviderManners } from '../../../../servers/open-payments/manners';
import { type Provider, startProvider } from '../../../../servers/open-payments/provider';
import { freshName } from '../../../store/a-store';
import { gift } from '../a-world';

/** In units of the currency, and in its smallest ones. */
export const GIVEN = 2.5;
export const MINOR = '250';

/** Two providers of wallets, the reader's and the payee's, and a way to be a background between them. */
export interface Street {
  own: Provider;
  theirs: Provider;
  depsOf: (more?: Partial<Deps>, name?: string) => Deps;
  /** A background whose wallet address is set, with this limit for a month. */
  payer: (given?: { month?: string; name?: string; more?: Partial<Deps> }) => Promise<Tipper>;
  /** A part of a gift that pays a user of the payee's provider, each for another work. */
  partTo: (user: string, given?: Partial<Part>) => Part;
  behave: (own: ProviderManners, theirs?: ProviderManners) => void;
  /** What the payee's provider has had for a user, in the smallest units, payment by payment. */
  receivedBy: (user: string) => string[];
  /** The requests of the reader's provider to a path, by how it begins. */
  asked: (method: string, path: string) => number;
  /** Gives, and agrees as soon as there is something to agree to; answers the tip as it is once nothing runs any more. */
  giveAndAgree: (tipper: Tipper, part: Part) => Promise<Tip>;
  stop: () => Promise<void>;
}

let number = 0;

export const startStreet = async (): Promise<Street> => {
  const network = new Map();
  const own = await startProvider(network);
  const theirs = await startProvider(network);
  const depsOf: Street['depsOf'] = (more = {}, name = freshName()) => ({
    withStore: (work) => withStore(() => openStore(name), work),
    fetch: (...given) => fetch(...given),
    asNobody: (_, request) => request(),
    permits: async () => true,
    openSocket: () => {
      throw new Error('no relay is asked');
    },
    awake: (job) => job(),
    wait: async () => undefined,
    now: () => new Date(),
    loopback: true,
    patience: {
      ...{ service: 3000, relay: 1, wallet: 1, payment: 1 },
      ...{ between: [1, 1, 1], consent: { ms: 1, turns: 8 } },
    },
    ...more,
  });
  const receivedBy: Street['receivedBy'] = (user) =>
    [...network.values()]
      .filter(
        ({ walletAddress, receivedAmount }) => walletAddress === theirs.addressOf(user) && receivedAmount.value !== '0',
      )
      .map(({ receivedAmount }) => receivedAmount.value);
  return {
    ...{ own, theirs, depsOf, receivedBy },
    payer: async ({ month = '1000', name = freshName(), more = {} } = {}) => {
      const calm = depsOf({}, name);
      own.addKey('me', await showKey(calm));
      await connectPointer({ address: own.addressOf('me'), month }, calm);
      return createTipper(depsOf(more, name));
    },
    partTo: (user, given = {}) => {
      number += 1;
      const address = theirs.addressOf(user);
      return {
        ...{ manner: 'consent', creator: `creator/${user}`, msat: 0, share: 'work' },
        spoken: { amount: GIVEN, currency: 'EUR' },
        work: { about: `https://works.example/street/${number}`, title: null, creator: user },
        payee: { rail: 'pointer', address, host: new URL(address).host, label: address, grade: 'head' },
        ...given,
      };
    },
    behave: (first, second = {}) => {
      own.behave(first);
      theirs.behave(second);
    },
    asked: (method, path) => own.received.filter((each) => each.method === method && each.path.startsWith(path)).length,
    giveAndAgree: async (tipper, part) => {
      const what = gift(part);
      const [given] = await tipper.give(what);
      await tipper.idle();
      if (given) await tipper.agree({ id: given.id });
      await tipper.idle();
      return (await tipper.read({ gift: what.id }))[0] as Tip;
    },
    stop: async () => {
      await own.stop();
      await theirs.stop();
    },
  };
};
