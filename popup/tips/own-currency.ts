import { SATS, type Settings } from '../../src/settings/settings';
import { currencyFor } from '../../src/tips/currency';
import type { Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { i18n } from '../platform/browser';

/** What amounts are written in: '' is sats, anything else a currency (ISO 4217). */
export type Unit = string;

/** The currency of the browser's region: nobody is asked for it. */
export const regionCurrency = (): Unit => currencyFor([i18n.getUILanguage(), ...navigator.languages]);

/** The unit that a tip was given in; null where it had no amount. */
export const unitOf = ({ msat, spoken }: Pick<Tip, 'msat' | 'spoken'>): Unit | null =>
  spoken ? spoken.currency : msat > 0 ? '' : null;

/**
 * What a person gives in: what they chose; else what they gave in last; else the money of their region.
 * @param last the newest first
 */
export const ownUnit = ({ currency }: Pick<Settings, 'currency'>, last: readonly Tip[]): Unit => {
  if (currency) return currency === SATS ? '' : currency;
  return last.map(unitOf).find((unit) => unit !== null) ?? regionCurrency();
};

/** Has the next tip begin in this unit. That it could not be written down is no reason to give nothing. */
export const rememberUnit = async (unit: Unit): Promise<void> => {
  try {
    await ask('settings.write', { ...(await ask('settings.read', null)), currency: unit || SATS });
  } catch {
    // It is chosen once more the next time.
  }
};
