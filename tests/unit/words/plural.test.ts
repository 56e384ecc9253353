import { describe, expect, it } from '@jest/globals';
import { pluralMessage } from '../../../src/words/plural';

const arabic: Record<string, string> = {
  ...{ day_zero: 'no day', day_one: 'a day', day_two: 'two days', day_few: 'some days', day_many: 'many days' },
  day_other: 'days',
};
const among = (messages: Record<string, string>) => (key: string) => messages[key] ?? '';

describe('the message for a number', () => {
  it.each([
    [0, 'no day'],
    [1, 'a day'],
    [2, 'two days'],
    [5, 'some days'],
    [11, 'many days'],
    [100, 'days'],
  ])('of %d in Arabic is the form that the number takes there', (amount, message) => {
    expect(pluralMessage(amount, 'day', 'ar', among(arabic))).toBe(message);
  });

  it('takes 21 as one in Polish’s neighbors, and not in Polish', () => {
    const forms = among({ day_one: 'one', day_few: 'few', day_many: 'many', day_other: 'other' });
    expect(pluralMessage(21, 'day', 'uk', forms)).toBe('one');
    expect(pluralMessage(21, 'day', 'pl', forms)).toBe('many');
  });

  it('is the one of other numbers where a translation lacks a form', () => {
    expect(pluralMessage(3, 'day', 'ar', among({ day_other: 'days' }))).toBe('days');
  });

  it('has one form in Japanese', () => {
    expect(pluralMessage(1, 'day', 'ja', among({ day_other: 'days' }))).toBe('days');
  });
});
