import { writeReceipt } from '../../src/receipt/receipt';
import { isPursued } from '../../src/tips/journal';
import { LOOPBACK } from '../../src/tips/loopback';
import type { Jwk } from '../../src/tips/open-payments/jwk';
import type { Known, Pointer, PointerInput, Rate, Wallet, WalletInput } from '../../src/tips/tip';
import { permits } from '../host-permission';
import { createKeepAwake } from '../keep-awake';
import { withoutOrigin } from '../net/without-origin';
import { openStore, withStore } from '../store/db/open';
import type { Store } from '../store/db/schema';
import { readSigner } from '../store/secrets/keys';
import { know, listOpen, needTip } from '../store/tips/tips';
import { armTips, disarmTips } from './alarm';
import { keepAsked } from './ask-rate';
import { connectWallet } from './connect-wallet';
import { type Deps, PATIENCE } from './deps';
import { connectPointer, showKey as keyOfPointer, tryPointer } from './open-payments/connect-pointer';
import { createTipper } from './tipper';

const use = <T>(work: (store: Store) => Promise<T>): Promise<T> => withStore(openStore, work);

/** The alarm stays while something is to be asked after, and goes with the last. */
const settleAlarm = async (): Promise<void> => {
  const now = new Date().toISOString();
  const open = await use(listOpen);
  await (open.some((tip) => isPursued(tip, now)) ? armTips() : disarmTips());
};

const awake = createKeepAwake(armTips, settleAlarm);

const deps: Deps = {
  withStore: use,
  fetch: (address, request) => fetch(address, { redirect: 'manual', ...request }),
  asNobody: withoutOrigin,
  permits,
  openSocket: (address) => new WebSocket(address),
  awake,
  wait: (ms) => new Promise((go) => setTimeout(go, ms)),
  now: () => new Date(),
  loopback: LOOPBACK,
  patience: PATIENCE,
};

const tipper = createTipper(deps);

/** What tip.* messages do. */
export const { give, read, list, open, cancel, agree, ask, say } = tipper;

export const knowCreators = (creators: readonly string[]): Promise<Known> =>
  use((store) => know(store, creators, new Date().toISOString()));

/** A receipt as JSON text, signed by the key that signs credit records. */
export const receipt = ({ id }: { id: string }): Promise<string> =>
  use(async (store) => {
    const signed = await writeReceipt(await needTip(store, id), await readSigner(store), new Date().toISOString());
    return JSON.stringify(signed, null, 2);
  });

export const connect = (input: WalletInput): Promise<Wallet> => connectWallet(input, deps);

export const showKey = (): Promise<Jwk> => keyOfPointer(deps);
export const connectAddress = (input: PointerInput): Promise<Pointer> => connectPointer(input, deps);
export const tryAddress = (): Promise<null> => tryPointer(deps);

/** Asks what a bitcoin costs, and keeps it where that is not odd. */
export const askForRate = ({ currency }: { currency: string }): Promise<Rate> => keepAsked(currency, deps);

/** Takes up what a dead background left, at the browser's start and by the alarm. */
export const resume = (): Promise<void> => awake(tipper.resume);
