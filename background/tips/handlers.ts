import type { HandlersOf } from '../../src/message/contract';
import { openStore, withStore } from '../store/db/open';
import { changeMonth, forgetPointer } from '../store/tips/pointer';
import { readRate, writeRate } from '../store/tips/rate';
import { changeBudget, forgetWallet, readWallet } from '../store/tips/wallet';
import { noteWritten } from '../store/tips/written';
import { loadPay } from './load';

/** Tips, the wallet that pays them, and what a bitcoin costs. */
export const handlers: HandlersOf<'tips' | 'wallet' | 'pointer' | 'rate'> = {
  'tips.know': async ({ creators }) => (await loadPay()).knowCreators(creators),
  'tips.give': async (gift) => (await loadPay()).give(gift),
  'tips.read': async (input) => (await loadPay()).read(input),
  'tips.cancel': async (input) => (await loadPay()).cancel(input),
  'tips.agree': async (input) => (await loadPay()).agree(input),
  'tips.ask': async (input) => (await loadPay()).ask(input),
  'tips.say': async (input) => (await loadPay()).say(input),
  'tips.wrote': ({ id, ...how }) =>
    withStore(openStore, (store) => noteWritten(store, id, { ...how, at: new Date().toISOString() })),
  'tips.list': async (input) => (await loadPay()).list(input),
  'tips.open': async () => (await loadPay()).open(),
  'tips.receipt': async (input) => (await loadPay()).receipt(input),
  'wallet.read': () => withStore(openStore, readWallet),
  'wallet.connect': async (input) => (await loadPay()).connect(input),
  'wallet.change': (budget) => withStore(openStore, (store) => changeBudget(store, budget)),
  'wallet.forget': () => withStore(openStore, forgetWallet),
  'pointer.key': async () => (await loadPay()).showKey(),
  'pointer.connect': async (input) => (await loadPay()).connectAddress(input),
  'pointer.try': async () => (await loadPay()).tryAddress(),
  'pointer.change': ({ month }) => withStore(openStore, (store) => changeMonth(store, month)),
  'pointer.forget': () => withStore(openStore, forgetPointer),
  'rate.read': () => withStore(openStore, readRate),
  'rate.write': (rate) => withStore(openStore, (store) => writeRate(store, rate)),
  'rate.ask': async (input) => (await loadPay()).askForRate(input),
};
