import { describe, expect, it } from '@jest/globals';
import { dayOf, isMonth, monthAfter, monthOf, monthsOfUtc } from '../../../src/pot/month';

describe('a month', () => {
  it('is that of the place where a person is', () => {
    const edge = '2026-11-30T23:30:00.000Z';
    expect(monthOf(edge, 'UTC')).toBe('2026-11');
    expect(monthOf(edge, 'Europe/Berlin')).toBe('2026-12');
    expect(monthOf(edge, 'America/New_York')).toBe('2026-11');
    expect(dayOf(edge, 'Pacific/Kiritimati')).toBe('2026-12-01');
    expect(dayOf('2026-12-01T09:00:00.000Z', 'Pacific/Pago_Pago')).toBe('2026-11-30');
  });

  it('is UTC’s in a zone that nobody knows', () => {
    expect(monthOf('2026-11-30T23:30:00.000Z', 'Atlantis/Capital')).toBe('2026-11');
  });

  it('follows another, over the year’s end too', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-05', -17)]).toEqual([
      '2027-01',
      '2025-12',
      '2024-12',
    ]);
  });

  it('lies in three months of UTC at most, whatever the zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone').filter((_, i) => i % 20 === 0))
      for (let hour = -48; hour <= 48; hour += 1) {
        const at = new Date(Date.UTC(2026, 11, 1) + hour * 3_600_000).toISOString();
        expect(monthsOfUtc(monthOf(at, zone))).toContain(at.slice(0, 7));
      }
  });

  it('is written with four digits and two', () => {
    expect(['2026-11', '2026-13', '26-11', '2026-1', '2026-11-01'].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
