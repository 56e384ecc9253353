/** A calendar month, YYYY-MM, of the time zone that the person was in when they were asked. */
export type Month = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string): boolean => MONTH.test(text);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A zone that this machine does not know is taken for UTC: a backup may name any. */
const formatIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const how = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...how, timeZone: zone });
  } catch {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...how, timeZone: 'UTC' });
  }
  formats.set(zone, format);
  return format;
};

/** The day of a moment where a person is, YYYY-MM-DD. @param at ISO 8601 @param zone by its IANA name */
export const dayOf = (at: string, zone: string): string => {
  const parts = formatIn(zone).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

/** The month of a moment where a person is. */
export const monthOf = (at: string, zone: string): Month => dayOf(at, zone).slice(0, 7);

/** A month so many after another, or before it. */
export const monthAfter = (month: Month, many: number): Month => {
  const [, year, number] = MONTH.exec(month) ?? [];
  const all = Number(year) * 12 + Number(number) - 1 + many;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
};

/** The months of UTC in which the moments of a month lie, whatever the zone: zones reach from 12 hours behind it to 14 ahead. */
export const monthsOfUtc = (month: Month): Month[] => [monthAfter(month, -1), month, monthAfter(month, 1)];
