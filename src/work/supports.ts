import type { Signal } from '../signal/signal';
import type { Support } from './work';

const OPENED = /^(?:https?|lightning|payto|bitcoin|taler):/i;
const AT_MOST = 12;

/** https://wallet.example/ann for the payment pointer $wallet.example/ann (https://paymentpointers.org). */
const fromPointer = (value: string): string | null => {
  const pointer = value.startsWith('$') ? `https://${value.slice(1)}` : value;
  return URL.canParse(pointer) ? new URL(pointer).href : null;
};

const railOf = ({ evidence, detail = '', value }: Signal): Support['rail'] => {
  if (/monetization/.test(detail)) return 'web-monetization';
  if (/^lightning/.test(detail) || /^lightning:/i.test(value)) return 'lightning';
  return evidence === 'link-element' || /\bpayment\b/.test(detail) || !/^https?:/i.test(value)
    ? 'payment-link'
    : 'funding-link';
};

/** The ways to thank its creator that a page offers, each address once. */
export const identifySupports = (signals: readonly Signal[]): Support[] => {
  const supports = new Map<string, Support>();
  for (const signal of signals) {
    if (signal.says !== 'support' || supports.size >= AT_MOST) continue;
    const rail = railOf(signal);
    const lightning =
      rail === 'lightning' && !/^\w+:/.test(signal.value) ? `lightning:${encodeURI(signal.value)}` : signal.value;
    const address =
      rail === 'web-monetization' ? fromPointer(signal.value) : URL.canParse(lightning) ? lightning : null;
    if (!address || !OPENED.test(address) || supports.has(address)) continue;
    const label = /^https?:/i.test(address) ? new URL(address).host : (address.split(/[?]/)[0] ?? address).slice(0, 80);
    supports.set(address, { rail, address, label, signal });
  }
  return [...supports.values()];
};
