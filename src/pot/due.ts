import { dayOf, type Month, monthAfter, monthOf } from './month';

/** When a pot is proposed: on a day of each month for the month before, if the person chose one. */
export interface Reminder {
  /** 1 to 28; null for never. */
  day: number | null;
  /** When they chose it, ISO 8601 in UTC: nothing before that is proposed. */
  since: string;
  /** The months for which it was answered that no pot is wanted, the latest last. */
  declined: Month[];
}

export const NO_REMINDER: Reminder = { day: null, since: '', declined: [] };

/** As many declined months are remembered: a clock that goes back comes no further. */
export const DECLINED_AT_MOST = 36;

/**
 * The month for which a pot is proposed now, or null. It is told, and never given by itself.
 * @param given the months for which there is a pot
 * @param now ISO 8601
 */
export const dueMonth = (
  { day, since, declined }: Reminder,
  given: readonly Month[],
  now: string,
  zone: string,
): Month | null => {
  if (day === null) return null;
  const today = dayOf(now, zone);
  const on = `${today.slice(0, 7)}-${String(day).padStart(2, '0')}`;
  // A day that had passed when it was chosen counts from the next month on.
  if (today < on || on <= dayOf(since, zone)) return null;
  const month = monthAfter(monthOf(now, zone), -1);
  return given.includes(month) || declined.includes(month) ? null : month;
};
