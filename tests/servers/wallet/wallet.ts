import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nip47PayInvoiceRequest, NWCWalletServiceRequestHandler } from '@getalby/sdk/nwc';
import { generateSecretKey, getPublicKey } from 'nostr-tools/pure';
import { endLater } from '../../../scripts/process/scope.mjs';
import type { Payer } from '../payee';
import { type Answer, refuse, silence } from './answer';
import { currentRequest, WalletConnection, WalletKeys } from './connection';
import { openWalletJournal, type WalletJournal } from './journal';
import { lookUp } from './look-up';
import type { WalletManners } from './manners';
import { pay } from './pay';

const METHODS = ['pay_invoice', 'lookup_invoice', 'get_info', 'get_balance'] as const;
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** A request to pay, as it came. */
export interface PayRequest {
  /** The id of its event. */
  event: string;
  invoice: string;
  metadata: Nip47PayInvoiceRequest['metadata'];
}

/** A wallet behind Nostr Wallet Connect that is not ours: Alby's service, in front of whoever pays. */
export interface Wallet {
  /** A connection for one more app: 'nostr+walletconnect://…'. */
  connect: () => Promise<string>;
  /** How it behaves from the next request on; what is not named is as it should be. Another encryption counts from `start`. */
  behave: (manners: WalletManners) => void;
  /** The requests to pay that came, in turn, also those that were not taken. */
  requests: readonly PayRequest[];
  /** The methods of all requests that came, in turn. */
  methods: readonly string[];
  /** The hash of every invoice that it paid and saw settled, in turn. One that stands here twice was paid twice. */
  paid: readonly string[];
  /** Ends it at once: what is being done is not answered. What it wrote down stays. */
  kill: () => void;
  /** Starts it again, for the same apps. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Starts a wallet. It takes each event once and pays each invoice once, also after it was ended and started again, as Alby Hub does:
 * a repeated event is not answered, a second request for a paid invoice is refused (INTERNAL), and so is one while it is not known
 * what became of the first.
 * @param payer whose money it is: an lnd, or a node on paper
 * @param relay where it listens, and where apps are sent
 */
export const startWallet = async (
  payer: Payer,
  relay: { address: string; walletAddress: string },
  manners: WalletManners = {},
): Promise<Wallet> => {
  const folder = mkdtempSync(join(tmpdir(), 'commoner-wallet-'));
  const apps: WalletKeys[] = [];
  const [requests, methods, paid]: [PayRequest[], string[], string[]] = [[], [], []];
  const invoices = new Map<string, string>();
  const ends: (() => void)[] = [];
  let behaviour = manners;
  let journal: WalletJournal;
  /** Its number among the lives of this wallet: what an earlier one began is over. */
  let life = 0;

  const kill = (): void => {
    life += 1;
    for (const end of ends.splice(0)) end();
  };
  const forget = endLater('a wallet of a test', { end: kill });

  /** Answers a request, where this wallet takes it. */
  const answer = async <T>(
    connection: WalletConnection,
    method: string,
    act: () => Promise<Answer<T>>,
  ): Promise<Answer<T>> => {
    const event = currentRequest.getStore();
    if (!event) throw new Error('a request without its event');
    methods.push(method);
    const until = Number(event.tags.find(([name]) => name === 'expiration')?.[1] ?? Number.POSITIVE_INFINITY);
    if (until < Date.now() / 1000 || !journal.take(event.id)) return silence();
    if (!connection.understands(event)) return refuse('UNSUPPORTED_ENCRYPTION', 'not this encryption');
    return act();
  };

  const listen = async (keys: WalletKeys): Promise<void> => {
    const connection = new WalletConnection(relay.walletAddress, keys, behaviour.encryption ?? 'both');
    const born = life;
    const handler: NWCWalletServiceRequestHandler = {
      payInvoice: ({ invoice, metadata }) => {
        const how = behaviour;
        const event = currentRequest.getStore()?.id ?? '';
        if (how.answers === 2) connection.repeated.add(event);
        requests.push({ event, invoice, metadata });
        const till = { payer, journal, manners: how, paid, invoices, kill, isOver: () => life !== born };
        return answer(connection, 'pay_invoice', () => pay(till, invoice));
      },
      lookupInvoice: (asked) =>
        answer(connection, 'lookup_invoice', () => lookUp(payer, invoices, behaviour.lookUp ?? 'truth', asked)),
      getBalance: () =>
        answer(connection, 'get_balance', async () => ({
          ...{ result: { balance: await payer.balanceMsat() }, error: undefined },
        })),
      getInfo: () =>
        answer(connection, 'get_info', async () => ({
          result: {
            ...{ alias: 'A wallet of the tests', color: '', pubkey: '', network: 'regtest' },
            ...{ block_height: 0, block_hash: '', methods: [...METHODS] },
          },
          error: undefined,
        })),
    };
    ends.push(await connection.take(handler, [...METHODS]));
  };

  const start = async (): Promise<void> => {
    journal = openWalletJournal(join(folder, 'journal'));
    for (const keys of apps) await listen(keys);
  };
  await start();
  return {
    ...{ requests, methods, paid, kill, start },
    connect: async () => {
      const secret = generateSecretKey();
      const keys = new WalletKeys(toHex(generateSecretKey()), getPublicKey(secret));
      apps.push(keys);
      await listen(keys);
      return `nostr+walletconnect://${keys.walletPubkey}?${new URLSearchParams({ relay: relay.address, secret: toHex(secret) })}`;
    },
    behave: (next) => {
      behaviour = next;
    },
    stop: async () => {
      kill();
      forget();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
