import { SATS } from '../../src/settings/settings';
import { currencyFor } from '../../src/tips/currency';
import { i18n } from '../platform/browser';
import { saveSettings } from '../platform/save-settings';
import type { Unit } from './unit';

/** The currency of the browser's region: nobody is asked for it. */
export const regionCurrency = (): Unit => currencyFor([i18n.getUILanguage(), ...navigator.languages]);

/** Has the next tip begin in this unit. */
export const writeUnit = async (unit: Unit): Promise<void> => {
  await saveSettings({ currency: unit || SATS });
};

/** The same beside a tip: that it could not be written down is no reason to give nothing. It is chosen once more the next time. */
export const rememberUnit = (unit: Unit): Promise<void> => writeUnit(unit).catch(() => undefined);
