import { SATS, type Settings } from '../../src/settings/settings';
import type { Tip } from '../../src/tips/tip';

/** What amounts are written in: '' is sats, anything else a currency (ISO 4217). */
export type Unit = string;

/** The unit that a tip was given in; null where it had no amount. */
export const unitOf = ({ msat, spoken }: Pick<Tip, 'msat' | 'spoken'>): Unit | null =>
  spoken ? spoken.currency : msat > 0 ? '' : null;

/**
 * What a person gives in: what they chose; else what they gave in last; else the money of their region.
 * @param last the newest first
 */
export const ownUnit = ({ currency }: Pick<Settings, 'currency'>, last: readonly Tip[], region: Unit): Unit => {
  if (currency) return currency === SATS ? '' : currency;
  return last.map(unitOf).find((unit) => unit !== null) ?? region;
};
