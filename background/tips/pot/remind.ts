import type { Reminder } from '../../../src/pot/due';
import type { Month } from '../../../src/pot/month';
import { unbegun } from '../../../src/pot/pot';
import { openStore, withStore } from '../../store/db/open';
import type { Store } from '../../store/db/schema';
import { listOpenPots } from '../../store/tips/pots';
import { chooseDay, readDue, readReminder } from '../../store/tips/reminder';
import { armPotDue, disarmPotDue } from './alarm';

const now = (): string => new Date().toISOString();

export const tellReminder = async (
  store: Store,
): Promise<{ reminder: Reminder; due: Month | null; waiting: number }> => ({
  reminder: await readReminder(store),
  due: await readDue(store, now()),
  waiting: (await listOpenPots(store)).reduce((sum, pot) => sum + unbegun(pot).length, 0),
});

/** Chooses the day on which a pot is proposed, and sets the alarm that looks whether it has come. */
export const chooseReminder = async (day: number | null): Promise<Reminder> => {
  const reminder = await withStore(openStore, (store) => chooseDay(store, day, now()));
  await (day === null ? disarmPotDue() : armPotDue());
  return reminder;
};
