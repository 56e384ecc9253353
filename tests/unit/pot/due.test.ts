import { describe, expect, it } from '@jest/globals';
import { dueMonth, NO_REMINDER, type Reminder } from '../../../src/pot/due';

const on = (day: number, given: Partial<Reminder> = {}): Reminder => ({
  ...NO_REMINDER,
  ...{ day, since: '2026-10-20T12:00:00.000Z' },
  ...given,
});
const due = (reminder: Reminder, now: string, given: string[] = [], zone = 'Europe/Berlin') =>
  dueMonth(reminder, given, now, zone);

describe('a pot', () => {
  it('is never proposed until a day was chosen', () => {
    expect(due(NO_REMINDER, '2026-11-30T12:00:00.000Z')).toBeNull();
  });

  it('is proposed from its day on, for the month before', () => {
    expect(due(on(3), '2026-11-02T12:00:00.000Z')).toBeNull();
    expect(due(on(3), '2026-11-03T12:00:00.000Z')).toBe('2026-10');
    expect(due(on(3), '2026-11-29T12:00:00.000Z')).toBe('2026-10');
    // In Berlin it is the third already.
    expect(due(on(3), '2026-11-02T23:30:00.000Z')).toBe('2026-10');
    expect(due(on(3), '2026-11-02T23:30:00.000Z', [], 'UTC')).toBeNull();
  });

  it('is not proposed at once for a day that had passed when it was chosen', () => {
    expect(due(on(3), '2026-10-25T12:00:00.000Z')).toBeNull();
  });

  it('is not proposed again once it was given or declined, also if the clock goes back and comes again', () => {
    const reminder = on(3, { declined: ['2026-10'] });
    expect(due(reminder, '2026-11-05T12:00:00.000Z')).toBeNull();
    expect(due(on(3), '2026-11-05T12:00:00.000Z', ['2026-10'])).toBeNull();
    expect(due(reminder, '2026-12-05T12:00:00.000Z', ['2026-11'])).toBeNull();
    expect(due(reminder, '2026-11-05T12:00:00.000Z', ['2026-11'])).toBeNull();
    expect(due(reminder, '2027-01-05T12:00:00.000Z', ['2026-11'])).toBe('2026-12');
  });
});
