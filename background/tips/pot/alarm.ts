import { NO_REMINDER } from '../../../src/pot/due';
import { browser } from '../../browser';
import { withStoreAsIs } from '../../store/db/open-as-is';
import { readReminder } from '../../store/tips/reminder';

/** Wakes the background to say on the badge that a pot is proposed. It pays nothing. */
export const POT_DUE = 'pot.due';

/** A few times a day: a person who keeps the browser open for weeks is told within hours. */
const MINUTES = 6 * 60;

export const armPotDue = async (): Promise<void> => {
  if (await browser.alarms.get(POT_DUE)) return;
  await browser.alarms.create(POT_DUE, { delayInMinutes: MINUTES, periodInMinutes: MINUTES });
};

export const disarmPotDue = async (): Promise<void> => {
  await browser.alarms.clear(POT_DUE);
};

/** The browser's start: not every browser keeps alarms until then. */
export const rearmPotDue = async (): Promise<void> => {
  const { day } = await withStoreAsIs(readReminder, NO_REMINDER);
  if (day !== null) await armPotDue();
};
