import type { Signal } from '../signal/signal';
import { isWebAddress } from './describe';
import type { MachineTerm } from './work';

const termOf = ({ detail, value }: Signal): MachineTerm | null => {
  const address = isWebAddress(value) ? value : null;
  if (detail === 'rsl') return { kind: 'rsl', address };
  if (detail === 'tdm-policy') return { kind: 'tdm-policy', address };
  if (detail === 'tdm-reservation') return { kind: value === '1' ? 'tdm-reserved' : 'tdm-free' };
  return detail === 'robots' ? { kind: 'no-training' } : null;
};

/** What the page says to machines, each kind once. It is never a license. */
export const machineTermsIn = (signals: readonly Signal[]): MachineTerm[] => {
  const terms = new Map<MachineTerm['kind'], MachineTerm>();
  for (const signal of signals) {
    const term = signal.says === 'machines' ? termOf(signal) : null;
    if (term && !terms.has(term.kind)) terms.set(term.kind, term);
  }
  return [...terms.values()];
};
