import type { Signal } from '../signal/signal';

/** A page that offers more is a list of other people's. */
const AT_MOST = 40;

/** What a page says of how to give for it, each once. Whom a person would pay is src/tip's to conclude. */
export const supportsIn = (signals: readonly Signal[]): Signal[] => {
  const supports = new Map<string, Signal>();
  for (const signal of signals) {
    const key = JSON.stringify([signal.about, signal.value, signal.detail]);
    if (signal.says === 'support' && !supports.has(key)) supports.set(key, signal);
  }
  return [...supports.values()].slice(0, AT_MOST);
};
