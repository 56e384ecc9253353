import { describe, expect, it } from '@jest/globals';
import { inTime, LATE } from '../../../src/message/in-time';
import { isReport, takeSound } from '../../../src/message/observation';
import { BY, observation, statement } from '../work/observation';

describe('a question to a page', () => {
  it('has an answer, or an end', async () => {
    expect(await inTime(Promise.resolve('yes'), 60_000)).toBe('yes');
    expect(await inTime(new Promise(() => undefined), 1)).toBe(LATE);
    await expect(inTime(Promise.reject(new Error('gone')), 60_000)).rejects.toThrow('gone');
  });
});

describe('what a page reports', () => {
  const sound = statement(BY, 'CC BY');
  const report = { ...observation(sound), media: [] as unknown[] };

  it('is taken but for what is not sound, and that there was more is said', () => {
    const broken = { ...report, signals: [null, sound, { ...sound, words: 'x'.repeat(5000) }, 1], media: [{}] };
    expect(isReport(broken)).toBe(true);
    expect(takeSound(broken)).toEqual({ ...report, signals: [sound], media: [], more: true });
  });

  it('is taken as it is where all of it is sound', () => {
    expect(takeSound(report)).toEqual(report);
  });

  it('is refused whole where it is too much, or nothing', () => {
    expect(isReport({ ...report, signals: Array(401).fill(1) })).toBe(false);
    expect(isReport({ ...report, title: 5 })).toBe(false);
    expect(isReport({ address: report.address })).toBe(false);
  });
});
