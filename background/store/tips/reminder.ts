import { DECLINED_AT_MOST, dueMonth, NO_REMINDER, type Reminder } from '../../../src/pot/due';
import type { Month } from '../../../src/pot/month';
import { announceTips } from '../db/announce';
import { change } from '../db/change';
import type { Store } from '../db/schema';
import { slotOf } from './slot';

/** Apart from the settings, which are part of a backup: nothing is proposed in a browser in which nobody chose that. */
const NAME = 'pot';

export const readReminder = async (store: Store): Promise<Reminder> =>
  ((await store.get('settings', NAME)) as Reminder | undefined) ?? NO_REMINDER;

/** The month for which a pot is proposed now, or null: one that was given is not. @param now ISO 8601 in UTC */
export const readDue = async (store: Store, now: string): Promise<Month | null> => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const month = dueMonth(await readReminder(store), [], now, timeZone);
  if (month === null) return null;
  return (await store.getKeyFromIndex('pots', 'slot', slotOf({ month, turn: 1 }))) === undefined ? month : null;
};

const alter = async (store: Store, next: (before: Reminder) => Reminder): Promise<Reminder> => {
  const written = await change(store, ['settings'], async (transaction) => {
    const settings = transaction.objectStore('settings');
    const after = next(((await settings.get(NAME)) as Reminder | undefined) ?? NO_REMINDER);
    await settings.put(after, NAME);
    return after;
  });
  announceTips();
  return written;
};

/** @param day 1 to 28, or null for never @param at ISO 8601 in UTC */
export const chooseDay = (store: Store, day: number | null, at: string): Promise<Reminder> =>
  alter(store, (before) => ({ ...before, day, since: at }));

/** The person wants no pot for a month: nothing is proposed for it any more. */
export const declineMonth = (store: Store, month: Month): Promise<Reminder> =>
  alter(store, (before) => ({
    ...before,
    declined: [...before.declined.filter((each) => each !== month), month].slice(-DECLINED_AT_MOST),
  }));
